package org.firsthand.language.train;

import java.util.Arrays;
import org.firsthand.language.names.NameFeatures;
import org.firsthand.language.names.NameInput;

/**
 * A sentence as the name model learns from it. Arrays run over the words that may lie in a name;
 * plain words between them break the chain.
 *
 * @param own per word its features alone
 * @param links per word the features of the step to it
 * @param allowed per word a bit for each label that it may have: one bit if its label is known
 * @param behindPlain per word true if it opens the sentence or stands behind a plain word, so that
 *     the label before it is O
 */
@SuppressWarnings("ArrayRecordComponent") // training data, never compared
record NameExample(int[][] own, int[][] links, int[] allowed, boolean[] behindPlain) {
  /** Reads the features of a sentence, as hashes. */
  static NameExample of(NameInput input, int[] allowed) {
    int size = input.size();
    int[][] own = new int[size][];
    int[][] links = new int[size][];
    int[] kept = new int[size];
    boolean[] behindPlain = new boolean[size];
    int[] features = new int[NameFeatures.MOST];
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (input.isPlain(i)) {
        continue;
      }
      own[n] = Arrays.copyOf(features, NameFeatures.fill(input, i, features));
      links[n] = new int[NameFeatures.LINKS];
      NameFeatures.link(input, i, links[n]);
      kept[n] = allowed[i];
      behindPlain[n++] = i == 0 || input.isPlain(i - 1);
    }
    return new NameExample(
        Arrays.copyOf(own, n),
        Arrays.copyOf(links, n),
        Arrays.copyOf(kept, n),
        Arrays.copyOf(behindPlain, n));
  }

  /** A sentence in which every label is known. */
  static NameExample known(NameInput input, int[] labels) {
    int[] allowed = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      allowed[i] = 1 << labels[i];
    }
    return of(input, allowed);
  }

  int size() {
    return allowed.length;
  }
}
