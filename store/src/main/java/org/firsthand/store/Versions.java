package org.firsthand.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.model.Article;

/**
 * Articles with the same address, newest first.
 *
 * <p>The newest is the one that was last seen at the address; of those that were never fetched, the
 * one with the latest published date; then the one with the greater id, so that the order of
 * reading does not matter. Findings rest on the newest version; the others stay readable. For one
 * thread at a time.
 */
final class Versions {
  private final Sql sql;

  Versions(Sql sql) {
    this.sql = sql;
  }

  /** Each version that is not the newest, with the id of the one that is. */
  Map<String, String> replaced() {
    Map<String, String> replaced = new TreeMap<>();
    sql.rows(
            columns -> List.of(columns.getString(1), columns.getString(2)),
            "SELECT id, newer FROM article WHERE newer IS NOT NULL")
        .forEach(pair -> replaced.put(pair.getFirst(), pair.getLast()));
    return replaced;
  }

  /** Notes the address of an article that is being recorded, and which version is newest. */
  void arrange(Article article) {
    Optional<String> before = address(article.id());
    sql.run(
        "UPDATE article SET address = ?, newer = NULL WHERE id = ?",
        article.address().orElse(null),
        article.id());
    before.filter(one -> article.address().filter(one::equals).isEmpty()).ifPresent(this::order);
    article.address().ifPresent(this::order);
  }

  /** Brings the versions of this article into order again, after one was seen again. */
  void rearrange(String article) {
    address(article).ifPresent(this::order);
  }

  private Optional<String> address(String article) {
    return sql
        .strings("SELECT address FROM article WHERE id = ? AND address IS NOT NULL", article)
        .stream()
        .findFirst();
  }

  /** Puts the versions at an address in order; what those whose place changed bear on is marked. */
  void order(String address) {
    List<String> ids =
        sql.strings(
            "SELECT a.id FROM article a LEFT JOIN capture c ON c.article = a.id"
                + " WHERE a.address = ? GROUP BY a.id ORDER BY max(c.retrieved) DESC NULLS LAST,"
                + " a.json ->> '$.published.edtf' DESC NULLS LAST, a.id DESC",
            address);
    for (String id : ids) {
      String newer = id.equals(ids.getFirst()) ? null : ids.getFirst();
      if (sql.run("UPDATE article SET newer = ?1 WHERE id = ?2 AND newer IS NOT ?1", newer, id)
          > 0) {
        Around.mark(sql, id);
      }
    }
  }
}
