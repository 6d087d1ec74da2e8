package org.firsthand.model;

/**
 * What stands beside a finding: a denial, a doubt, a refusal to comment, or a rival account.
 *
 * @param statement id of the statement
 * @param stance what its source does with the finding; {@code ASSERTS} or {@code CONFIRMS} where it
 *     gives another account of it: that another did it, or that it is the opposite of what others
 *     call it
 * @param why who says it and why it belongs here, in words
 */
public record Contradiction(String statement, Stance stance, String why) {
  /** What a source with this stance does, for a reader: "denies", "tells it otherwise". */
  public static String words(Stance stance) {
    return switch (stance) {
      case ASSERTS, CONFIRMS -> "tells it otherwise";
      case DENIES, DOUBTS, DECLINES -> stance.term();
    };
  }
}
