package org.firsthand.language.dates;

import java.util.Optional;

/** Reads dates in figures: "2022-05-03", "2022/05", "13.10.2022", "10/13/2022". */
final class NumericGrammar {

  private NumericGrammar() {}

  /** A date in figures; the cursor does not move if there is none. */
  static Optional<Expression> numeric(Cursor c) {
    Words words = c.words;
    int i = c.at;
    char mark = mark(words, i + 1);
    if (mark == 0 || !glued(words, i + 1, i + 2) || !words.isNumeral(i + 2)) {
      return Optional.empty();
    }
    boolean three =
        words.isMark(i + 3, mark) && glued(words, i + 3, i + 4) && words.isNumeral(i + 4);
    int a = words.numeral(i);
    int b = words.numeral(i + 2);
    int last = three ? words.numeral(i + 4) : 0;
    Optional<CalendarSlot> slot = Optional.empty();
    int length = three ? 5 : 3;
    if (words.length(i) == 4 && mark != '.' && words.length(i + 2) == 2) {
      boolean year = a >= 1000 && a < 2200 && b >= 1 && b <= 12;
      if (year && three && words.length(i + 4) == 2) {
        slot = Optional.of(CalendarSlot.day(a, b, last));
      } else if (year && !three && mark == '-' && !isRangeOfYears(a, b)) {
        slot = Optional.of(CalendarSlot.month(a, b));
      }
    } else if (three
        && words.length(i) <= 2
        && words.length(i + 2) <= 2
        && words.length(i + 4) == 4) {
      slot = dayAndMonth(a, b, last, mark);
    } else if (mark == '/' && a == 9 && b == 11 && (!three || last == 1 || last == 2001)) {
      slot = Optional.of(CalendarSlot.day(2001, 9, 11)); // the event's own name
    }
    if (slot.isEmpty() || !slot.get().exists() || touches(words, i, i + length)) {
      return Optional.empty();
    }
    c.at = i + length;
    return Optional.of(timed(c, new Expression.Fixed(slot.get())));
  }

  /**
   * Points mean day first. Between slashes and hyphens only a number above 12 tells the day from
   * the month; otherwise nobody knows more than the year.
   */
  private static Optional<CalendarSlot> dayAndMonth(int a, int b, int year, char mark) {
    if (year < 1000 || year >= 2200 || a < 1 || b < 1 || a > 31 || b > 31) {
      return Optional.empty();
    }
    if (mark == '.' || a > 12) {
      return b <= 12 ? Optional.of(CalendarSlot.day(year, b, a)) : Optional.empty();
    }
    if (b > 12 || a == b) {
      return Optional.of(CalendarSlot.day(year, a, b));
    }
    return Optional.of(CalendarSlot.year(year));
  }

  /** The time behind a T: "2022-05-03T10:15". */
  private static Expression timed(Cursor c, Expression day) {
    Words words = c.words;
    int t = c.at;
    if (isT(words, t)) {
      c.at++;
      Optional<Clock> clock = ClockGrammar.clock(c);
      if (clock.isPresent()) {
        return new Expression.Timed(clock.get(), Optional.of(day));
      }
    }
    c.at = t;
    return day;
  }

  private static boolean isT(Words words, int i) {
    return words.isGlued(i)
        && words.length(i) == 1
        && words.text().charAt(words.start(i)) == 'T'
        && words.isGlued(i + 1)
        && words.isNumeral(i + 1);
  }

  private static boolean isRangeOfYears(int year, int two) {
    return two > year % 100 && year % 100 != 0;
  }

  /** True if more figures or letters stick to either end: a version or a telephone number. */
  private static boolean touches(Words words, int from, int to) {
    boolean before = words.isGlued(from) && (mark(words, from - 1) != 0 || words.isWord(from - 1));
    boolean letters = words.isWord(to) && !isT(words, to);
    boolean figures = mark(words, to) != 0 && words.isGlued(to + 1) && words.isNumeral(to + 1);
    return before || (words.isGlued(to) && (letters || figures));
  }

  private static boolean glued(Words words, int i, int j) {
    return words.isGlued(i) && words.isGlued(j);
  }

  private static char mark(Words words, int i) {
    return words.isMark(i, '-') ? '-' : words.isMark(i, '/') ? '/' : words.isMark(i, '.') ? '.' : 0;
  }
}
