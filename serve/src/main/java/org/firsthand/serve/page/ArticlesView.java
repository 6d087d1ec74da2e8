package org.firsthand.serve.page;

import java.util.List;
import java.util.Optional;
import org.firsthand.store.Dossier;
import org.firsthand.store.Heading;

/**
 * The articles, or those of one outlet.
 *
 * @param asked the question
 * @param outlet the outlet asked for
 * @param total how many there are
 * @param articles those of this page
 */
public record ArticlesView(
    Asked asked, Optional<String> outlet, long total, List<Heading> articles) {
  private static final int PAGE = 100;

  /** The list that an address asks for. */
  public static ArticlesView of(Asked asked, Dossier dossier, Memory memory) {
    Optional<String> outlet = asked.one("outlet");
    return new ArticlesView(
        asked,
        outlet,
        memory.keep(List.of("articles", outlet), () -> dossier.articles().count(outlet)),
        dossier.articles().headings(outlet, (asked.page() - 1) * PAGE, PAGE));
  }

  /** How many pages there are. */
  public int pages() {
    return (int) Math.min(10_000, (total + PAGE - 1) / PAGE);
  }
}
