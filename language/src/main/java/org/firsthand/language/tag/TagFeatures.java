package org.firsthand.language.tag;

import org.firsthand.language.linear.FeatureHash;
import org.firsthand.language.linear.WordAtoms;

/** What the tagger looks at: the word, its neighbours, its shape, and the two tags before it. */
public final class TagFeatures {
  /** More features than a word ever has. */
  public static final int MOST = 64;

  private TagFeatures() {}

  /**
   * Fills {@code into} with the features of word {@code i}.
   *
   * @param before tag of the word before, -1 at the start
   * @param beforeThat tag of the word before that one, -1 at the start
   * @return how many
   */
  public static int fill(WordAtoms words, int i, int before, int beforeThat, int[] into) {
    int n = 0;
    int w = words.normal(i);
    int l = words.normal(i - 1);
    int r = words.normal(i + 1);
    int ll = words.normal(i - 2);
    int rr = words.normal(i + 2);
    int shape = words.shape(i);
    int first = i == 0 ? 1 : 0;
    into[n++] = FeatureHash.of(1, w);
    into[n++] = FeatureHash.of(2, words.form(i), first);
    into[n++] = FeatureHash.of(3, l);
    into[n++] = FeatureHash.of(4, r);
    into[n++] = FeatureHash.of(5, ll);
    into[n++] = FeatureHash.of(6, rr);
    into[n++] = FeatureHash.of(7, l, w);
    into[n++] = FeatureHash.of(8, w, r);
    into[n++] = FeatureHash.of(9, l, r);
    into[n++] = FeatureHash.of(10, before);
    into[n++] = FeatureHash.of(11, before, beforeThat);
    into[n++] = FeatureHash.of(12, before, w);
    into[n++] = FeatureHash.of(13, before, r);
    into[n++] = FeatureHash.of(14, before, words.suffix(i, 3));
    into[n++] = FeatureHash.of(15, before, beforeThat, w);
    into[n++] = FeatureHash.of(16, shape, first);
    into[n++] = FeatureHash.of(17, shape, words.shape(i - 1));
    into[n++] = FeatureHash.of(18, shape, words.shape(i + 1));
    into[n++] = FeatureHash.of(19, shape, words.suffix(i, 2), first);
    for (int k = 1; k <= WordAtoms.AFFIX; k++) {
      into[n++] = FeatureHash.of(20 + k, words.suffix(i, k));
      into[n++] = FeatureHash.of(30 + k, words.prefix(i, k));
    }
    into[n++] = FeatureHash.of(40, words.suffix(i - 1, 3), words.suffix(i, 3));
    into[n++] = FeatureHash.of(41, words.suffix(i, 3), words.suffix(i + 1, 3));
    into[n++] = FeatureHash.of(42, words.suffix(i + 1, 3));
    into[n++] = FeatureHash.of(43, words.suffix(i - 1, 3));
    into[n++] = FeatureHash.of(44, words.suffix(i + 1, 2), words.shape(i + 1));
    into[n++] = FeatureHash.of(45, before, words.suffix(i, 2), words.suffix(i + 1, 2));
    into[n++] = FeatureHash.of(46, shape, words.prefix(i, 3), words.suffix(i, 3));
    into[n++] = FeatureHash.of(47, r, rr);
    into[n++] = FeatureHash.of(48, before, words.shape(i), words.suffix(i + 1, 3));
    into[n++] = FeatureHash.of(49, 0);
    return n;
  }
}
