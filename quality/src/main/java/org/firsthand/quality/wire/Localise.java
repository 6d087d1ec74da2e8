package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Puts in a paragraph for the readers of the place: what an agency's client adds.
 *
 * @param place where the outlet is read
 */
public record Localise(String place) implements Change {
  private static final List<String> ADDED =
      List.of(
          "In %s, nobody at the town hall would say on Monday what this means for the county.",
          "The decision is watched closely in %s, where three families told this paper that they"
              + " are waiting for an answer.",
          "Shops in %s stayed open, and the local council put the matter on the list for its"
              + " meeting next week.");

  @Override
  public Story apply(Story story, RandomGenerator random) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    String added = ADDED.get(random.nextInt(ADDED.size())).replace("%s", place);
    paragraphs.add(1 + random.nextInt(paragraphs.size()), added);
    return story.saying(paragraphs);
  }
}
