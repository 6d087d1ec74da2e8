package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Finding;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue.Order;
import org.firsthand.store.FindingFilter;
import org.firsthand.store.Noun;
import org.firsthand.store.Search;
import org.firsthand.store.SearchQuery;

/**
 * What a query finds, each kind best first.
 *
 * @param asked the question
 * @param query as typed; blank if nothing was asked yet
 * @param findings findings whose summary or parties match
 * @param articles articles that match
 * @param statements statements that match
 * @param isRanked whether articles and statements come best first
 * @param more the address that shows more, if there may be more
 * @param problem what is wrong with the query
 */
public record SearchView(
    Asked asked,
    String query,
    List<Finding> findings,
    List<Hit> articles,
    List<Hit> statements,
    boolean isRanked,
    Optional<String> more,
    Optional<String> problem) {
  private static final int FIRST = 20;
  private static final int MOST = 500;

  /** One match with its words; every second part is a word that matched. */
  public record Hit(Search.Hit hit, String address, List<String> parts) {}

  /** The answer to an address. */
  public static SearchView of(Asked asked, Dossier dossier) {
    String query = asked.one("q").orElse("");
    if (query.isBlank()) {
      return new SearchView(
          asked, "", List.of(), List.of(), List.of(), true, Optional.empty(), Optional.empty());
    }
    int limit = Math.min(MOST, asked.page() * FIRST);
    try {
      Search search = dossier.search();
      List<Search.Hit> hits = search.find(query, limit);
      List<Hit> articles = hits(hits, Noun.ARTICLE);
      List<Hit> statements = hits(hits, Noun.STATEMENT);
      List<Finding> findings = findings(query, dossier, limit);
      boolean isFull =
          articles.size() == limit || statements.size() == limit || findings.size() == limit;
      return new SearchView(
          asked,
          query,
          findings,
          articles,
          statements,
          search.isRanked(query),
          Optional.of(asked.at(asked.page() + 1).address()).filter(a -> isFull && limit < MOST),
          Optional.empty());
    } catch (IllegalArgumentException e) {
      return new SearchView(
          asked,
          query,
          List.of(),
          List.of(),
          List.of(),
          true,
          Optional.empty(),
          Optional.of("" + e.getMessage()));
    }
  }

  /** Findings have summaries and parties only: a query that names other fields finds none. */
  public static List<Finding> findings(String query, Dossier dossier, int limit) {
    if (SearchQuery.parse(query).namesField()) {
      return List.of();
    }
    FindingFilter filter =
        new FindingFilter(
            List.of(),
            List.of(FindingFilter.REJECTED),
            Optional.empty(),
            Optional.empty(),
            Optional.of(query));
    return dossier.findings().page(filter, Order.ORIGINS, 0, limit);
  }

  private static List<Hit> hits(List<Search.Hit> all, Noun noun) {
    List<Hit> hits = new ArrayList<>();
    for (Search.Hit hit : all) {
      if (hit.noun() == noun) {
        String address =
            Links.article(hit.article())
                + (noun == Noun.STATEMENT ? "?card=" + hit.id() + "#card" : "");
        hits.add(new Hit(hit, address, parts(hit.excerpt())));
      }
    }
    return hits;
  }

  private static List<String> parts(String excerpt) {
    List<String> parts = new ArrayList<>();
    int at = 0;
    while (at < excerpt.length()) {
      char end = parts.size() % 2 == 0 ? Search.MATCH_START : Search.MATCH_END;
      int next = excerpt.indexOf(end, at);
      next = next < 0 ? excerpt.length() : next;
      parts.add(excerpt.substring(at, next));
      at = next + 1;
    }
    return parts;
  }
}
