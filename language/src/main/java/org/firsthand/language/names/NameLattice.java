package org.firsthand.language.names;

import java.util.Arrays;

/**
 * The scores of all labels of a sentence's words, alone and behind each label, under a linear model
 * of first order; its best path is found with Viterbi's algorithm. Not safe across threads.
 */
public final class NameLattice {
  private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;
  private static final int LABELS = NameLabel.COUNT;

  private final NameInput input;

  /** Per word that may lie in a name the scores of its labels alone; empty for plain words. */
  private final int[][] own;

  /** Per word that may lie in a name the scores of its labels behind each label. */
  private final int[][] steps;

  private NameLattice(NameInput input) {
    this.input = input;
    own = new int[input.size()][];
    steps = new int[input.size()][];
  }

  /** Adds the weights of {@code count} features to the scores of the labels or pairs of labels. */
  @FunctionalInterface
  public interface Weights {
    void addTo(int[] scores, int[] features, int count);
  }

  /** Scores the words of a sentence by what the sentence shows. */
  public static NameLattice of(NameInput input, Weights weights) {
    NameLattice lattice = new NameLattice(input);
    int[] features = new int[NameFeatures.MOST];
    // One table holds the weights of labels and of pairs of labels, and a word's feature may by
    // chance have the hash of one of a step: so there is always room for the pairs.
    int[] scores = new int[LABELS * LABELS];
    for (int i = 0; i < lattice.own.length; i++) {
      if (input.isPlain(i)) {
        continue;
      }
      Arrays.fill(scores, 0);
      weights.addTo(scores, features, NameFeatures.fill(input, i, features));
      lattice.own[i] = Arrays.copyOf(scores, LABELS);
      lattice.steps[i] = new int[LABELS * LABELS];
      NameFeatures.link(input, i, features);
      weights.addTo(lattice.steps[i], features, NameFeatures.LINKS);
    }
    return lattice;
  }

  /** The scores of the labels of word {@code i} alone, to be added to; none for a plain word. */
  public int[] own(int i) {
    return own[i];
  }

  /**
   * The scores of the labels of word {@code i} behind each label: before times labels plus label.
   */
  public int[] steps(int i) {
    return steps[i];
  }

  /** The best label of each word, as numbers of {@link NameLabel}. */
  public int[] best() {
    int[] best = new int[LABELS];
    int[] next = new int[LABELS];
    byte[] from = new byte[own.length * LABELS];
    Arrays.fill(best, IMPOSSIBLE);
    best[0] = 0;
    for (int i = 0; i < own.length; i++) {
      Arrays.fill(next, IMPOSSIBLE);
      if (input.isPlain(i)) {
        from[i * LABELS] = (byte) highest(best);
        next[0] = best[from[i * LABELS]];
      } else {
        step(i, best, next, from);
      }
      int[] swap = best;
      best = next;
      next = swap;
    }
    return trace(highest(best), from);
  }

  private void step(int i, int[] best, int[] next, byte[] from) {
    for (int before = 0; before < LABELS; before++) {
      if (best[before] <= IMPOSSIBLE) {
        continue;
      }
      for (int label = 0; label < LABELS; label++) {
        int score = best[before] + own[i][label] + steps[i][before * LABELS + label];
        if (score > next[label] && NameLabel.allows(before, label)) {
          next[label] = score;
          from[i * LABELS + label] = (byte) before;
        }
      }
    }
  }

  private static int highest(int[] scores) {
    int label = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[label]) {
        label = k;
      }
    }
    return label;
  }

  private int[] trace(int last, byte[] from) {
    int[] result = new int[own.length];
    int label = last;
    for (int i = own.length - 1; i >= 0; i--) {
      result[i] = label;
      label = from[i * LABELS + label];
    }
    return result;
  }
}
