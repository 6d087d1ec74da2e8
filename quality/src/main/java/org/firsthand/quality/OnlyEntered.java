package org.firsthand.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.store.Comparison;

/**
 * Puts articles into the index of a dossier as another comparison does, and compares none.
 *
 * @param as the other comparison
 */
record OnlyEntered(Comparison as) implements Comparison {
  @Override
  public List<Long> fingerprints(Article article) {
    return as.fingerprints(article);
  }

  @Override
  public int sharedFingerprints() {
    return Integer.MAX_VALUE;
  }

  @Override
  public String site(Article article) {
    return as.site(article);
  }

  @Override
  public Optional<Copy> compare(Article first, Article second, LongPredicate furniture) {
    return Optional.empty();
  }
}
