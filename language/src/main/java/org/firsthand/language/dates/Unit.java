package org.firsthand.language.dates;

/** A unit of time with the way ISO 8601 writes its lengths. */
enum Unit {
  SECOND("PT", "S", 1),
  MINUTE("PT", "M", 1),
  HOUR("PT", "H", 1),
  DAY("P", "D", 1),
  WEEKEND("P", "WE", 1),
  WEEK("P", "W", 1),
  FORTNIGHT("P", "W", 2),
  MONTH("P", "M", 1),
  QUARTER("P", "Q", 1),
  YEAR("P", "Y", 1),
  DECADE("P", "E", 1),
  CENTURY("P", "C", 1),
  MILLENNIUM("P", "L", 1),
  /** Nobody says which unit. */
  AGE("P", "X", 1);

  static final Unit[] ALL = values();

  /** "P" or "PT". */
  final String prefix;

  /** The letter behind the number. TIMEX3 adds E, C and L for ten, hundred and thousand years. */
  final String letter;

  /** How many of the letter's unit one of this is. */
  final int count;

  Unit(String prefix, String letter, int count) {
    this.prefix = prefix;
    this.letter = letter;
    this.count = count;
  }

  /** Years in one of this, or 0 if it is shorter than a year. */
  int years() {
    return switch (this) {
      case YEAR -> 1;
      case DECADE -> 10;
      case CENTURY -> 100;
      case MILLENNIUM -> 1000;
      case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, AGE -> 0;
    };
  }

  /** No fewer years than one of this has. */
  double yearsAtMost() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> 1 / 365.0;
      case WEEKEND, WEEK, FORTNIGHT -> 2 / 52.0;
      case MONTH -> 1 / 12.0;
      case QUARTER -> 1 / 4.0;
      case YEAR, DECADE, CENTURY, MILLENNIUM, AGE -> Math.max(1, years());
    };
  }

  /** The calendar grain that "last" or "this" with the unit means. */
  Grain grain() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Grain.DAY;
      case WEEKEND -> Grain.WEEKEND;
      case WEEK, FORTNIGHT -> Grain.WEEK;
      case MONTH -> Grain.MONTH;
      case QUARTER -> Grain.QUARTER;
      case YEAR, AGE -> Grain.YEAR;
      case DECADE -> Grain.DECADE;
      case CENTURY, MILLENNIUM -> Grain.CENTURY;
    };
  }
}
