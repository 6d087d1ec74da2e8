package org.firsthand.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.store.ArticleCatalogue.Copying;

/**
 * Which outlets copy from which, counted in one walk over the copies; quotations in common and
 * copies within one outlet are set aside. For one thread at a time.
 */
final class Reuse {
  private final Map<String, Long> copying = new HashMap<>();
  private final Map<String, Long> copied = new HashMap<>();
  private final Map<String, Map<String, Long>> pairs = new HashMap<>();
  private String last = "";

  /** Counts the copies of a dossier. */
  Reuse(Sql sql) {
    // Indexed: without it SQLite reads two long rows of articles for each copy.
    sql.rows(
        columns -> add(columns.getString(1), columns.getString(2), columns.getString(3)),
        "SELECT c.copy, x.outlet, y.outlet FROM copy c INDEXED BY copy_in_order"
            + " CROSS JOIN article x INDEXED BY article_heading ON x.id = c.copy"
            + " CROSS JOIN article y INDEXED BY article_heading ON y.id = c.original"
            + " WHERE c.kind <> 'quotes' AND x.outlet <> y.outlet ORDER BY c.copy, c.original");
  }

  private boolean add(String article, String copy, String original) {
    if (!article.equals(last)) {
      copying.merge(copy, 1L, Long::sum);
      last = article;
    }
    copied.merge(original, 1L, Long::sum);
    pairs.computeIfAbsent(copy, _ -> new HashMap<>()).merge(original, 1L, Long::sum);
    return true;
  }

  /** How many articles of an outlet copy another outlet's. */
  long copying(String outlet) {
    return copying.getOrDefault(outlet, 0L);
  }

  /** How many times an article of an outlet is copied by another outlet. */
  long copied(String outlet) {
    return copied.getOrDefault(outlet, 0L);
  }

  /** From which outlets one copies most; at most so many. */
  List<Copying> from(String outlet, int most) {
    List<Copying> from = new ArrayList<>();
    pairs
        .getOrDefault(outlet, Map.of())
        .forEach((original, articles) -> from.add(new Copying(original, articles)));
    from.sort(
        Comparator.comparingLong((Copying one) -> -one.articles()).thenComparing(Copying::outlet));
    return List.copyOf(from.subList(0, Math.min(most, from.size())));
  }
}
