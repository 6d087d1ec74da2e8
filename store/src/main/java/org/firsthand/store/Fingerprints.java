package org.firsthand.store;

import java.util.List;
import java.util.function.LongPredicate;
import org.firsthand.model.json.Json;

/**
 * The inverted index of fingerprints: which articles of which outlets have one.
 *
 * <p>It lies in one table of the dossier and is changed in the transaction of the input that changes
 * it, so that it is whole after any end of the program; in memory there is nothing of it but SQLite's
 * cache of pages.
 */
final class Fingerprints {
  private final Sql sql;

  Fingerprints(Sql sql) {
    this.sql = sql;
  }

  /** An article that shares fingerprints with another. */
  record Sharing(long article, int shared) {}

  /** Other articles that share at least so many of these fingerprints. */
  List<Sharing> sharing(long article, List<Long> prints, int least) {
    return sql.rows(
        columns -> new Sharing(columns.getLong(1), columns.getInt(2)),
        "SELECT f.article, count(*) FROM json_each(?1) j CROSS JOIN fingerprint f"
            + " ON f.hash = j.value WHERE f.article <> ?2"
            + " GROUP BY f.article HAVING count(*) >= ?3",
        Json.write(prints),
        article,
        least);
  }

  /** The number of an outlet, given when it is first met; 0 for none. */
  long site(String name) {
    if (name.isEmpty()) {
      return 0;
    }
    return sql.row(columns -> columns.getLong(1), "SELECT number FROM site WHERE name = ?", name)
        .orElseGet(
            () ->
                sql.row(
                        columns -> columns.getLong(1),
                        "INSERT INTO site (name) VALUES (?) RETURNING number",
                        name)
                    .orElseThrow());
  }

  void add(long article, long site, List<Long> prints) {
    sql.run(
        "INSERT OR IGNORE INTO fingerprint (hash, site, article)"
            + " SELECT value, ?2, ?3 FROM json_each(?1)",
        Json.write(prints),
        site,
        article);
  }

  void remove(long article, List<Long> prints) {
    sql.run(
        "DELETE FROM fingerprint WHERE article = ?2"
            + " AND hash IN (SELECT value FROM json_each(?1))",
        Json.write(prints),
        article);
  }

  /** Those of the fingerprints that exactly so many articles of the outlet have. */
  List<Long> inExactly(int articles, long site, List<Long> prints) {
    if (site == 0 || articles == Integer.MAX_VALUE) {
      return List.of();
    }
    return sql.rows(
        columns -> columns.getLong(1),
        "SELECT j.value FROM json_each(?1) j WHERE (SELECT count(*) FROM (SELECT 1 FROM"
            + " fingerprint f WHERE f.hash = j.value AND f.site = ?2 LIMIT ?3)) = ?3 - 1",
        Json.write(prints),
        site,
        articles + 1);
  }

  /** The other articles of the outlet that have one of the fingerprints. */
  List<Long> holders(long article, long site, List<Long> prints) {
    return sql.rows(
        columns -> columns.getLong(1),
        "SELECT DISTINCT f.article FROM json_each(?1) j CROSS JOIN fingerprint f"
            + " ON f.hash = j.value AND f.site = ?2 WHERE f.article <> ?3 ORDER BY 1",
        Json.write(prints),
        site,
        article);
  }

  /** Tells whether so many articles of one of the outlets have a fingerprint. */
  LongPredicate inMany(int articles, long siteOfOne, long siteOfOther) {
    return print ->
        articles < Integer.MAX_VALUE
            && (isInMany(print, articles, siteOfOne) || isInMany(print, articles, siteOfOther));
  }

  private boolean isInMany(long print, int articles, long site) {
    return site != 0
        && sql.number(
                "SELECT count(*) FROM (SELECT 1 FROM fingerprint WHERE hash = ? AND site = ?"
                    + " LIMIT ?)",
                print,
                site,
                articles)
            == articles;
  }
}
