package org.firsthand.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.json.Json;

/**
 * Finds and keeps the copies between articles as these come in, so that what is kept is a function
 * of the articles alone: a pair is compared when its later article comes, and again when a passage
 * that it shares turns out to be the furniture of an outlet.
 */
final class Copies {
  private final Sql sql;
  private final Fingerprints fingerprints;

  Copies(Sql sql) {
    this.sql = sql;
    this.fingerprints = new Fingerprints(sql);
  }

  private record Candidate(Article article, List<Long> prints) {}

  /** Enters an article into the index and records its copies; says how many there are. */
  int add(long number, Article article, List<Long> prints, Comparison comparison) {
    long site = fingerprints.site(comparison.site(article));
    fingerprints.add(number, site, prints);
    List<Fingerprints.Frequent> frequent =
        fingerprints.inMany(comparison.furniture(), site, prints);
    List<Long> furniture = frequent.stream().map(Fingerprints.Frequent::print).toList();
    List<Long> newFurniture =
        frequent.stream()
            .filter(Fingerprints.Frequent::justSo)
            .map(Fingerprints.Frequent::print)
            .toList();
    int found = 0;
    for (Fingerprints.Sharing sharing :
        fingerprints.sharing(number, site, prints, furniture, comparison.sharedFingerprints())) {
      Candidate other = candidate(sharing.article());
      if (comparison.isEnough(sharing.shared(), prints.size(), other.prints.size())) {
        found += record(article, other.article, comparison) ? 1 : 0;
      }
    }
    if (!newFurniture.isEmpty()) {
      for (long holder : fingerprints.holders(number, site, newFurniture)) {
        compareAgain(candidate(holder), comparison);
      }
    }
    return found;
  }

  /** Takes an article out of the index, and its copies out of the record. */
  void remove(String article) {
    long number = sql.number("SELECT number FROM article WHERE id = ?", article);
    sql.row(
            columns -> Prints.unpack(columns.getBytes(1)),
            "SELECT prints FROM article WHERE number = ?",
            number)
        .ifPresent(prints -> fingerprints.remove(number, prints));
    sql.run("DELETE FROM copy WHERE copy = ?1 OR original = ?1", article);
  }

  private Candidate candidate(long number) {
    return sql.row(
            columns ->
                new Candidate(
                    Json.read(columns.getString(1), Article.class),
                    Prints.unpack(columns.getBytes(2))),
            "SELECT json, prints FROM article WHERE number = ?",
            number)
        .orElseThrow();
  }

  /** Compares the pairs anew in which an article is known to copy or to be copied. */
  private void compareAgain(Candidate one, Comparison comparison) {
    String article = one.article.id();
    Set<String> others =
        new TreeSet<>(
            sql.strings(
                "SELECT original FROM copy WHERE copy = ?1"
                    + " UNION SELECT copy FROM copy WHERE original = ?1",
                article));
    for (String id : others) {
      Candidate other = candidate(sql.number("SELECT number FROM article WHERE id = ?", id));
      sql.run(
          "DELETE FROM copy WHERE (copy = ?1 AND original = ?2) OR (copy = ?2 AND original = ?1)",
          article,
          id);
      if (isStillEnough(one, other, comparison)) {
        record(one.article, other.article, comparison);
      }
      Around.mark(sql, id);
    }
    if (!others.isEmpty()) {
      Around.mark(sql, article);
    }
  }

  /** Two articles of one outlet that share little but furniture would not be compared today. */
  private boolean isStillEnough(Candidate one, Candidate other, Comparison comparison) {
    long site = fingerprints.site(comparison.site(one.article));
    if (site == 0 || site != fingerprints.site(comparison.site(other.article))) {
      return true;
    }
    List<Long> shared = new ArrayList<>(one.prints);
    shared.retainAll(Set.copyOf(other.prints));
    for (Fingerprints.Frequent known :
        fingerprints.inMany(comparison.furniture(), site, List.copyOf(shared))) {
      shared.remove(Long.valueOf(known.print()));
    }
    return shared.size() >= comparison.sharedFingerprints()
        && comparison.isEnough(shared.size(), one.prints.size(), other.prints.size());
  }

  private Article article(String id) {
    return sql.row(
            columns -> Json.read(columns.getString(1), Article.class),
            "SELECT json FROM article WHERE id = ?",
            id)
        .orElseThrow();
  }

  private boolean record(Article one, Article other, Comparison comparison) {
    if (one.address().isPresent() && other.address().equals(one.address())) {
      return false; // a version of the same report is no copy of it
    }
    boolean isFirst = one.id().compareTo(other.id()) < 0;
    Optional<Copy> copy =
        comparison.compare(
            isFirst ? one : other,
            isFirst ? other : one,
            fingerprints.inMany(
                comparison.furniture(),
                fingerprints.site(comparison.site(one)),
                fingerprints.site(comparison.site(other))));
    copy.ifPresent(
        found ->
            sql.run(
                "INSERT INTO copy (copy, original, kind, json) VALUES (?, ?, ?, ?)",
                found.copy(),
                found.original(),
                found.kind().term(),
                Json.write(found)));
    return copy.isPresent();
  }

  /**
   * Makes the fingerprints anew that a former version of the program made otherwise, and finds the
   * copies again.
   */
  void reprint(Comparison comparison) {
    List<String> old =
        sql.strings(
            "SELECT a.id FROM unprinted u JOIN article a ON a.number = u.article ORDER BY a.id");
    for (String id : old) {
      sql.transaction(
          () -> {
            reprint(id, comparison);
            return id;
          });
    }
  }

  private void reprint(String id, Comparison comparison) {
    Article article = article(id);
    long number = sql.number("SELECT number FROM article WHERE id = ?", id);
    List<Long> prints = comparison.fingerprints(article);
    sql.run("DELETE FROM unprinted WHERE article = ?", number);
    sql.run("UPDATE article SET prints = ? WHERE number = ?", Prints.pack(prints), number);
    add(number, article, prints, comparison);
    Around.mark(sql, id);
  }
}
