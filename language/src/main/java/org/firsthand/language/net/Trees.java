package org.firsthand.language.net;

import java.util.Arrays;

/**
 * Makes a tree of scores: each word takes its best head; one word hangs on the root; a cycle is
 * opened at the word that loses least by hanging on a word outside it.
 */
final class Trees {
  private Trees() {}

  /**
   * The heads of the words.
   *
   * @param arcs for each word the score of each head; the root is the column behind the last word
   * @param n how many words
   * @return heads, the root is the number of words
   */
  static int[] best(float[][] arcs, int n) {
    int[] heads = new int[n];
    int rootWord = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      float[] own = arcs[i];
      int best = -1;
      for (int j = 0; j < n; j++) {
        if (j != i && (best < 0 || own[j] > own[best])) {
          best = j;
        }
      }
      heads[i] = best;
      float gain = own[n] - (best < 0 ? 0f : own[best]);
      if (gain > most) {
        most = gain;
        rootWord = i;
      }
    }
    heads[rootWord] = n;
    open(arcs, heads);
    return heads;
  }

  private static void open(float[][] arcs, int[] heads) {
    int n = heads.length;
    int[] state = new int[n];
    while (true) {
      Arrays.fill(state, 0);
      int loose = mark(heads, state, n);
      if (loose == 0) {
        return;
      }
      int word = -1;
      int head = -1;
      float least = Float.POSITIVE_INFINITY;
      for (int i = 0; i < n; i++) {
        if (state[i] != CYCLE) {
          continue;
        }
        float own = arcs[i][heads[i]];
        for (int j = 0; j < n; j++) {
          float loss = own - arcs[i][j];
          if (state[j] == ROOTED && loss < least) {
            least = loss;
            word = i;
            head = j;
          }
        }
      }
      heads[word] = head;
    }
  }

  private static final int ROOTED = 1;
  private static final int LOOSE = 2;
  private static final int CYCLE = 3;

  /**
   * Marks each word as hanging on the root, on a cycle, or standing in one; counts those not
   * rooted.
   */
  private static int mark(int[] heads, int[] state, int n) {
    int[] path = new int[n];
    int loose = 0;
    for (int i = 0; i < n; i++) {
      int length = 0;
      int at = i;
      while (at != n && state[at] == 0) {
        state[at] = -1;
        path[length++] = at;
        at = heads[at];
      }
      int end = at == n ? ROOTED : state[at];
      int from = 0;
      if (end == -1) {
        end = LOOSE;
        while (path[from] != at) {
          state[path[from++]] = LOOSE;
        }
        for (int k = from; k < length; k++) {
          state[path[k]] = CYCLE;
        }
        loose += length;
        continue;
      }
      int mark = end == ROOTED ? ROOTED : LOOSE;
      for (int k = 0; k < length; k++) {
        state[path[k]] = mark;
      }
      loose += mark == LOOSE ? length : 0;
    }
    return loose;
  }

  /**
   * The best relation of each word; the one that hangs on the root has the root relation, no other.
   */
  static int[] relations(float[][] scores, int[] heads, int root) {
    int[] result = new int[heads.length];
    for (int i = 0; i < result.length; i++) {
      int best = root;
      for (int r = 0; r < scores[i].length && heads[i] != heads.length; r++) {
        if (r != root && (best == root || scores[i][r] > scores[i][best])) {
          best = r;
        }
      }
      result[i] = best;
    }
    return result;
  }

  /** The place of the highest number of each row; the first where numbers are equal. */
  static int[] highest(float[][] scores) {
    int[] result = new int[scores.length];
    for (int i = 0; i < result.length; i++) {
      for (int k = 1; k < scores[i].length; k++) {
        if (scores[i][k] > scores[i][result[i]]) {
          result[i] = k;
        }
      }
    }
    return result;
  }
}
