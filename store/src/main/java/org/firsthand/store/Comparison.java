package org.firsthand.store;

import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;

/** How copies are found: which articles are looked at closely, and what is seen there. */
public interface Comparison {
  /** How many fingerprints two articles must share at least to be compared; from 1. */
  int sharedFingerprints();

  /** What one article copies from the other, if anything; {@code first} has the lesser id. */
  Optional<Copy> compare(Article first, Article second);
}
