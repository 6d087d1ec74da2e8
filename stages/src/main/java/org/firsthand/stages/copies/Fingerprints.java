package org.firsthand.stages.copies;

import java.util.Arrays;
import org.firsthand.model.Article;

/**
 * The fingerprints of an article: hashes of some of its {@link Runs} of content words, chosen by
 * their own value (sampling modulo a number, as in sif: Manber, 1994), so that two texts which
 * share a run always choose alike, whatever stands around it.
 *
 * <p>A run of content words outlives changed endings, dropped articles and other small words, which
 * a run of plain words does not. Where half of all words are changed by lot, one run of three
 * content words in eight stays, and one run of five plain words in thirty.
 *
 * <p>Keep them in an inverted index, fingerprint to article, and compare an article with those that
 * share {@link #enough} of them with it. That rule is symmetric and depends on the two articles
 * alone, so the pairs compared are a function of the set of articles. It asks what is contained,
 * not what is alike: a short excerpt shares all of its fingerprints with a text of any length.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Fingerprints {
  /** One run in two of a long text is kept, by its hash. */
  private static final long SAMPLED = 1;

  /**
   * A text of fewer runs, some 600 words, keeps them all: of the few runs that outlive a thorough
   * rewriting, half would be too few to be sure.
   */
  private static final int SHORT = 300;

  /**
   * How many fingerprints two articles must share at least to be worth comparing: an excerpt of 60
   * words has some 30 runs, of which a long article keeps 15; a passage of 16 words, the shortest
   * single one that {@link CompareArticles} calls copied, three.
   */
  public static final int SHARED = 3;

  /**
   * And of the fingerprints of the shorter one, one in so many: long articles on one matter share
   * some set phrases. A text of which half of the words were changed by lot keeps one in twenty,
   * and a long original only half of those. See docs/decisions/0018.
   */
  public static final int ONE_IN = 50;

  /** Whether two articles of so many fingerprints that share so many are worth comparing. */
  public static boolean enough(int shared, int ofOne, int ofOther) {
    return shared >= SHARED && (long) shared * ONE_IN >= Math.min(ofOne, ofOther);
  }

  /** The fingerprints of an article, sorted, each once; empty for a text without words. */
  public long[] of(Article article) {
    return of(Words.of(article));
  }

  static long[] of(Words words) {
    Runs runs = Runs.of(words);
    return kept(runs, runs.size() > SHORT);
  }

  private static long[] kept(Runs runs, boolean sampled) {
    long[] kept = new long[runs.size()];
    int count = 0;
    for (int i = 0; i < kept.length; i++) {
      if (!sampled || isSampled(runs.hash(i))) {
        kept[count++] = runs.hash(i);
      }
    }
    Arrays.sort(kept, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || kept[i] != kept[i - 1]) {
        kept[distinct++] = kept[i];
      }
    }
    return Arrays.copyOf(kept, distinct);
  }

  private static boolean isSampled(long run) {
    return (run & SAMPLED) == 0;
  }
}
