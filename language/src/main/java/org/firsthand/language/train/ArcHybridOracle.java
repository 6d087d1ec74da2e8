package org.firsthand.language.train;

import org.firsthand.language.parse.Configuration;

/**
 * The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs each
 * kind of move puts out of reach, in any state, for a projective gold tree.
 */
final class ArcHybridOracle {
  private ArcHybridOracle() {}

  /** Gold arcs lost when the next word is shifted. */
  static int shift(Configuration c, int[] gold) {
    int b0 = c.buffer(0);
    int cost = 0;
    for (int k = 0; k < c.depth(); k++) {
      int s = c.stack(k);
      if (gold[s] == b0 || (k > 0 && gold[b0] == s)) {
        cost++;
      }
    }
    return cost;
  }

  /** Gold arcs lost when the top of the stack hangs on the next word. */
  static int left(Configuration c, int[] gold) {
    int s0 = c.stack(0);
    int b0 = c.buffer(0);
    int cost = 0;
    if (gold[s0] != b0 && (gold[s0] == c.stack(1) || gold[s0] > b0)) {
      cost++;
    }
    return cost + dependantsAhead(c, gold, s0);
  }

  /** Gold arcs lost when the top of the stack hangs on the word below it. */
  static int right(Configuration c, int[] gold) {
    int s0 = c.stack(0);
    int cost = gold[s0] >= c.buffer(0) ? 1 : 0;
    return cost + dependantsAhead(c, gold, s0);
  }

  private static int dependantsAhead(Configuration c, int[] gold, int word) {
    int cost = 0;
    for (int b = c.next(); b < gold.length; b++) {
      if (gold[b] == word) {
        cost++;
      }
    }
    return cost;
  }
}
