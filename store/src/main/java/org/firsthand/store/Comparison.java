package org.firsthand.store;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;

/** How copies are found: which articles are looked at closely, and what is seen there. */
public interface Comparison {
  /** The fingerprints of an article, each once. */
  List<Long> fingerprints(Article article);

  /** How many fingerprints two articles must share at least to be compared; from 1. */
  int sharedFingerprints();

  /** Whether two articles of so many fingerprints that share so many are to be compared. */
  default boolean isEnough(int shared, int ofOne, int ofOther) {
    return shared >= sharedFingerprints();
  }

  /** The outlet's name, the same for all its articles; empty if that is not known. */
  default String site(Article article) {
    return article.outlet().orElse("");
  }

  /** In how many articles of one outlet a fingerprint must be to be the outlet's furniture. */
  default int furniture() {
    return Integer.MAX_VALUE;
  }

  /**
   * Of articles of several outlets with the very same fingerprints the earliest so many, by
   * published date and id, stand for all: each is compared with these only.
   */
  default int comparedPrints() {
    return Integer.MAX_VALUE;
  }

  /**
   * What one article copies from the other, if anything; {@code first} has the lesser id.
   *
   * @param furniture tells whether a fingerprint is furniture of one of their outlets
   */
  Optional<Copy> compare(Article first, Article second, LongPredicate furniture);
}
