package org.firsthand.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.model.json.Json;

/**
 * The inverted index of fingerprints: which articles of which outlets have one.
 *
 * <p>It lies in one table of the dossier and is changed in the transaction of the input that
 * changes it, so that it is whole after any end of the program; in memory there is nothing of it
 * but SQLite's cache of pages.
 *
 * <p>The table is a log-structured merge tree (O'Neil and others, 1996): see the migration and
 * docs/decisions/0015.
 */
final class Fingerprints {
  /** Articles on the first level: their prints fill some forty pages, which stay in memory. */
  private static final int FIRST = 64;

  /** How many times as many are on the next level. */
  private static final int GROWTH = 8;

  private final Sql sql;

  Fingerprints(Sql sql) {
    this.sql = sql;
  }

  /**
   * An article that shares fingerprints with another.
   *
   * @param shared how many they share
   * @param all how many it has
   */
  record Sharing(long article, int shared, int all) {}

  /**
   * Other articles that share at least so many of these fingerprints. Between articles of one
   * outlet its furniture does not count, and is not even looked at: there may be any number of
   * them.
   *
   * @param furniture those of the fingerprints that are furniture of the article's outlet
   */
  List<Sharing> sharing(
      long article, long site, List<Long> prints, List<Long> furniture, int least) {
    List<Long> others = new ArrayList<>(prints);
    others.removeAll(Set.copyOf(furniture));
    return sql.rows(
        columns -> new Sharing(columns.getLong(1), columns.getInt(2), columns.getInt(3)),
        "SELECT s.article, s.shared, length(a.prints) / 8 FROM (SELECT article, count(*) AS shared"
            + " FROM (SELECT f.article FROM fingerprint_level l"
            + " CROSS JOIN json_each(?1) j CROSS JOIN fingerprint f"
            + " ON f.level = l.number AND f.hash = j.value"
            + " UNION ALL SELECT f.article FROM fingerprint_level l"
            + " CROSS JOIN json_each(?2) j CROSS JOIN fingerprint f"
            + " ON f.level = l.number AND f.hash = j.value AND f.site < ?3"
            + " UNION ALL SELECT f.article FROM fingerprint_level l"
            + " CROSS JOIN json_each(?2) j CROSS JOIN fingerprint f"
            + " ON f.level = l.number AND f.hash = j.value AND f.site > ?3)"
            + " WHERE article <> ?4 GROUP BY article HAVING count(*) >= ?5) s"
            + " JOIN article a ON a.number = s.article",
        Json.write(others),
        Json.write(furniture),
        site,
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
        "INSERT OR IGNORE INTO fingerprint (level, hash, site, article)"
            + " SELECT 0, value, ?2, ?3 FROM json_each(?1) ORDER BY value",
        Json.write(prints),
        site,
        article);
    sql.run("UPDATE fingerprint_level SET articles = articles + 1 WHERE number = 0");
    long full = FIRST;
    for (int level = 0; articlesOn(level) >= full; level++) {
      pour(level);
      full *= GROWTH;
    }
  }

  private long articlesOn(int level) {
    return sql.number("SELECT articles FROM fingerprint_level WHERE number = ?", level);
  }

  /** Moves all of a level to the next. */
  private void pour(int level) {
    sql.run("INSERT OR IGNORE INTO fingerprint_level (number, articles) VALUES (?, 0)", level + 1);
    sql.run(
        "UPDATE fingerprint_level SET articles = articles"
            + " + (SELECT articles FROM fingerprint_level WHERE number = ?1) WHERE number = ?1 + 1",
        level);
    sql.run("UPDATE fingerprint_level SET articles = 0 WHERE number = ?", level);
    sql.run(
        "INSERT OR IGNORE INTO fingerprint (level, hash, site, article)"
            + " SELECT level + 1, hash, site, article FROM fingerprint WHERE level = ?"
            + " ORDER BY hash, site, article",
        level);
    sql.run("DELETE FROM fingerprint WHERE level = ?", level);
  }

  /** Takes all articles out. */
  void clear() {
    sql.run("DELETE FROM fingerprint");
    sql.run("UPDATE fingerprint_level SET articles = 0");
  }

  void remove(long article, List<Long> prints) {
    sql.run(
        "DELETE FROM fingerprint WHERE level IN (SELECT number FROM fingerprint_level)"
            + " AND hash IN (SELECT value FROM json_each(?1)) AND article = ?2",
        Json.write(prints),
        article);
  }

  /** A fingerprint that many articles of one outlet have, and whether just so many. */
  record Frequent(long print, boolean justSo) {}

  /** Those of the fingerprints that at least so many articles of the outlet have. */
  List<Frequent> inMany(int articles, long site, List<Long> prints) {
    if (site == 0 || articles == Integer.MAX_VALUE) {
      return List.of();
    }
    return sql.rows(
        columns -> new Frequent(columns.getLong(1), columns.getInt(2) == articles),
        "SELECT print, number FROM (SELECT j.value AS print, (SELECT count(*) FROM (SELECT 1 FROM"
            + " fingerprint_level l CROSS JOIN fingerprint f ON f.level = l.number"
            + " AND f.hash = j.value AND f.site = ?2 LIMIT ?3 + 1)) AS number"
            + " FROM json_each(?1) j) WHERE number >= ?3",
        Json.write(prints),
        site,
        articles);
  }

  /** The other articles of the outlet that have one of the fingerprints. */
  List<Long> holders(long article, long site, List<Long> prints) {
    return sql.rows(
        columns -> columns.getLong(1),
        "SELECT DISTINCT f.article FROM fingerprint_level l CROSS JOIN json_each(?1) j"
            + " CROSS JOIN fingerprint f ON f.level = l.number AND f.hash = j.value"
            + " AND f.site = ?2 WHERE f.article <> ?3 ORDER BY 1",
        Json.write(prints),
        site,
        article);
  }
}
