package org.firsthand.store;

import java.util.List;

/** Takes back what was made of an article, so that it can be made anew. */
final class Withdrawal {
  private final Sql sql;

  Withdrawal(Sql sql) {
    this.sql = sql;
  }

  /** The article's own row and its captures stay; what it bore on is marked. */
  void of(String article) {
    Around.mark(sql, article);
    Links.forget(sql, sql.strings("SELECT id FROM event WHERE article = ?", article));
    sql.run(
        "DELETE FROM event_block WHERE event IN (SELECT id FROM event WHERE article = ?)", article);
    sql.run("DELETE FROM event WHERE article = ?", article);
    sql.run("DELETE FROM statement WHERE article = ?", article);
    new Copies(sql).remove(article);
  }

  /** The article's row goes too; no capture may hold it any more. */
  void whole(String article) {
    of(article);
    List<String> address =
        sql.strings("SELECT address FROM article WHERE id = ? AND address IS NOT NULL", article);
    sql.run("UPDATE article SET newer = NULL WHERE newer = ?", article);
    sql.run(
        "INSERT INTO article_index (article_index, rowid, title, outlet, text)"
            + " SELECT 'delete', number, title, outlet, text FROM article_words WHERE number ="
            + " (SELECT number FROM article WHERE id = ?)",
        article);
    sql.run(
        "DELETE FROM unprinted WHERE article = (SELECT number FROM article WHERE id = ?)", article);
    sql.run(
        "DELETE FROM unindexed WHERE article = (SELECT number FROM article WHERE id = ?)", article);
    sql.run("DELETE FROM article WHERE id = ?", article);
    address.forEach(new Versions(sql)::order);
  }
}
