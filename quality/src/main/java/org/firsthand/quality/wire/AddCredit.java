package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Says at the end that the text is from the outlet that printed it so far, as sites do. */
public record AddCredit() implements Change {
  private static final List<String> CLOSING =
      List.of(
          "This article was originally published by %s.",
          "Read the complete article at: %s",
          "Source: %s",
          "This story first appeared in %s.",
          "Republished with permission from %s.");

  @Override
  public Story apply(Story story, RandomGenerator random) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    paragraphs.add(CLOSING.get(random.nextInt(CLOSING.size())).replace("%s", story.outlet()));
    return story.saying(paragraphs);
  }
}
