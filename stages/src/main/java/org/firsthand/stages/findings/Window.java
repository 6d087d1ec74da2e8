package org.firsthand.stages.findings;

/**
 * Days that an event shares with all that may be the same thing by their dates: events whose
 * windows do not meet are not. Wider than the days on which it may have happened, so that windows
 * can be compared where the events are not at hand.
 *
 * @param first a day since 1970-01-01; {@link #OPEN_PAST} if it may reach back as far as it likes
 * @param last the last day, not before the first; {@link #OPEN_FUTURE} if there is none
 */
public record Window(long first, long last) {
  /** Before all days. */
  public static final long OPEN_PAST = Integer.MIN_VALUE;

  /** After all days. */
  public static final long OPEN_FUTURE = Integer.MAX_VALUE;

  /** Meets all others. */
  public static final Window OPEN = new Window(OPEN_PAST, OPEN_FUTURE);

  boolean meets(Window other) {
    return first <= other.last && other.first <= last;
  }
}
