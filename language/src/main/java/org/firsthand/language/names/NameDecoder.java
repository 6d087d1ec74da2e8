package org.firsthand.language.names;

import java.util.Arrays;

/**
 * Finds the best sequence of labels under a linear model of first order (Viterbi). Stateless; the
 * weights may be frozen or still learning.
 */
public final class NameDecoder {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

  private NameDecoder() {}

  /** Adds the weights of {@code count} features to the scores of the labels. */
  @FunctionalInterface
  public interface Weights {
    void addTo(int[] scores, int[] features, int count);
  }

  /** The best label of each word, as numbers of {@link NameLabel}. */
  public static int[] decode(NameInput input, Weights weights) {
    return decode(input, weights, new int[0]);
  }

  /**
   * The best labels among those allowed.
   *
   * @param allowed per word a bit for each label that it may have; empty if all may have all
   */
  public static int[] decode(NameInput input, Weights weights, int[] allowed) {
    int size = input.size();
    int labels = NameLabel.COUNT;
    int[] features = new int[NameFeatures.MOST];
    int[] links = new int[NameFeatures.LINKS];
    int[] own = new int[labels];
    int[] with = new int[labels];
    int[] best = new int[labels];
    int[] next = new int[labels];
    byte[] from = new byte[size * labels];
    Arrays.fill(best, IMPOSSIBLE);
    best[0] = 0;
    for (int i = 0; i < size; i++) {
      if (input.isPlain(i)) {
        from[i * labels] = (byte) best(best);
        int score = best[from[i * labels]];
        Arrays.fill(best, IMPOSSIBLE);
        best[0] = score;
        continue;
      }
      Arrays.fill(own, 0);
      weights.addTo(own, features, NameFeatures.fill(input, i, features));
      Arrays.fill(next, IMPOSSIBLE);
      for (int before = 0; before < labels; before++) {
        if (best[before] <= IMPOSSIBLE) {
          continue;
        }
        NameFeatures.link(input, i, before, links);
        System.arraycopy(own, 0, with, 0, labels);
        weights.addTo(with, links, NameFeatures.LINKS);
        for (int label = 0; label < labels; label++) {
          int score = best[before] + with[label];
          boolean may = allowed.length == 0 || (allowed[i] >> label & 1) != 0;
          if (may && score > next[label] && NameLabel.allows(before, label)) {
            next[label] = score;
            from[i * labels + label] = (byte) before;
          }
        }
      }
      int[] swap = best;
      best = next;
      next = swap;
    }
    return trace(best, from, size);
  }

  private static int best(int[] scores) {
    int label = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[label]) {
        label = k;
      }
    }
    return label;
  }

  private static int[] trace(int[] best, byte[] from, int size) {
    int[] result = new int[size];
    int label = best(best);
    for (int i = size - 1; i >= 0; i--) {
      result[i] = label;
      label = from[i * best.length + label];
    }
    return result;
  }
}
