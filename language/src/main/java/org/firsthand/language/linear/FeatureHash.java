package org.firsthand.language.linear;

/**
 * Hashes of features: a template's number and the atoms (words, tags, labels) that fill it, mixed
 * into 32 bits. Zero is never returned, so that tables can use it for "empty".
 */
public final class FeatureHash {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private FeatureHash() {}

  /** The hash of a template filled with one atom. */
  public static int of(int template, int a) {
    return finish(step(step(MULTIPLIER, template), a));
  }

  /** The hash of a template filled with two atoms. */
  public static int of(int template, int a, int b) {
    return finish(step(step(step(MULTIPLIER, template), a), b));
  }

  /** The hash of a template filled with three atoms. */
  public static int of(int template, int a, int b, int c) {
    return finish(step(step(step(step(MULTIPLIER, template), a), b), c));
  }

  /** The hash of a template filled with four atoms. */
  public static int of(int template, int a, int b, int c, int d) {
    return finish(step(step(step(step(step(MULTIPLIER, template), a), b), c), d));
  }

  /** The hash of a string, used as an atom; the same on every machine and run. */
  public static int of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The hash of the characters of {@code text} in [start, end), used as an atom. */
  public static int of(CharSequence text, int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    return hash ^ (hash >>> 13);
  }

  private static long step(long hash, int atom) {
    return (hash ^ (atom & 0xFFFFFFFFL)) * MULTIPLIER + (hash >>> 29);
  }

  private static int finish(long hash) {
    long mixed = (hash ^ (hash >>> 31)) * 0xD6E8FEB86659FD93L;
    int folded = (int) (mixed >>> 32);
    return folded == 0 ? 1 : folded;
  }
}
