package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Prints the text as an agency's: with its dateline before the first sentence or a line at the end.
 *
 * @param agency its name or short form
 */
public record AgencyDateline(String agency) implements Change {
  private static final List<String> PLACES = List.of("TALLINN", "NAIROBI", "LIMA", "HANOI");

  @Override
  public Story apply(Story story, RandomGenerator random) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    if (random.nextBoolean()) {
      String place = PLACES.get(random.nextInt(PLACES.size()));
      paragraphs.set(0, place + " (" + agency + ") - " + paragraphs.getFirst());
    } else {
      paragraphs.add("(" + agency + ")");
    }
    return story.saying(paragraphs);
  }
}
