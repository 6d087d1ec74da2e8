package org.firsthand.language.dates;

import java.util.Optional;

/** Reads what is pointed to: "last week", "next June", "this Tuesday", "the same year", "today". */
final class PointerGrammar {

  private PointerGrammar() {}

  /** A pointed slot of the calendar; no move if none. */
  static Optional<Expression> pointed(Cursor c) {
    int from = c.at;
    boolean the = c.take("the");
    if (!c.is(Sort.POINTER)) {
      if (the) {
        return definite(c);
      }
      c.at = from;
      return Optional.empty();
    }
    Pointer pointer = Pointer.ALL[c.number(Sort.POINTER)];
    if (the && (c.is("this") || c.is("that"))) {
      return fail(c, from);
    }
    c.at++;
    boolean closer =
        pointer == Pointer.THIS && c.takeAny("past", "coming", "upcoming", "last", "very");
    if (closer) {
      pointer =
          switch (c.words.term(c.at - 1).word()) {
            case "past", "last" -> Pointer.LAST;
            case "coming", "upcoming" -> Pointer.NEXT;
            default -> Pointer.THIS;
          };
    }
    Optional<Expression> found = target(c, the, pointer);
    return found.isPresent() ? found : fail(c, from);
  }

  private static Optional<Expression> target(Cursor c, boolean the, Pointer pointer) {
    c.take("fiscal");
    c.take("calendar");
    if (c.is(Sort.MONTH) && CalendarGrammar.isMonth(c)) {
      int at = c.at;
      int month = CalendarGrammar.takeMonth(c);
      int bare = c.at;
      int day = CalendarGrammar.dayNumber(c);
      if (day > 0 || CalendarGrammar.year(c) > 0) {
        c.at = at;
        return CalendarGrammar.monthly(c);
      }
      c.at = bare;
      return some(new Expression.Yearless(CalendarSlot.month(CalendarSlot.OPEN, month), pointer));
    }
    if (c.is(Sort.WEEKDAY)) {
      int day = c.number(Sort.WEEKDAY);
      c.at++;
      int bare = c.at;
      c.takeMark(',');
      Optional<Expression> date = c.is(Sort.MONTH) ? CalendarGrammar.monthly(c) : Optional.empty();
      if (date.isPresent() && isDay(date.get())) {
        return date;
      }
      c.at = bare;
      return some(new Expression.Weekday(day, pointer));
    }
    if (c.is(Sort.SEASON)) {
      int season = c.number(Sort.SEASON);
      c.at++;
      CalendarSlot slot = new CalendarSlot(Grain.SEASON, CalendarSlot.OPEN, season, 0);
      return some(new Expression.Yearless(slot, pointer));
    }
    if (c.is(Sort.UNIT) && !c.is(Sort.UNITS)) {
      return unit(c, the, pointer);
    }
    return Optional.empty();
  }

  private static Optional<Expression> unit(Cursor c, boolean the, Pointer pointer) {
    Unit unit = Unit.ALL[c.number(Sort.UNIT)];
    boolean title = c.words.isCapital(c.at) && !c.words.isShouted(c.at); // "This Week"
    if (title || unit == Unit.SECOND || unit == Unit.MINUTE || unit == Unit.HOUR) {
      return Optional.empty();
    }
    c.at++;
    Pointer meant = pointer;
    if (unit == Unit.DAY) {
      meant =
          switch (pointer) {
            case NEXT -> Pointer.FOLLOWING;
            case LAST, THIS, PAST, COMING -> Pointer.NONE; // "the last day", "this day": not a date
            default -> pointer;
          };
      if (meant == Pointer.NONE) {
        return Optional.empty();
      }
    } else if (pointer == Pointer.PAST || (pointer == Pointer.COMING && the)) {
      return some(new Expression.Stretch(Length.of(Amount.ONE, unit)));
    }
    c.takeAll("or", "so");
    return some(new Expression.Pointed(unit.grain(), meant));
  }

