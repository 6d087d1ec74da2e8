package org.firsthand.language.dates;

import java.util.Optional;

/** Reads what stands on the calendar by its own name: days, months, years, decades, centuries. */
final class CalendarGrammar {

  private CalendarGrammar() {}

  private static final int NONE = -1;

  /** "3 May 2022", "May 3", "May 2022", "May", "3-5 May 2022"; no move if none. */
  static Optional<Expression> monthly(Cursor c) {
    int from = c.at;
    Optional<Expression> found = c.is(Sort.MONTH) ? monthFirst(c) : dayFirst(c);
    if (found.isEmpty()) {
      c.at = from;
    }
    return found;
  }

  private static Optional<Expression> monthFirst(Cursor c) {
    if (!isMonth(c)) {
      return Optional.empty();
    }
    int month = takeMonth(c);
    int bare = c.at;
    c.take("the");
    int day = dayNumber(c);
    if (day > 0) {
      int until = Math.max(rangeEnd(c), joinedBehind(c, day));
      int year = yearOfDay(c);
      CalendarSlot slot = CalendarSlot.day(year == NONE ? CalendarSlot.OPEN : year, month, day);
      if (!slot.exists()) {
        return Optional.empty();
      }
      return Optional.of(until > day ? range(slot, until) : expression(slot));
    }
    c.at = bare;
    int year = yearBehind(c);
    if (year == NONE && c.take("of")) {
      year = year(c);
    }
    if (year == NONE) {
      c.at = bare;
      return monthAlone(c, month);
    }
    return Optional.of(expression(CalendarSlot.month(year, month)));
  }

  /** A month without a year takes the year of the month it is joined to: "May and June 2022". */
  private static Optional<Expression> monthAlone(Cursor c, int month) {
    int from = c.at;
    boolean dash = c.words.isDash(c.at);
    if (dash) {
      c.at++;
    }
    if (dash || c.takeAny("and", "or", "to", "through")) {
      if (c.is(Sort.MONTH) && isMonth(c)) {
        int other = takeMonth(c);
        int year = yearBehind(c);
        if (year != NONE || dash) {
          int open = year == NONE ? CalendarSlot.OPEN : year;
          CalendarSlot first = CalendarSlot.month(open, month);
          if (dash) {
            return Optional.of(
                new Expression.Range(
                    expression(first), expression(CalendarSlot.month(open, other))));
          }
          c.at = from;
          return Optional.of(expression(first));
        }
      }
    }
    c.at = from;
    return Optional.of(expression(CalendarSlot.month(CalendarSlot.OPEN, month)));
  }

  private static Optional<Expression> dayFirst(Cursor c) {
    int day = dayNumber(c);
    if (day <= 0) {
      return Optional.empty();
    }
    int until = Math.max(rangeEnd(c), joined(c, day));
    c.take("of");
    boolean hyphen = c.takeHyphen(); // 03-May-2022
    if (!c.is(Sort.MONTH) || !isMonth(c)) {
      return Optional.empty();
    }
    int month = takeMonth(c);
    if (hyphen) {
      c.takeHyphen();
    }
    int year = yearOfDay(c);
    CalendarSlot slot = CalendarSlot.day(year == NONE ? CalendarSlot.OPEN : year, month, day);
    if (!slot.exists()) {
      return Optional.empty();
    }
    return Optional.of(until > day ? range(slot, until) : expression(slot));
  }

  /** The year behind a day, or behind the one that it is joined to: "3 May to 7 June 2021". */
  private static int yearOfDay(Cursor c) {
    int year = yearBehind(c);
    int from = c.at;
    if (year != NONE || !c.takeAny("to", "and", "until", "through")) {
      return year;
    }
    boolean dayFirst = dayNumber(c) > 0;
    if (c.is(Sort.MONTH) && isMonth(c)) {
      takeMonth(c);
      year = dayFirst || dayNumber(c) > 0 ? yearBehind(c) : NONE;
    }
    c.at = from;
    return year;
  }

