package org.firsthand.language.train;

/** Makes trees projective by lifting arcs (Nivre and Nilsson 2005), the shortest first. */
final class Projective {
  private Projective() {}

  /**
   * A projective tree as near as lifting gets to the given one.
   *
   * @param heads head of each word from 0, the root is {@code heads.length}
   */
  static int[] lift(int[] heads) {
    int[] lifted = heads.clone();
    for (int arc = shortestCrossed(lifted); arc >= 0; arc = shortestCrossed(lifted)) {
      lifted[arc] = lifted[lifted[arc]];
    }
    return lifted;
  }

  private static int shortestCrossed(int[] heads) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == heads.length) {
        continue;
      }
      int low = Math.min(i, heads[i]);
      int high = Math.max(i, heads[i]);
      for (int k = low + 1; k < high && high - low < length; k++) {
        if (!dominates(heads, heads[i], k)) {
          best = i;
          length = high - low;
        }
      }
    }
    return best;
  }

  private static boolean dominates(int[] heads, int head, int word) {
    int at = word;
    while (at != heads.length && at != head) {
      at = heads[at];
    }
    return at == head;
  }
}
