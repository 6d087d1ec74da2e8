package org.firsthand.language.dates;

/**
 * How many: "two", "2 1/2", "two to three", "several".
 *
 * @param low the number, or the lower one of two
 * @param high the upper one of two, otherwise equal to {@code low}
 * @param vague true if nobody says how many; then {@code low} is 1
 */
record Amount(double low, double high, boolean vague) {

  static final Amount ONE = new Amount(1, 1, false);
  static final Amount VAGUE = new Amount(1, 1, true);

  static Amount of(double number) {
    return new Amount(number, number, false);
  }

  boolean isWhole() {
    return !vague && low == Math.rint(low);
  }
}
