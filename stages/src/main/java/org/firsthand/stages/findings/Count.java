package org.firsthand.stages.findings;

import java.util.Locale;

/**
 * A number that a passage gives of something.
 *
 * @param what what is counted: {@code killed}, {@code wounded}, or a stem of the noun
 * @param value how many
 * @param bound what the words before it make of it
 * @param text as printed: "at least 15"
 */
record Count(String what, double value, Bound bound, String text) {
  /** How many times as many may still be one thing told twice: counts are rounded and grow. */
  private static final double TOLERANCE = 2;

  /** The dead and wounded of one act are counted for days. */
  private static final double TOLERANCE_OF_VICTIMS = 5;

  /** What the words before a number make of it. */
  enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST;

    static Bound of(String words) {
      return switch (words.strip().toLowerCase(Locale.ROOT)) {
        case "" -> EXACT;
        case "at least", "more than", "over", "no fewer than", "no less than" -> AT_LEAST;
        case "up to", "as many as", "at most", "fewer than", "less than" -> AT_MOST;
        default -> ABOUT;
      };
    }
  }

  boolean isOfVictims() {
    return what.equals("killed") || what.equals("wounded");
  }

  /** True if both count the same and cannot both be of one act. */
  boolean contradicts(Count other) {
    if (!what.equals(other.what)) {
      return false;
    }
    Count more = value >= other.value ? this : other;
    Count less = value >= other.value ? other : this;
    boolean open = less.bound == Bound.AT_LEAST || more.bound == Bound.AT_MOST;
    double tolerance = isOfVictims() ? TOLERANCE_OF_VICTIMS : TOLERANCE;
    return !open && more.value > tolerance * less.value;
  }
}
