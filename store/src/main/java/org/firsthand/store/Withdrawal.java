package org.firsthand.store;

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
}
