package org.firsthand.language.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads parts that are counted from an end of a month or year, and days known by a name: "the first
 * week of March", "the last two months of 2022", "Christmas Eve", "the eve of 9 May".
 */
final class CountedGrammar {
  private static final int NONE = -1;
  private static final int WEEK = 7;

  /** A year without 29 February, for months whose year nobody says. */
  private static final int COMMON = 2023;

  private CountedGrammar() {}

  /** A counted part; no move if none. */
  static Optional<Expression> counted(Cursor c) {
    int from = c.at;
    Optional<Expression> found = c.take("the") ? part(c) : Optional.empty();
    if (found.isEmpty()) {
      c.at = from;
    }
    return found;
  }

  private static Optional<Expression> part(Cursor c) {
    boolean last = c.takeAny("last", "final");
    int nth = last ? 1 : AmountGrammar.ordinal(c);
    if (nth < 1 || nth > 5) {
      return Optional.empty();
    }
    double said = nth == 1 ? AmountGrammar.number(c) : NONE;
    int count = said < 0 ? 1 : (int) said;
    boolean counts = c.is(Sort.UNITS) == said > 1 && c.is(Sort.UNIT);
    if (!counts) {
      return Optional.empty();
    }
    Unit unit = Unit.ALL[c.number(Sort.UNIT)];
    c.at++;
    return c.take("of") ? within(c, unit, nth, count, last) : Optional.empty();
  }

  private static Optional<Expression> within(
      Cursor c, Unit unit, int nth, int count, boolean last) {
    Optional<Expression> month = CalendarGrammar.monthly(c);
    if (month.isPresent()) {
      return slot(month.get())
          .filter(whole -> whole.grain() == Grain.MONTH)
          .flatMap(whole -> ofMonth(whole, unit, nth, count, last));
    }
    int year = CalendarGrammar.year(c);
    if (year == NONE) {
      return Optional.empty();
    }
    if (unit == Unit.MONTH) {
      int first = last ? 13 - count : nth;
      int end = last ? 12 : nth + count - 1;
      return end <= 12 && first >= 1
          ? Optional.of(between(CalendarSlot.month(year, first), CalendarSlot.month(year, end)))
          : Optional.empty();
    }
    return ofMonth(CalendarSlot.month(year, last ? 12 : 1), unit, nth, count, last);
  }

  private static Optional<Expression> ofMonth(
      CalendarSlot month, Unit unit, int nth, int count, boolean last) {
    if (unit != Unit.WEEK && unit != Unit.DAY) {
      return Optional.empty();
    }
    int year = month.isOpen() ? COMMON : month.year();
    int length = YearMonth.of(year, month.index()).lengthOfMonth();
    int days = unit == Unit.WEEK ? WEEK : 1;
    int first = last ? length - days * count + 1 : (nth - 1) * days + 1;
    int end = last ? length : Math.min(length, (nth - 1 + count) * days);
    if (first < 1 || end < first || first > length) {
      return Optional.empty();
    }
    return Optional.of(
        between(
            CalendarSlot.day(month.year(), month.index(), first),
            CalendarSlot.day(month.year(), month.index(), end)));
  }

  private static Expression between(CalendarSlot first, CalendarSlot last) {
    Expression from = CalendarGrammar.expression(first);
    return first.equals(last) ? from : new Expression.Range(from, CalendarGrammar.expression(last));
  }

  /** A day with a name of its own, or the eve of a day; no move if none. */
  static Optional<Expression> named(Cursor c) {
    int from = c.at;
    Optional<Expression> found = eve(c).or(() -> feast(c));
    if (found.isEmpty()) {
      c.at = from;
    }
    return found;
  }

  private static Optional<Expression> feast(Cursor c) {
    int month = 12;
    int day;
    if (c.take("christmas")) {
      day = c.take("day") ? 25 : c.take("eve") ? 24 : NONE;
    } else if (c.takeAll("boxing", "day")) {
      day = 26;
    } else if (c.take("new") && newYears(c)) {
      boolean first = c.take("day");
      month = first ? 1 : 12;
      day = first ? 1 : c.take("eve") ? 31 : NONE;
    } else {
      return Optional.empty();
    }
    if (day == NONE) {
      return Optional.empty();
    }
    int bare = c.at;
    c.takeMark(',');
    int year = CalendarGrammar.year(c);
    if (year == NONE) {
      c.at = bare;
    }
    return Optional.of(
        CalendarGrammar.expression(
            CalendarSlot.day(year == NONE ? CalendarSlot.OPEN : year, month, day)));
  }

  private static boolean newYears(Cursor c) {
    return c.take("year's")
        || (c.take("year") && (c.takeMark('\'') || c.takeMark('\u2019')) && c.take("s"));
  }

  private static Optional<Expression> eve(Cursor c) {
    int from = c.at;
    c.take("the");
    if (c.takeAll("eve", "of")) {
      Optional<CalendarSlot> day =
          CalendarGrammar.monthly(c)
              .or(() -> feast(c))
              .flatMap(CountedGrammar::slot)
              .filter(slot -> slot.grain() == Grain.DAY);
      if (day.isPresent()) {
        return Optional.of(CalendarGrammar.expression(dayBefore(day.get())));
      }
    }
    c.at = from;
    return Optional.empty();
  }

  private static CalendarSlot dayBefore(CalendarSlot day) {
    int year = day.isOpen() ? COMMON : day.year();
    LocalDate before = LocalDate.of(year, day.index(), day.day()).minusDays(1);
    return CalendarSlot.day(
        day.isOpen() ? CalendarSlot.OPEN : before.getYear(),
        before.getMonthValue(),
        before.getDayOfMonth());
  }

  private static Optional<CalendarSlot> slot(Expression expression) {
    return switch (expression) {
      case Expression.Fixed(var slot) -> Optional.of(slot);
      case Expression.Yearless(var slot, var pointer) -> Optional.of(slot);
      default -> Optional.empty();
    };
  }
}
