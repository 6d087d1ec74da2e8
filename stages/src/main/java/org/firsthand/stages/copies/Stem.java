package org.firsthand.stages.copies;

/**
 * What is left of a word to compare rewritten text by: its first letters ("signed", "signing";
 * "cooperate", "cooperation"), as a hash whose lowest two bits say how much it tells.
 */
final class Stem {
  /** As many letters are kept. */
  static final int LETTERS = 6;

  /** Words below four letters are function words far oftener than not; numbers are kept. */
  static final int SHORTEST = 4;

  /** The key of a word that tells nothing of its own. */
  static final long NONE = 0;

  private static final int SINGLE = 0;
  private static final int SHORT = 1;
  private static final int LONG = 2;
  private static final int NUMBER = 3;

  private Stem() {}

  /** The key for a stem's hash. */
  static long of(long hash, int letters, boolean number) {
    int kind = number ? NUMBER : letters >= LETTERS ? LONG : letters >= SHORTEST ? SHORT : SINGLE;
    return hash & ~3L | kind;
  }

  /** True for an ideograph or another letter that is a word of its own: half a word in meaning. */
  static boolean isSingle(long stem) {
    return (stem & 3) == SINGLE;
  }

  /** How much two sentences have in common if they share this stem. */
  static double weight(long stem) {
    return switch ((int) stem & 3) {
      case NUMBER -> 2;
      case LONG -> 1.5;
      case SHORT -> 1;
      default -> 0.5;
    };
  }
}
