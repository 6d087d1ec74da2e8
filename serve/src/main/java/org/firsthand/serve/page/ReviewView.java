package org.firsthand.serve.page;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Finding;
import org.firsthand.store.Dossier;
import org.firsthand.store.Doubt;
import org.firsthand.store.FindingCatalogue.Order;
import org.firsthand.store.FindingFilter;
import org.firsthand.store.Ground;

/**
 * What the machine is least sure of and nobody has looked at, one at a time.
 *
 * @param asked the question
 * @param total how many are left
 * @param place which of them this is, from 1
 * @param reasons why it stands where it stands in the queue, the heaviest first
 * @param one the finding to look at; empty when none is left
 */
public record ReviewView(
    Asked asked, long total, int place, List<Doubt> reasons, Optional<FindingView> one) {
  private static final FindingFilter ALL =
      new FindingFilter(List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  /** The queue at the place that an address names. */
  public static ReviewView of(Asked asked, Dossier dossier, Memory memory) {
    long total = memory.keep("undecided", () -> dossier.findings().undecided());
    int place = (int) Math.min(asked.page(), Math.max(1, total));
    List<Finding> page = dossier.findings().page(ALL, Order.DOUBT, place - 1, 1);
    return new ReviewView(
        asked,
        total,
        place,
        page.stream().findFirst().map(Doubt::of).orElse(List.of()),
        page.stream().findFirst().map(f -> FindingView.of(Ground.of(f, dossier.lists()), dossier)));
  }

  /** All points against the finding. */
  public int points() {
    return reasons.stream().mapToInt(Doubt::points).sum();
  }
}
