package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Makes one story of two: the first paragraphs of the one and then those of the other.
 *
 * @param other the second story
 * @param share of each one's words, 0 to 1
 */
public record MergeWith(Story other, double share) implements Change {
  @Override
  public Story apply(Story story, RandomGenerator random) {
    TrimEnd cut = new TrimEnd(share);
    List<String> paragraphs = new ArrayList<>(cut.apply(story, random).paragraphs());
    paragraphs.addAll(cut.apply(other, random).paragraphs());
    return story.saying(paragraphs);
  }
}
