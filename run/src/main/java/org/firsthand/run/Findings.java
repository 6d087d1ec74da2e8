package org.firsthand.run;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Problem;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;

/** Brings the findings of a dossier up to date. */
final class Findings {
  private Findings() {}

  /**
   * Settles all dirty blocks, each in a transaction. A block that a bug keeps from being settled
   * stays dirty and is named.
   */
  static List<Problem> settle(Dossier dossier, Flow.Findings step, Progress progress) {
    List<Problem> problems = new ArrayList<>();
    List<String> dirty = dossier.blocks().dirty();
    long done = 0;
    for (String key : dirty) {
      try {
        dossier
            .blocks()
            .settle(
                key,
                block ->
                    step.combine(
                        block.key(),
                        block.events(),
                        block.others(),
                        block.articles(),
                        block.statements(),
                        block.copies()));
      } catch (DossierException e) {
        throw e;
      } catch (RuntimeException | StackOverflowError e) {
        problems.add(Bugs.problem("findings of block " + key, "findings", e));
      }
      progress.settled(++done, dirty.size());
    }
    return problems;
  }
}
