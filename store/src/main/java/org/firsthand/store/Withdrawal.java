package org.firsthand.store;

/** Takes back what was made of an article, so that it can be made anew. */
final class Withdrawal {
  private final Sql sql;

  Withdrawal(Sql sql) {
    this.sql = sql;
  }

  /** The article's own row and its captures stay; the blocks are marked. */
  void of(String article) {
    Blocks.markAround(sql, article);
    sql.strings(
            "SELECT DISTINCT finding FROM finding_event WHERE event IN"
                + " (SELECT id FROM event WHERE article = ?)",
            article)
        .forEach(
            finding -> {
              sql.run("DELETE FROM finding_event WHERE finding = ?", finding);
              sql.run("DELETE FROM finding WHERE id = ?", finding);
            });
    sql.run(
        "DELETE FROM event_block WHERE event IN (SELECT id FROM event WHERE article = ?)", article);
    sql.run("DELETE FROM event WHERE article = ?", article);
    sql.run("DELETE FROM statement WHERE article = ?", article);
    new Copies(sql).remove(article);
  }
}
