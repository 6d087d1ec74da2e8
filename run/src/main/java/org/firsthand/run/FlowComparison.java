package org.firsthand.run;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Comparison;

/** The flow's second step as the dossier asks for it. */
public record FlowComparison(Flow.Copies copies) implements Comparison {
  @Override
  public List<Long> fingerprints(Article article) {
    return copies.fingerprints(article);
  }

  @Override
  public int sharedFingerprints() {
    return copies.sharedFingerprints();
  }

  @Override
  public boolean isEnough(int shared, int ofOne, int ofOther) {
    return copies.isEnough(shared, ofOne, ofOther);
  }

  @Override
  public String site(Article article) {
    return copies.site(article);
  }

  @Override
  public int furniture() {
    return copies.furniture();
  }

  @Override
  public int comparedPrints() {
    return copies.comparedPrints();
  }

  @Override
  public Optional<Copy> compare(Article first, Article second, LongPredicate furniture) {
    return copies.compare(first, second, furniture);
  }
}
