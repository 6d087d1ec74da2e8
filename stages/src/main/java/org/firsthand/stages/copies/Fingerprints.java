package org.firsthand.stages.copies;

import java.util.Arrays;
import org.firsthand.model.Article;

/**
 * The fingerprints of an article: hashes of some of its word n-grams, chosen so that two texts with
 * a long enough passage in common always choose the same ones inside it (winnowing: Schleimer,
 * Wilkerson and Aiken, 2003).
 *
 * <p>Keep them in an inverted index, fingerprint to article, and compare an article with those that
 * share at least {@link #SHARED} fingerprints with it. That rule is symmetric and depends on the
 * two articles alone, so the pairs compared are a function of the set of articles.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Fingerprints {
  /** Words in an n-gram. */
  static final int WORDS = 5;

  /** N-grams in a window; of each window one is kept, so any passage of 8 words leaves a print. */
  static final int WINDOW = 4;

  /**
   * How many fingerprints two articles must share to be worth comparing.
   *
   * <p>A common passage of {@code n} words holds at least {@code (n - 4) / 4} of them: 60 words in
   * a row hold 14, three separate sentences of 20 words hold 12, and a passage of 16 words, the
   * shortest single one that {@link CompareArticles} calls copied, 3.
   */
  public static final int SHARED = 3;

  /** The fingerprints of an article, sorted, each once; empty for a text without words. */
  public long[] of(Article article) {
    return of(Words.of(article));
  }

  static long[] of(Words words) {
    long[] grams = grams(words.keys());
    long[] kept = new long[grams.length];
    int count = 0;
    int last = -1;
    for (int start = 0; start == 0 || start + WINDOW <= grams.length; start++) {
      int least = -1;
      for (int i = start; i < Math.min(start + WINDOW, grams.length); i++) {
        // "not greater" takes the rightmost of equals: it stays the least for longer
        if (least < 0 || Long.compareUnsigned(grams[i], grams[least]) <= 0) {
          least = i;
        }
      }
      if (least != last && least >= 0) {
        kept[count++] = grams[least];
        last = least;
      }
    }
    return Arrays.stream(kept, 0, count).sorted().distinct().toArray();
  }

  private static long[] grams(long[] keys) {
    if (keys.length == 0) {
      return new long[0];
    }
    int size = Math.min(WORDS, keys.length);
    long[] grams = new long[keys.length - size + 1];
    for (int i = 0; i < grams.length; i++) {
      long hash = size;
      for (int j = i; j < i + size; j++) {
        hash = Words.mix(hash * 0x9e3779b97f4a7c15L + keys[j]);
      }
      grams[i] = hash;
    }
    return grams;
  }
}
