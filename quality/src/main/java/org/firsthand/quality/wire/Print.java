package org.firsthand.quality.wire;

import java.time.OffsetDateTime;
import java.util.random.RandomGenerator;

/**
 * Prints the story in another outlet.
 *
 * @param outlet the other outlet
 * @param when what it gives as its time
 */
public record Print(String outlet, When when) implements Change {
  /** What a printing says of its time. */
  public enum When {
    /** Nothing. */
    UNSAID,
    /** The same day as the text before it, no time of day. */
    SAME_DAY,
    /** Between one hour and three days after it. */
    LATER,
    /** Wrong: a day before it. */
    WRONG
  }

  private static final int HOURS = 72;

  @Override
  public Story apply(Story story, RandomGenerator random) {
    String day = story.published().isEmpty() ? "" : story.published().substring(0, 10);
    return switch (when) {
      case UNSAID -> story.printedBy(outlet, "");
      case SAME_DAY -> story.printedBy(outlet, day);
      case LATER ->
          story.printedBy(
              outlet,
              OffsetDateTime.parse(story.published())
                  .plusHours(1 + random.nextInt(HOURS))
                  .toString());
      case WRONG ->
          story.printedBy(
              outlet, OffsetDateTime.parse(story.published()).minusHours(24).toString());
    };
  }
}
