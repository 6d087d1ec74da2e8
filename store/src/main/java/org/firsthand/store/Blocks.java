package org.firsthand.store;

import java.util.List;
import java.util.function.Function;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;

/**
 * Keeps findings in step with events, block by block.
 *
 * <p>Recording an article marks the blocks whose findings it may change as dirty; settling a block
 * makes its findings anew. The mark lies in the dossier, so that a program that dies in between
 * leaves nothing forgotten. For one thread at a time.
 */
public final class Blocks {
  private static final String ARTICLES_OF_EVENTS =
      "SELECT e.article FROM event_block b JOIN event e ON e.id = b.event"
          + " JOIN article n ON n.id = e.article AND n.newer IS NULL WHERE b.block = ?1";

  private final Sql sql;

  Blocks(Sql sql) {
    this.sql = sql;
  }

  /** The keys of the blocks whose findings are out of date, sorted. */
  public List<String> dirty() {
    return sql.strings("SELECT block FROM dirty ORDER BY block");
  }

  /** What bears on the findings of a block: of several versions of a report, only the newest. */
  public BlockContents contents(String key) {
    return new BlockContents(
        key,
        records(
            Event.class,
            "SELECT e.json FROM event_block b JOIN event e ON e.id = b.event"
                + " JOIN article n ON n.id = e.article AND n.newer IS NULL WHERE b.block = ?1"
                + " ORDER BY e.id",
            key),
        records(
            Event.class,
            "SELECT json FROM event WHERE article IN ("
                + ARTICLES_OF_EVENTS
                + ") AND id NOT IN (SELECT event FROM event_block WHERE block = ?1) ORDER BY id",
            key),
        records(
            Article.class,
            "WITH own (id) AS ("
                + ARTICLES_OF_EVENTS
                + ") SELECT json FROM article WHERE id IN (SELECT id FROM own"
                + " UNION SELECT original FROM copy WHERE copy IN own"
                + " UNION SELECT copy FROM copy WHERE original IN own) ORDER BY id",
            key),
        records(
            Statement.class,
            "SELECT json FROM statement WHERE article IN ("
                + ARTICLES_OF_EVENTS
                + ") ORDER BY article, place, id",
            key),
        records(
            Copy.class,
            "WITH own (id) AS ("
                + ARTICLES_OF_EVENTS
                + ") SELECT json FROM copy WHERE copy IN own OR original IN own"
                + " ORDER BY copy, original",
            key));
  }

  /**
   * Makes the findings of one block anew, in one transaction.
   *
   * @param combine makes findings of what bears on them; not called for a block without events
   */
  public void settle(String key, Function<BlockContents, List<Finding>> combine) {
    sql.transaction(
        () -> {
          BlockContents contents = contents(key);
          List<Finding> findings =
              contents.events().isEmpty() ? List.of() : combine.apply(contents);
          sql.run(
              "DELETE FROM finding_event WHERE finding IN (SELECT id FROM finding WHERE block = ?)",
              key);
          sql.run("DELETE FROM finding WHERE block = ?", key);
          findings.forEach(finding -> insert(key, finding));
          return sql.run("DELETE FROM dirty WHERE block = ?", key);
        });
  }

  private void insert(String key, Finding finding) {
    sql.run(
        "INSERT INTO finding (id, block, type, origins, articles, json) VALUES (?, ?, ?, ?, ?, ?)",
        finding.id(),
        key,
        finding.type().term(),
        finding.origins(),
        finding.articles(),
        Json.write(finding));
    for (String event : finding.events()) {
      sql.run(
          "INSERT OR IGNORE INTO finding_event (finding, event) VALUES (?, ?)",
          finding.id(),
          event);
    }
  }

  /** Marks the blocks of an article's events and those of its neighbours by copying. */
  static void markAround(Sql sql, String article) {
    sql.run(
        "INSERT OR IGNORE INTO dirty (block) SELECT DISTINCT b.block FROM event e"
            + " JOIN event_block b ON b.event = e.id WHERE e.article IN (SELECT ?1"
            + " UNION SELECT original FROM copy WHERE copy = ?1"
            + " UNION SELECT copy FROM copy WHERE original = ?1)",
        article);
  }

  private <T> List<T> records(Class<T> type, String query, String key) {
    return sql.rows(columns -> Json.read(columns.getString(1), type), query, key);
  }
}
