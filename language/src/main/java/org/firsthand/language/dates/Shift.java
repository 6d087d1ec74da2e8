package org.firsthand.language.dates;

/** Moves a slot of the calendar by a length and keeps no more precision than the length has. */
final class Shift {

  private Shift() {}

  /** True if the calendar of four-figure years reaches so far. */
  static boolean fits(CalendarSlot from, Length length) {
    double years = length.amount().low() * length.unit().yearsAtMost();
    return !from.isOpen() && from.year() - years >= 1 && from.year() + years <= 9999;
  }

  /** The slot a length away: days and two weeks to the day, years to the year. */
  static CalendarSlot by(CalendarSlot from, Length length, boolean back) {
    int number = (int) Math.round(length.amount().low()) * (back ? -1 : 1);
    Unit unit = length.unit();
    return switch (unit) {
      case SECOND, MINUTE, HOUR, AGE -> from;
      case DAY -> move(Grain.DAY, from, number);
      case WEEKEND -> move(Grain.WEEKEND, from, number);
      case WEEK, FORTNIGHT -> weeks(from, number * unit.count);
      case MONTH -> move(Grain.MONTH, from, number);
      case QUARTER -> move(Grain.QUARTER, from, number);
      case YEAR, DECADE, CENTURY, MILLENNIUM ->
          CalendarSlot.year(from.year()).plus(number * unit.years());
    };
  }

  /** Up to two weeks to the day, more to the week: six weeks are a round number. */
  private static CalendarSlot weeks(CalendarSlot from, int weeks) {
    return Math.abs(weeks) <= 2 ? move(Grain.DAY, from, 7 * weeks) : move(Grain.WEEK, from, weeks);
  }

  /** A coarser slot is not made finer: a day after "in May" is still "in May". */
  private static CalendarSlot move(Grain grain, CalendarSlot slot, int steps) {
    boolean coarser = slot.grain().compareTo(grain) > 0;
    return coarser ? slot : CalendarSlot.of(grain, slot.first()).plus(steps);
  }
}
