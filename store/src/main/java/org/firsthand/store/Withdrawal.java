package org.firsthand.store;

import java.util.List;

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
    deletePrints(article);
    sql.run("DELETE FROM copy WHERE copy = ?1 OR original = ?1", article);
  }

  private void deletePrints(String article) {
    long number = sql.number("SELECT number FROM article WHERE id = ?", article);
    List<Long> prints =
        sql.row(
                columns -> Prints.unpack(columns.getBytes(1)),
                "SELECT prints FROM article WHERE number = ?",
                number)
            .orElseThrow();
    for (long print : prints) {
      sql.run("DELETE FROM fingerprint WHERE hash = ? AND article = ?", print, number);
    }
  }
}
