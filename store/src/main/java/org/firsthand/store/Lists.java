package org.firsthand.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;

/**
 * What a dossier holds: whole lists, what belongs to one article, and look-up by id.
 *
 * <p>Orders are those of {@link Noun}. Findings are as fresh as {@link Blocks#dirty} is empty. For
 * one thread at a time.
 */
public final class Lists {
  private final Sql sql;

  Lists(Sql sql) {
    this.sql = sql;
  }

  /** All articles. */
  public List<Article> articles() {
    return records(Article.class, Noun.ARTICLE.list());
  }

  /** All copies. */
  public List<Copy> copies() {
    return records(Copy.class, Noun.COPY.list());
  }

  /** All statements. */
  public List<Statement> statements() {
    return records(Statement.class, Noun.STATEMENT.list());
  }

  /** All events. */
  public List<Event> events() {
    return records(Event.class, Noun.EVENT.list());
  }

  /** All findings. */
  public List<Finding> findings() {
    return records(Finding.class, Noun.FINDING.list());
  }

  /** How many there are. */
  public long count(Noun noun) {
    return sql.number("SELECT count(*) FROM " + noun.table());
  }

  /** Hands over each row of a list as its JSON, one at a time, so that no list is too long. */
  public void eachJson(Noun noun, Consumer<String> row) {
    sql.each(row, noun.list());
  }

  /** Each article that is an older version of another one, with the id of the newest. */
  public Map<String, String> olderVersions() {
    return new Versions(sql).replaced();
  }

  /** The copies in which this article is the copy or the original. */
  public List<Copy> copiesOf(String article) {
    return records(
        Copy.class,
        "SELECT json FROM copy WHERE copy = ?1 OR original = ?1 ORDER BY copy, original",
        article);
  }

  /** The statements of one article, by place. */
  public List<Statement> statementsOf(String article) {
    return records(
        Statement.class,
        "SELECT json FROM statement WHERE article = ? ORDER BY place, id",
        article);
  }

  /** The events of one article, by place. */
  public List<Event> eventsOf(String article) {
    return records(
        Event.class, "SELECT json FROM event WHERE article = ? ORDER BY place, id", article);
  }

  /** The findings that rest on this event. */
  public List<Finding> findingsOf(String event) {
    return records(
        Finding.class,
        "SELECT f.json FROM finding_event e JOIN finding f ON f.id = e.finding"
            + " WHERE e.event = ? ORDER BY f.id",
        event);
  }

  /** The article with this id or unique beginning of an id; empty if there is none. */
  public Optional<Article> article(String id) {
    return one(Noun.ARTICLE, Article.class, id);
  }

  /** The statement with this id or unique beginning of an id; empty if there is none. */
  public Optional<Statement> statement(String id) {
    return one(Noun.STATEMENT, Statement.class, id);
  }

  /** The event with this id or unique beginning of an id; empty if there is none. */
  public Optional<Event> event(String id) {
    return one(Noun.EVENT, Event.class, id);
  }

  /** The finding with this id or unique beginning of an id; empty if there is none. */
  public Optional<Finding> finding(String id) {
    return one(Noun.FINDING, Finding.class, id);
  }

  /** Ids may be typed in any case, with or without their letter. */
  private <T> Optional<T> one(Noun noun, Class<T> type, String typed) {
    String lower = typed.strip().toLowerCase(Locale.ROOT);
    String letter = Character.toLowerCase(noun.letter()) + "-";
    String start = noun.letter() + "-" + (lower.startsWith(letter) ? lower.substring(2) : lower);
    // '~' stands behind all digits of an id
    List<String> ids =
        sql.strings(
            "SELECT id FROM " + noun.table() + " WHERE id >= ?1 AND id < ?2 ORDER BY id LIMIT 3",
            start,
            start + "~");
    if (ids.size() > 1) {
      throw DossierException.of(
          sql.file(),
          "one " + noun.table() + " that begins with '" + typed + "'",
          String.join(", ", ids.subList(0, 2)) + (ids.size() > 2 ? " and more" : ""));
    }
    return ids.stream()
        .flatMap(
            id -> records(type, "SELECT json FROM " + noun.table() + " WHERE id = ?", id).stream())
        .findFirst();
  }

  private <T> List<T> records(Class<T> type, String query, Object... parameters) {
    return sql.rows(columns -> Json.read(columns.getString(1), type), query, parameters);
  }
}
