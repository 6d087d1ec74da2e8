package org.firsthand.language.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.model.Edtf;

/**
 * A slot of the calendar: a day, a week, a quarter, a decade. The year may be open.
 *
 * @param grain how coarse it is
 * @param year the year, {@link #OPEN} if nobody says; the week-based year of a week or weekend; the
 *     first year of a decade or century
 * @param index month of a day or month (1-12), ISO week (1-53), quarter (1-4), half (1-2), season
 *     (21-24 as in EDTF), otherwise 0
 * @param day day of the month of a day, otherwise 0
 */
record CalendarSlot(Grain grain, int year, int index, int day) {

  /** The year that nobody says. */
  static final int OPEN = Integer.MIN_VALUE;

  static CalendarSlot day(int year, int month, int day) {
    return new CalendarSlot(Grain.DAY, year, month, day);
  }

  static CalendarSlot month(int year, int month) {
    return new CalendarSlot(Grain.MONTH, year, month, 0);
  }

  static CalendarSlot year(int year) {
    return new CalendarSlot(Grain.YEAR, year, 0, 0);
  }

  /** The slot of the given grain that the day lies in. */
  static CalendarSlot of(Grain grain, LocalDate date) {
    int year = date.getYear();
    int month = date.getMonthValue();
    return switch (grain) {
      case DAY -> day(year, month, date.getDayOfMonth());
      case WEEK, WEEKEND ->
          new CalendarSlot(
              grain,
              date.get(IsoFields.WEEK_BASED_YEAR),
              date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
              0);
      case MONTH -> month(year, month);
      case QUARTER -> new CalendarSlot(grain, year, (month + 2) / 3, 0);
      case HALF -> new CalendarSlot(grain, year, month < 7 ? 1 : 2, 0);
      case SEASON -> season(year, month);
      case YEAR -> year(year);
      case DECADE -> new CalendarSlot(grain, Math.floorDiv(year, 10) * 10, 0, 0);
      case CENTURY -> new CalendarSlot(grain, Math.floorDiv(year, 100) * 100, 0, 0);
    };
  }

  /**
   * Meteorological seasons of the north; December opens the winter that has the next year's name.
   */
  private static CalendarSlot season(int year, int month) {
    int index = month == 12 ? 24 : month < 3 ? 24 : 20 + month / 3;
    return new CalendarSlot(Grain.SEASON, month < 3 ? year - 1 : year, index, 0);
  }

  boolean isOpen() {
    return year == OPEN;
  }

  /** The slot in a known year; 29 February becomes February where the year has none. */
  CalendarSlot withYear(int known) {
    CalendarSlot slot = new CalendarSlot(grain, known, index, day);
    return slot.exists() ? slot : month(known, index);
  }

  /** True if the calendar has it: no 30 February. */
  boolean exists() {
    if (grain != Grain.DAY) {
      return true;
    }
    int length = YearMonth.of(isOpen() ? 2000 : year, index).lengthOfMonth();
    return day >= 1 && day <= length;
  }

  /** Its first day; of a day of the year that does not exist in this year, the nearest. */
  LocalDate first() {
    return switch (grain) {
      case DAY ->
          LocalDate.of(year, index, Math.min(day, YearMonth.of(year, index).lengthOfMonth()));
      case WEEK -> monday();
      case WEEKEND -> monday().plusDays(5);
      case MONTH -> LocalDate.of(year, index, 1);
      case QUARTER -> LocalDate.of(year, index * 3 - 2, 1);
      case HALF -> LocalDate.of(year, index * 6 - 5, 1);
      case SEASON -> LocalDate.of(year, (index - 20) * 3, 1);
      case YEAR, DECADE, CENTURY -> LocalDate.of(year, 1, 1);
    };
  }

