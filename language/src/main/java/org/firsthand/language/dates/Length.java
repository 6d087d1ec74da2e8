package org.firsthand.language.dates;

import java.util.Optional;

/**
 * A length of time: an amount of a unit, with how exactly it is meant.
 *
 * @param modifier of the amount: "nearly", "more than"
 */
record Length(Amount amount, Unit unit, Optional<Modifier> modifier) {

  /** Some length, nobody says how long: "a while". */
  static final Length UNSPECIFIED = new Length(Amount.VAGUE, Unit.AGE, Optional.empty());

  static Length of(Amount amount, Unit unit) {
    return new Length(amount, unit, Optional.empty());
  }

  Length with(Modifier other) {
    return new Length(amount, unit, Optional.of(other));
  }

  /** As TIMEX3 writes it: P2W, PT1M30S, PXY, P2Y6M. */
  String value() {
    if (amount.vague()) {
      return unit.prefix + "X" + unit.letter;
    }
    double number = amount.low();
    if (unit == Unit.HOUR && number == 24) {
      return "P1D"; // as TimeBank has it
    }
    if (unit.years() > 0) {
      number *= unit.years();
      return "P" + withHalf(number, "Y", "6M");
    }
    return switch (unit) {
      case QUARTER -> "P" + plain(number * 3) + "M";
      case MONTH -> "P" + withHalf(number, "M", "15D");
      case DAY -> "P" + withHalf(number, "D", "T12H");
      case HOUR -> "PT" + withHalf(number, "H", "30M");
      case MINUTE -> "PT" + withHalf(number, "M", "30S");
      case SECOND, WEEKEND, WEEK, FORTNIGHT, YEAR, DECADE, CENTURY, MILLENNIUM, AGE ->
          unit.prefix + plain(number * unit.count) + unit.letter;
    };
  }

  private static String withHalf(double number, String letter, String half) {
    if (number == 0.5) {
      return half;
    }
    if (number - Math.floor(number) == 0.5) {
      return plain(Math.floor(number)) + letter + half;
    }
    return plain(number) + letter;
  }

  private static String plain(double number) {
    return number == Math.rint(number)
        ? Long.toString(Math.round(number))
        : Double.toString(number);
  }
}
