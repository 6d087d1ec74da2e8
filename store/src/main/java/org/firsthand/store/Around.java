package org.firsthand.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;

/**
 * Gathers what bears on events. What an article copies, and what that copies, bears on it; what
 * copies it does not. For one thread at a time.
 */
final class Around {
  /**
   * The articles of the events and all that these copy from: a handful. CROSS keeps SQLite from
   * reading the whole of the other table to save sorting that handful.
   */
  private static final String ARTICLES =
      "WITH RECURSIVE own (id) AS (SELECT article FROM event WHERE id IN"
          + " (SELECT value FROM json_each(?1))"
          + " UNION SELECT c.original FROM copy c JOIN own ON c.copy = own.id"
          + " WHERE c.kind <> 'quotes') ";

  private final Sql sql;

  Around(Sql sql) {
    this.sql = sql;
  }

  /** All that bears on those of these events that are of the newest version of their report. */
  Surroundings of(Collection<String> events) {
    String ids = Json.write(events);
    List<Statement> statements =
        records(
            Statement.class,
            ARTICLES
                + "SELECT s.json FROM own CROSS JOIN statement s ON s.article = own.id"
                + " ORDER BY s.article, s.place, s.id",
            ids);
    return with(ids, own(ids), others(ids), statements);
  }

  /** The same with those statements alone that an event names, which are few of them. */
  Surroundings named(Collection<String> events) {
    String ids = Json.write(events);
    List<Event> own = own(ids);
    List<Event> others = others(ids);
    List<String> named =
        Stream.concat(own.stream(), others.stream())
            .flatMap(event -> event.statement().stream())
            .distinct()
            .toList();
    List<Statement> statements =
        records(
            Statement.class,
            "SELECT json FROM statement WHERE id IN (SELECT value FROM json_each(?1))"
                + " ORDER BY article, place, id",
            Json.write(named));
    return with(ids, own, others, statements);
  }

  private Surroundings with(
      String ids, List<Event> own, List<Event> others, List<Statement> statements) {
    return new Surroundings(
        own,
        others,
        records(
            Article.class,
            ARTICLES + "SELECT a.json FROM own CROSS JOIN article a ON a.id = own.id ORDER BY a.id",
            ids),
        new Restated(sql).said(statements),
        records(
            Copy.class,
            ARTICLES
                + "SELECT c.json FROM own CROSS JOIN copy c ON c.copy = own.id"
                + " ORDER BY c.copy, c.original",
            ids));
  }

  private List<Event> own(String ids) {
    return records(
        Event.class,
        "SELECT e.json FROM event e JOIN article a ON a.id = e.article AND a.newer IS NULL"
            + " WHERE e.id IN (SELECT value FROM json_each(?1)) ORDER BY e.id",
        ids);
  }

  /** The other events of the articles. */
  private List<Event> others(String ids) {
    return records(
        Event.class,
        ARTICLES
            + "SELECT e.json FROM own CROSS JOIN event e ON e.article = own.id"
            + " WHERE e.id NOT IN (SELECT value FROM json_each(?1)) ORDER BY e.id",
        ids);
  }

  private <T> List<T> records(Class<T> type, String query, String ids) {
    return sql.rows(columns -> Json.read(columns.getBytes(1), type), query, ids);
  }

  /**
   * Marks the events whose surroundings an article is part of: its own and those copied from it.
   */
  static void mark(Sql sql, String article) {
    sql.run(
        "WITH RECURSIVE down (id) AS (SELECT ?1"
            + " UNION SELECT c.copy FROM copy c JOIN down ON c.original = down.id"
            + " WHERE c.kind <> 'quotes')"
            + " INSERT OR IGNORE INTO unlinked (block, event) SELECT b.block, e.id FROM down"
            + " CROSS JOIN event e ON e.article = down.id"
            + " CROSS JOIN event_block b ON b.event = e.id",
        article);
  }
}