  /** Its last day. */
  LocalDate last() {
    return switch (grain) {
      case DAY -> first();
      case WEEK -> monday().plusDays(6);
      case WEEKEND -> monday().plusDays(6);
      case MONTH -> first().plusMonths(1).minusDays(1);
      case QUARTER, SEASON -> first().plusMonths(3).minusDays(1);
      case HALF -> first().plusMonths(6).minusDays(1);
      case YEAR -> LocalDate.of(year, 12, 31);
      case DECADE -> LocalDate.of(year + 9, 12, 31);
      case CENTURY -> LocalDate.of(year + 99, 12, 31);
    };
  }

  private LocalDate monday() {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, index)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The slot {@code steps} slots of the same grain later. */
  CalendarSlot plus(int steps) {
    if (isOpen()) {
      return this;
    }
    return switch (grain) {
      case DAY -> of(grain, first().plusDays(steps));
      case WEEK, WEEKEND -> of(grain, monday().plusWeeks(steps));
      case MONTH -> of(grain, first().plusMonths(steps));
      case QUARTER -> of(grain, first().plusMonths(3L * steps));
      case HALF -> of(grain, first().plusMonths(6L * steps));
      case SEASON -> of(grain, first().plusMonths(3L * steps));
      case YEAR -> year(year + steps);
      case DECADE -> new CalendarSlot(grain, year + 10 * steps, 0, 0);
      case CENTURY -> new CalendarSlot(grain, year + 100 * steps, 0, 0);
    };
  }

  /** The same slot so many years later. */
  CalendarSlot plusYears(int years) {
    return isOpen() ? this : withYear(year + years);
  }

  /** As TIMEX3 writes it: 1989-Q3, 1998-W08, 1997-FA, 199. */
  String value() {
    String y = isOpen() ? "XXXX" : pad(year, 4);
    return switch (grain) {
      case DAY -> y + "-" + pad(index, 2) + "-" + pad(day, 2);
      case WEEK -> y + "-W" + pad(index, 2);
      case WEEKEND -> y + "-W" + pad(index, 2) + "-WE";
      case MONTH -> y + "-" + pad(index, 2);
      case QUARTER -> y + "-Q" + index;
      case HALF -> y + "-H" + index;
      case SEASON -> y + "-" + SEASONS.substring(2 * (index - 21), 2 * (index - 20));
      case YEAR -> y;
      case DECADE -> isOpen() ? "XXX" : pad(year / 10, 3);
      case CENTURY -> isOpen() ? "XX" : pad(year / 100, 2);
    };
  }

  private static final String SEASONS = "SPSUFAWI";

  /**
   * As EDTF writes it. Weeks, quarters and halves, for which EDTF has no form that every reader
   * knows, become intervals of days or months; empty where nothing but the grain is known.
   */
  Optional<Edtf> edtf() {
    String y = isOpen() ? "XXXX" : pad(year, 4);
    return switch (grain) {
      case DAY, MONTH -> Optional.of(new Edtf(value()));
      case WEEK, WEEKEND -> isOpen() ? Optional.empty() : Optional.of(interval(first(), last()));
      case QUARTER -> months(y, index * 3 - 2, index * 3);
      case HALF -> months(y, index * 6 - 5, index * 6);
      case SEASON -> Optional.of(new Edtf(y + "-" + index));
      case YEAR -> isOpen() ? Optional.empty() : Optional.of(new Edtf(y));
      case DECADE -> isOpen() ? Optional.empty() : Optional.of(new Edtf(pad(year / 10, 3) + "X"));
      case CENTURY ->
          isOpen() ? Optional.empty() : Optional.of(new Edtf(pad(year / 100, 2) + "XX"));
    };
  }

  private Optional<Edtf> months(String y, int from, int to) {
    return isOpen()
        ? Optional.empty()
        : Optional.of(new Edtf(y + "-" + pad(from, 2) + "/" + y + "-" + pad(to, 2)));
  }

  /** Both days and all between. */
  static Edtf interval(LocalDate first, LocalDate last) {
    return new Edtf(first + "/" + last);
  }

  static String pad(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %s", grain, value());
  }
}