  private static Expression range(CalendarSlot first, int until) {
    CalendarSlot last = CalendarSlot.day(first.year(), first.index(), until);
    return last.exists()
        ? new Expression.Range(expression(first), expression(last))
        : expression(first);
  }

  /** The day behind a dash: 5 in "3-5"; 0 if there is none. */
  private static int rangeEnd(Cursor c) {
    int from = c.at;
    if (c.words.isDash(c.at) && c.words.isNumeral(c.at + 1)) {
      c.at++;
      int day = dayNumber(c);
      if (day > 0) {
        return day;
      }
    }
    c.at = from;
    return 0;
  }

  /**
   * The last of days joined by words: 4 in "3 and 4", 5 in "3, 4 and 5", "between 3 and 5", "from 3
   * to 5"; 0 and no move if there is none.
   */
  private static int joined(Cursor c, int day) {
    int from = c.at;
    boolean between = c.words.is(c.at - 2, "between") && c.take("and");
    if (between || (c.words.is(c.at - 2, "from") && c.takeAny("to", "through", "until"))) {
      int until = dayNumber(c);
      if (until > day) {
        return until;
      }
      c.at = from;
      return 0;
    }
    int last = day;
    while (c.takeMark(',')) {
      if (dayNumber(c) != ++last) {
        c.at = from;
        return 0;
      }
    }
    if (c.take("and") && dayNumber(c) == last + 1) {
      return last + 1;
    }
    c.at = from;
    return 0;
  }

  /** "May 3 and 4", unless the second number counts something: "May 3 and 4 people". */
  private static int joinedBehind(Cursor c, int day) {
    int from = c.at;
    int until = joined(c, day);
    if (until > 0 && c.words.isWord(c.at) && !c.words.is(c.at, Sort.PREPOSITION)) {
      c.at = from;
      return 0;
    }
    return until;
  }

  static Expression expression(CalendarSlot slot) {
    return slot.isOpen() ? new Expression.Yearless(slot, Pointer.NONE) : new Expression.Fixed(slot);
  }

  /** A capital tells the month from the verb; words of time beside it from the name: "April". */
  static boolean isMonth(Cursor c) {
    Words words = c.words;
    int i = c.at;
    boolean shortForm = words.length(i) <= 4;
    if (words.isCapital(i)) {
      boolean other =
          words.is(i, "may")
              || words.is(i, "march")
              || words.is(i, "mar")
              || words.is(i, "april")
              || words.is(i, "june")
              || words.is(i, "august")
              || words.is(i, "jan");
      return !other || hasDateBeside(words, i);
    }
    return !shortForm && !words.is(i, "march") && !words.is(i, "august") && !words.is(i, "april");
  }

  private static boolean hasDateBeside(Words words, int i) {
    return words.isNumeral(i + 1)
        || words.isMark(i + 1, '.')
        || words.is(i + 1, Sort.ORDINAL)
        || words.is(i + 1, Sort.CARDINAL)
        || words.is(i + 1, Sort.POINTER)
        || words.is(i + 1, "of")
        || words.is(i + 1, "the")
        || (words.isMark(i + 1, ',') && words.isNumeral(i + 2))
        || words.is(i - 1, Sort.PREPOSITION)
        || words.is(i - 1, Sort.POINTER)
        || words.is(i - 1, "the")
        || words.is(i - 1, "a")
        || words.is(i - 1, "an")
        || words.is(i - 1, "s")
        || words.is(i - 1, Sort.PART)
        || words.is(i - 1, Sort.EVERY)
        || words.isNumeral(i - 1)
        || (words.is(i - 1, "and") && words.is(i - 2, Sort.MONTH))
        || (words.isHyphen(i - 1) && words.is(i - 2, Sort.PART));
  }