  /**
   * "the week", "the year", "the quarter", "the full year", "the weekend"; "the" is taken already.
   */
  private static Optional<Expression> definite(Cursor c) {
    int from = c.at - 1;
    boolean fiscal = c.takeAny("fiscal", "full", "calendar");
    if (c.is("year") && (c.words.is(c.at + 1, "ended") || c.words.is(c.at + 1, "ending"))) {
      c.at++;
      return some(new Expression.Stretch(Length.of(Amount.ONE, Unit.YEAR)));
    }
    boolean known = c.is("week") || c.is("year") || c.is("quarter") || c.is("weekend");
    if (!known || (fiscal && !c.is("year"))) {
      return fail(c, from);
    }
    Grain grain = Unit.ALL[c.number(Sort.UNIT)].grain();
    c.at++;
    if (c.is("of") || c.words.isHyphen(c.at)) {
      return fail(c, from); // "the year of the dragon", "the quarter-to-quarter comparison"
    }
    if (grain == Grain.QUARTER) {
      return some(new Expression.PeriodInFocus(0, true));
    }
    return some(new Expression.Pointed(grain, Pointer.DEFINITE));
  }

  /**
   * "today", "yesterday", "the day before yesterday", "the day after tomorrow"; no move if none.
   */
  static Optional<Expression> nearDay(Cursor c) {
    int from = c.at;
    if (c.takeAll("the", "day", "before", "yesterday")) {
      return some(new Expression.NearDay(-2));
    }
    if (c.takeAll("the", "day", "after", "tomorrow")) {
      return some(new Expression.NearDay(2));
    }
    if (c.is(Sort.NEAR_DAY)) {
      int days = c.number(Sort.NEAR_DAY);
      boolean spoken =
          c.words.isCapital(c.at)
              && c.words.isCapital(c.at - 1)
              && !c.words.isBreak(c.at)
              && c.words.term(c.at - 1).isUnknown(); // USA Today
      if (!spoken) {
        c.at++;
        return some(new Expression.NearDay(days));
      }
    }
    return fail(c, from);
  }

  /** "Tuesday"; with the day of the month behind it, that: "Sunday, March 8". */
  static Optional<Expression> weekday(Cursor c) {
    Words words = c.words;
    int from = c.at;
    if (!c.is(Sort.WEEKDAY) || !isWeekday(words, c.at)) {
      return Optional.empty();
    }
    int day = c.number(Sort.WEEKDAY);
    boolean shortForm = words.length(c.at) < 6;
    c.at++;
    int bare = c.at;
    if (shortForm) {
      c.takeMark('.');
    }
    c.takeMark(',');
    c.take("the");
    Optional<Expression> date = CalendarGrammar.monthly(c);
    if (date.isPresent() && isDay(date.get())) {
      return date;
    }
    date = NumericGrammar.numeric(c);
    if (date.isPresent()) {
      return date;
    }
    c.at = bare;
    if (shortForm && words.isMark(c.at, '.') && !words.endsSentence(c.at)) {
      c.at++;
    } else if (shortForm && !words.isMark(c.at, '.')) {
      return fail(c, from); // "Sun", "Sat", "Wed" alone are other words
    }
    return some(new Expression.Weekday(day, Pointer.NONE));
  }

  private static boolean isDay(Expression expression) {
    return switch (expression) {
      case Expression.Fixed fixed -> fixed.slot().grain() == Grain.DAY;
      case Expression.Yearless yearless -> yearless.slot().grain() == Grain.DAY;
      default -> false;
    };
  }

  private static boolean isWeekday(Words words, int i) {
    boolean named =
        words.is(i - 1, "black")
            || words.is(i - 1, "bloody")
            || words.is(i - 1, "good")
            || words.is(i - 1, "palm")
            || words.is(i - 1, "easter")
            || words.is(i - 1, "super")
            || words.is(i - 1, "ash");
    boolean paper =
        words.isCapital(i + 1)
            && (words.is(i + 1, "times")
                || words.is(i + 1, "mirror")
                || words.is(i + 1, "express")
                || words.is(i + 1, "telegraph")
                || words.is(i + 1, "herald")
                || words.is(i + 1, "star")
                || words.is(i + 1, "mail")
                || words.is(i + 1, "world"));
    boolean capital = words.isCapital(i) || words.length(i) > 5;
    return capital && !paper && !(named && words.isCapital(i - 1));
  }

  private static Optional<Expression> some(Expression expression) {
    return Optional.of(expression);
  }

  private static Optional<Expression> fail(Cursor c, int from) {
    c.at = from;
    return Optional.empty();
  }
}
