package org.firsthand.language.dates;

/** What TIMEX3 writes where the calendar is left open. */
final class Open {

  private Open() {}

  static String value(Grain grain) {
    return switch (grain) {
      case DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case SEASON, YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  /** True for units that pass within a day. */
  static boolean isClock(Unit unit) {
    return unit == Unit.SECOND || unit == Unit.MINUTE || unit == Unit.HOUR;
  }
}