  /** Takes the month and the full stop of its short form. */
  static int takeMonth(Cursor c) {
    int month = c.number(Sort.MONTH);
    boolean shortForm = c.words.length(c.at) <= 4 && !c.is("june") && !c.is("july") && !c.is("may");
    c.at++;
    if (shortForm
        && c.words.isMark(c.at, '.')
        && c.words.isGlued(c.at)
        && (c.words.isNumeral(c.at + 1) || !c.words.endsSentence(c.at))) {
      c.at++;
    }
    return month;
  }

  /** A day of the month: "3", "3rd", "third"; 0 or less and no move if none. */
  static int dayNumber(Cursor c) {
    int from = c.at;
    if (!c.isInside()) {
      return NONE;
    }
    int day = AmountGrammar.ordinal(c);
    if (day < 0 && c.words.isNumeral(c.at) && c.words.length(c.at) <= 2) {
      day = c.words.numeral(c.at);
      c.at++;
      boolean decimal =
          c.words.isMark(c.at, '.')
              && c.words.isGlued(c.at)
              && c.words.isGlued(c.at + 1)
              && c.words.isNumeral(c.at + 1);
      boolean clock = c.words.isMark(c.at, ':') && c.words.isNumeral(c.at + 1);
      boolean share = c.words.isMark(c.at, '%') || c.words.is(c.at, "percent");
      if (decimal || clock || share) {
        day = NONE;
      }
    }
    if (day < 1 || day > 31) {
      c.at = from;
      return NONE;
    }
    return day;
  }

  /** A year behind a day or a month, with or without a comma: NONE and no move if none. */
  private static int yearBehind(Cursor c) {
    int from = c.at;
    c.takeMark(',');
    int year = year(c);
    if (year == NONE) {
      c.at = from;
    }
    return year;
  }

  /** A year: "2022", "'98", "nineteen ninety-four", "two thousand"; NONE and no move if none. */
  static int year(Cursor c) {
    Words words = c.words;
    int from = c.at;
    if (!c.isInside()) {
      return NONE;
    }
    if (words.length(c.at) == 4 && words.isNumeral(c.at)) {
      int year = words.numeral(c.at);
      boolean grouped =
          words.isMark(c.at + 1, ',')
              && words.isGlued(c.at + 1)
              && words.isGlued(c.at + 2)
              && words.length(c.at + 2) == 3
              && words.isNumeral(c.at + 2);
      boolean decimal =
          words.isMark(c.at + 1, '.')
              && words.isGlued(c.at + 1)
              && words.isGlued(c.at + 2)
              && words.isNumeral(c.at + 2);
      boolean glued = words.isGlued(c.at + 1) && words.isWord(c.at + 1);
      if (year >= 1000 && year < 2200 && !grouped && !decimal && !glued) {
        c.at++;
        return year;
      }
      return NONE;
    }
    if ((words.isMark(c.at, '\'') || words.isMark(c.at, '\u2019'))
        && words.isGlued(c.at + 1)
        && words.length(c.at + 1) == 2
        && words.isNumeral(c.at + 1)
        && !words.isGlued(c.at + 2)) {
      int year = words.numeral(c.at + 1);
      c.at += 2;
      return year < 50 ? 2000 + year : 1900 + year;
    }
    return spokenYear(c, from);
  }

  private static int spokenYear(Cursor c, int from) {
    if (!c.is(Sort.CARDINAL)) {
      return NONE;
    }
    int first = c.number(Sort.CARDINAL);
    if (first == 2 && c.words.is(c.at + 1, "thousand")) {
      double number = AmountGrammar.number(c);
      boolean counted = c.is(Sort.UNIT) || c.is(Sort.COUNTED);
      if (number >= 2000 && number < 2100 && !counted) {
        return (int) number;
      }
    } else if (first >= 17 && first <= 20) {
      c.at++;
      c.takeHyphen();
      if (c.is(Sort.CARDINAL) && c.number(Sort.CARDINAL) >= 10) {
        double rest = AmountGrammar.number(c);
        if (rest >= 10 && rest < 100) {
          return (first == 20 ? 2000 : first * 100) + (int) rest;
        }
      }
    }
    c.at = from;
    return NONE;
  }
}
