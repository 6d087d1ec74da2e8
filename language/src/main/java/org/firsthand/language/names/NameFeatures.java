package org.firsthand.language.names;

import org.firsthand.language.linear.FeatureHash;
import org.firsthand.language.linear.WordAtoms;

/**
 * What the name model looks at: words, shapes, tags, gazetteer marks, clusters and the run of
 * capitals.
 */
public final class NameFeatures {
  /** More features than a word ever has. */
  public static final int MOST = 128;

  /** Features of the step from one word to the next. */
  public static final int LINKS = 6;

  private NameFeatures() {}

  /** Fills {@code into} with the features of word {@code i} alone; returns how many. */
  public static int fill(NameInput input, int i, int[] into) {
    WordAtoms words = input.words;
    int n = 0;
    int w = words.normal(i);
    int l = words.normal(i - 1);
    int r = words.normal(i + 1);
    int shape = words.shape(i);
    int first = i == 0 ? 1 : input.title ? 2 : 0;
    int tag = input.tag(i);
    int mark = input.mark(i);
    int before = input.mark(i - 1);
    int behind = input.mark(i + 1);
    into[n++] = FeatureHash.of(1, w);
    into[n++] = FeatureHash.of(2, words.form(i), first);
    into[n++] = FeatureHash.of(3, l);
    into[n++] = FeatureHash.of(4, r);
    into[n++] = FeatureHash.of(5, words.normal(i - 2));
    into[n++] = FeatureHash.of(6, words.normal(i + 2));
    into[n++] = FeatureHash.of(7, l, w);
    into[n++] = FeatureHash.of(8, w, r);
    into[n++] = FeatureHash.of(9, l, shape);
    into[n++] = FeatureHash.of(10, r, shape);
    into[n++] = FeatureHash.of(11, shape, first);
    into[n++] = FeatureHash.of(12, shape, words.shape(i - 1), words.shape(i + 1));
    into[n++] = FeatureHash.of(13, tag);
    into[n++] = FeatureHash.of(14, input.tag(i - 1), tag, input.tag(i + 1));
    into[n++] = FeatureHash.of(15, tag, shape, first);
    into[n++] = FeatureHash.of(16, tag, l);
    into[n++] = FeatureHash.of(17, tag, r);
    into[n++] = FeatureHash.of(18, mark, shape);
    into[n++] = FeatureHash.of(19, before, mark, behind);
    into[n++] = FeatureHash.of(20, before, shape);
    into[n++] = FeatureHash.of(21, behind, shape);
    into[n++] = FeatureHash.of(22, mark, l);
    into[n++] = FeatureHash.of(23, mark, r);
    into[n++] = FeatureHash.of(24, mark, tag);
    into[n++] = FeatureHash.of(25, 0);
    for (int k = 1; k <= WordAtoms.AFFIX; k++) {
      into[n++] = FeatureHash.of(30 + k, words.suffix(i, k), shape);
      into[n++] = FeatureHash.of(40 + k, words.prefix(i, k), shape);
    }
    n = bits(50, mark, first, into, n);
    n = bits(53, mark, 0, into, n);
    n = bits(51, before, shape, into, n);
    n = bits(52, behind, shape, into, n);
    n = clusters(input, i, into, n);
    return run(input, i, into, n);
  }

  /** The cluster of the word, in each level; in the coarser ones also with its neighbours'. */
  private static int clusters(NameInput input, int i, int[] into, int n) {
    int shape = input.words.shape(i);
    int m = n;
    for (int level = 0; level < WordClusters.LEVELS; level++) {
      int own = input.cluster(level, i);
      into[m++] = FeatureHash.of(70 + level, own, shape);
      if (level > 0) {
        int left = input.cluster(level, i - 1);
        int right = input.cluster(level, i + 1);
        into[m++] = FeatureHash.of(90 + level, left, own);
        into[m++] = FeatureHash.of(95 + level, own, right);
        into[m++] = FeatureHash.of(100 + level, left, right, shape);
      }
    }
    return m;
  }

  /** The first and last word of the run of capitals: "Ministry of", "... University". */
  private static int run(NameInput input, int i, int[] into, int n) {
    int start = input.runStart[i];
    int end = input.runEnd[i];
    int length = Math.min(5, end - start + 1);
    int at = Math.min(4, i - start);
    WordAtoms words = input.words;
    int shape = words.shape(i);
    int m = n;
    into[m++] = FeatureHash.of(60, length, at, shape);
    into[m++] = FeatureHash.of(61, input.mark(end), at, length);
    into[m++] = FeatureHash.of(62, input.mark(start), at, length);
    into[m++] = FeatureHash.of(63, words.normal(end), shape);
    into[m++] = FeatureHash.of(64, words.normal(start), shape);
    into[m++] = FeatureHash.of(65, words.normal(start - 1), shape, at);
    into[m++] = FeatureHash.of(66, words.normal(end + 1), shape, end - i);
    into[m++] = FeatureHash.of(67, input.mark(start - 1), at);
    into[m++] = FeatureHash.of(68, words.normal(end + 1), words.normal(end + 2), at);
    return m;
  }

  private static int bits(int template, int mark, int other, int[] into, int n) {
    int m = n;
    for (int rest = mark; rest != 0; rest &= rest - 1) {
      into[m++] = FeatureHash.of(template, Integer.numberOfTrailingZeros(rest), other);
    }
    return m;
  }

  /**
   * Fills {@code into} with the {@link #LINKS} features of the step from word {@code i - 1} to word
   * {@code i}; they are weighed for each pair of labels.
   */
  public static void link(NameInput input, int i, int[] into) {
    into[0] = FeatureHash.of(80, 0);
    into[1] = FeatureHash.of(81, input.tag(i));
    into[2] = FeatureHash.of(82, input.words.normal(i));
    into[3] = FeatureHash.of(83, input.words.shape(i), input.words.shape(i - 1));
    into[4] = FeatureHash.of(84, input.mark(i));
    into[5] = FeatureHash.of(85, input.words.normal(i - 1), input.words.shape(i));
  }
}
