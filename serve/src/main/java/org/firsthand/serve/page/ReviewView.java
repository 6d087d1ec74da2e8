package org.firsthand.serve.page;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Finding;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue.Order;
import org.firsthand.store.FindingFilter;
import org.firsthand.store.FindingFilter.Choice;
import org.firsthand.store.Ground;

/**
 * What the machine is least sure of, one at a time.
 *
 * @param asked the question
 * @param total how many are left
 * @param place which of them this is, from 1
 * @param one the finding to look at; empty when none is left
 */
public record ReviewView(Asked asked, long total, int place, Optional<FindingView> one) {
  /** Findings of which an assertion has no source or that somebody denies. */
  private static final FindingFilter UNSURE =
      new FindingFilter(
          List.of(
              new Choice("mark", "unknown lineage"),
              new Choice("mark", "contradicted"),
              new Choice("decided", "undecided")),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The queue at the place that an address names. */
  public static ReviewView of(Asked asked, Dossier dossier, Memory memory) {
    long total = memory.keep("unsure", () -> dossier.findings().count(UNSURE));
    int place = (int) Math.min(asked.page(), Math.max(1, total));
    List<Finding> page = dossier.findings().page(UNSURE, Order.ARTICLES, place - 1, 1);
    return new ReviewView(
        asked,
        total,
        place,
        page.stream().findFirst().map(f -> FindingView.of(Ground.of(f, dossier.lists()), dossier)));
  }
}
