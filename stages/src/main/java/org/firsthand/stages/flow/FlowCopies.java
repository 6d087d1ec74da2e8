package org.firsthand.stages.flow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.stages.copies.CompareArticles;
import org.firsthand.stages.copies.FindCopies;
import org.firsthand.stages.copies.Fingerprints;
import org.firsthand.stages.copies.Sites;

/** The stage {@code copies} as the flow asks for it. */
record FlowCopies(CompareArticles compare, Sites sites, Fingerprints prints)
    implements Flow.Copies {
  @Override
  public List<Long> fingerprints(Article article) {
    return Arrays.stream(prints.of(article)).boxed().toList();
  }

  @Override
  public int sharedFingerprints() {
    return Fingerprints.SHARED;
  }

  @Override
  public boolean isEnough(int shared, int ofOne, int ofOther) {
    return Fingerprints.enough(shared, ofOne, ofOther);
  }

  @Override
  public String site(Article article) {
    return sites.of(article);
  }

  @Override
  public int furniture() {
    return Sites.FURNITURE;
  }

  @Override
  public int comparedPrints() {
    return FindCopies.PRINTS;
  }

  @Override
  public Optional<Copy> compare(Article first, Article second, LongPredicate furniture) {
    return compare.compare(first, second, furniture);
  }
}
