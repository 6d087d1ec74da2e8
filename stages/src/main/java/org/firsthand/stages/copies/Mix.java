package org.firsthand.stages.copies;

/** Mixing of 64-bit hashes. */
final class Mix {
  private Mix() {}

  /** The finaliser of SplitMix64: every bit of the input moves every bit of the output. */
  static long of(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }

  /** The hash of a row after one more member. */
  static long add(long row, long member) {
    return of(row * 0x9e3779b97f4a7c15L + member);
  }
}
