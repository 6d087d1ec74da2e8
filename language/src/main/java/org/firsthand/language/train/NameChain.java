package org.firsthand.language.train;

import java.util.Arrays;
import org.firsthand.language.names.NameLabel;

/**
 * The chance of each pair of neighbouring labels in a linear-chain conditional random field
 * (Lafferty et al. 2001), by the forward-backward algorithm. Same bytes on every machine: only
 * {@link StrictMath}.
 */
final class NameChain {
  static final int LABELS = NameLabel.COUNT;
  private static final int PAIRS = LABELS * LABELS;

  private NameChain() {}

  /**
   * The chances of the pairs, per word {@code before * LABELS + label}.
   *
   * @param scores per word the scores of the pairs
   * @param free true if any label may stand anywhere; else only the allowed ones
   */
  static double[][] pairs(NameExample example, double[][] scores, boolean free) {
    int size = example.size();
    double[][] weights = new double[size][PAIRS];
    double[][] forward = new double[size][LABELS];
    double[] sums = new double[size];
    for (int i = 0; i < size; i++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int pair = 0; pair < PAIRS; pair++) {
        if (may(example, i, pair, free)) {
          most = Math.max(most, scores[i][pair]);
        }
      }
      for (int pair = 0; pair < PAIRS; pair++) {
        if (may(example, i, pair, free)) {
          weights[i][pair] = StrictMath.exp(scores[i][pair] - most);
          forward[i][pair % LABELS] += before(example, forward, i, pair) * weights[i][pair];
        }
      }
      for (double chance : forward[i]) {
        sums[i] += chance;
      }
      for (int label = 0; label < LABELS; label++) {
        forward[i][label] /= sums[i];
      }
    }
    double[] backward = new double[LABELS];
    Arrays.fill(backward, 1);
    for (int i = size - 1; i >= 0; i--) {
      double[] next = new double[LABELS];
      for (int pair = 0; pair < PAIRS; pair++) {
        double behind = weights[i][pair] * backward[pair % LABELS] / sums[i];
        next[pair / LABELS] += behind;
        weights[i][pair] = before(example, forward, i, pair) * behind;
      }
      if (example.behindPlain()[i]) {
        Arrays.fill(next, 1);
      }
      backward = next;
    }
    return weights;
  }

  private static double before(NameExample example, double[][] forward, int i, int pair) {
    if (example.behindPlain()[i]) {
      return pair < LABELS ? 1 : 0;
    }
    return forward[i - 1][pair / LABELS];
  }

  private static boolean may(NameExample example, int i, int pair, boolean free) {
    int before = pair / LABELS;
    int label = pair % LABELS;
    return NameLabel.allows(before, label)
        && (free || (example.allowed()[i] >> label & 1) != 0)
        && (!example.behindPlain()[i] || before == 0);
  }
}
