package org.firsthand.language.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Chooses the year of "in June" and "on 3 May": the latest one, or the next. */
final class Nearest {

  private Nearest() {}

  /** Beyond this a date ahead, without a cue, is last year's: chosen on TimeBank's first 122. */
  private static final int DAYS_AHEAD = 92;

  /** A date so close beats the cue of the other tense where the other year's date is FAR. */
  private static final int CLOSE = 45;

  private static final int FAR = 240;

  /** {@code latest} is the latest one that has begun by {@code now}. */
  static CalendarSlot of(CalendarSlot latest, LocalDate now, Tense tense) {
    boolean running = !latest.last().isBefore(now);
    if (running) {
      return latest;
    }
    CalendarSlot next = latest.plusYears(1);
    long ahead = ChronoUnit.DAYS.between(now, next.first());
    long behind = ChronoUnit.DAYS.between(latest.last(), now);
    return switch (tense) {
      case FUTURE -> behind <= CLOSE && ahead >= FAR ? latest : next;
      case OVER -> latest;
      case PAST -> ahead <= CLOSE && behind >= FAR ? next : latest;
      case UNKNOWN -> ahead < behind && ahead <= DAYS_AHEAD ? next : latest;
    };
  }
}
