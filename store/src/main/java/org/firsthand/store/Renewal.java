package org.firsthand.store;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.json.Json;

/** Puts what is made of an input today in the place of what was made of it before. */
final class Renewal {
  private final Sql sql;
  private final Register register;

  Renewal(Sql sql, Register register) {
    this.sql = sql;
    this.register = register;
  }

  boolean of(Entry entry, Comparison comparison) {
    String capture = Captures.idOf(entry.capture());
    if (sql.number("SELECT EXISTS (SELECT 1 FROM capture WHERE id = ?)", capture) == 0) {
      return false;
    }
    Optional<String> before =
        sql
            .strings("SELECT article FROM capture WHERE id = ? AND article IS NOT NULL", capture)
            .stream()
            .findFirst();
    switch (entry) {
      case Entry.Read read -> {
        renew(read, capture, comparison);
        before.filter(old -> !old.equals(read.article().id())).ifPresent(this::leave);
      }
      case Entry.Skipped skipped -> {
        String skip = Json.write(new Captures.Skip(skipped.reason(), skipped.detail()));
        sql.run(
            "UPDATE capture SET article = NULL, problem = NULL, skipped = ? WHERE id = ?",
            skip,
            capture);
        before.ifPresent(this::leave);
      }
      case Entry.Failed _ -> {}
    }
    return true;
  }

  /** Of several inputs that hold one article the first in the alphabet stands for it. */
  private void renew(Entry.Read read, String capture, Comparison comparison) {
    Article article = read.article();
    Optional<Long> place =
        sql.row(
            columns -> columns.getLong(1), "SELECT number FROM article WHERE id = ?", article.id());
    boolean isFirst =
        sql.number(
                "SELECT EXISTS (SELECT 1 FROM article WHERE id = ?1"
                    + " AND (locator < ?2 OR locator = ?2 AND capture < ?3))",
                article.id(),
                article.locator(),
                capture)
            == 0;
    if (isFirst) {
      register.write(read, capture, place, comparison);
    }
    sql.run(
        "UPDATE capture SET article = ?, problem = NULL, skipped = NULL WHERE id = ?",
        article.id(),
        capture);
    new Versions(sql).rearrange(article.id());
  }

  /** An input does not hold this article any more. */
  private void leave(String article) {
    List<String> others =
        sql.strings(
            "SELECT id FROM capture WHERE article = ? ORDER BY locator, id LIMIT 1", article);
    if (others.isEmpty()) {
      new Withdrawal(sql).whole(article);
    } else {
      // its turn to be made anew comes, or has come: from then on it stands for the article
      sql.run(
          "UPDATE article SET capture = ?1, locator = (SELECT locator FROM capture WHERE id = ?1)"
              + " WHERE id = ?2",
          others.getFirst(),
          article);
    }
  }
}
