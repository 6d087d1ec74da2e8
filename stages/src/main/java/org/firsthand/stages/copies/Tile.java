package org.firsthand.stages.copies;

import java.util.Comparator;

/**
 * A run of words of the first text that stands in the second: exactly, or reworded.
 *
 * @param first number of the run's first word in the first text
 * @param firstEnd number behind its last word there
 * @param second number of the run's first word in the second text
 * @param secondEnd number behind its last word there
 */
record Tile(int first, int firstEnd, int second, int secondEnd) {
  /** Longest first, then by place. */
  static final Comparator<Tile> LONGEST_FIRST =
      Comparator.comparingInt(Tile::length)
          .reversed()
          .thenComparingInt(Tile::first)
          .thenComparingInt(Tile::second);

  static final Comparator<Tile> BY_PLACE =
      Comparator.comparingInt(Tile::first).thenComparingInt(Tile::second);

  /** Words in the run of the first text. */
  int length() {
    return firstEnd - first;
  }

  /** How many of the run's words are each text's own: the fewer of the two. */
  int own(Words a, Words b) {
    return Math.min(a.ownIn(first, firstEnd), b.ownIn(second, secondEnd));
  }
}
