package org.firsthand.quality.wire;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Cuts whole paragraphs from the end, as an editor who is short of room does.
 *
 * @param keep share of the words to keep at least, 0 to 1; one paragraph stays in any case
 */
public record TrimEnd(double keep) implements Change {
  @Override
  public Story apply(Story story, RandomGenerator random) {
    List<String> paragraphs = story.paragraphs();
    int wanted = (int) Math.ceil(keep * story.words());
    int words = 0;
    int end = 0;
    while (end < paragraphs.size() && words < wanted) {
      words += paragraphs.get(end++).split("\\s+").length;
    }
    return story.saying(paragraphs.subList(0, Math.max(1, end)));
  }
}
