package org.firsthand.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
 * <p>Orders are those of {@link Noun}. Findings are up to date where {@link Blocks#isSettled};
 * those that an analyst rejected stand behind all others. For one thread at a time.
 */
public final class Lists {
  private final Sql sql;

  Lists(Sql sql) {
    this.sql = sql;
  }

  private static final String IN_ORDER = " ORDER BY rejected, origins DESC, articles DESC, id";

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
    return new Restated(sql).in(records(Statement.class, Noun.STATEMENT.list()));
  }

  /** All events. */
  public List<Event> events() {
    return records(Event.class, Noun.EVENT.list());
  }

  /** All findings, those that were rejected last. */
  public List<Finding> findings() {
    return findings(Noun.FINDING.list());
  }

  /** Those findings that are asked for. */
  public List<Finding> findings(FindingQuery query) {
    List<Object> values = new ArrayList<>(query.values());
    values.add(query.limit());
    return findings(
        "SELECT f.json FROM (SELECT id, rejected, origins, articles FROM finding WHERE "
            + query.where()
            + IN_ORDER
            + " LIMIT ?) w JOIN finding f ON f.id = w.id"
            + " ORDER BY w.rejected, w.origins DESC, w.articles DESC, w.id",
        values.toArray());
  }

  /** Hands over the JSON of those findings that are asked for, one at a time. */
  public void eachFinding(FindingQuery query, Consumer<String> row) {
    Trust trust = new Trust(sql);
    List<Object> values = new ArrayList<>(query.values());
    values.add(query.limit());
    sql.each(
        json -> row.accept(trust.in(json)),
        "SELECT json FROM finding WHERE " + query.where() + IN_ORDER + " LIMIT ?",
        values.toArray());
  }

  /** How many characters of these findings' ids tell them from all others of the dossier. */
  public int lengthOfIds(List<Finding> findings) {
    return new Ids(sql).shortest("finding", findings.stream().map(Finding::id).toList());
  }

  /** How many findings a source stands behind; its name in any case. */
  public long findingsFrom(String source) {
    return sql.number("SELECT count(*) FROM finding_origin WHERE name = ?", source);
  }

  /** Up to three names of sources that hold these words. */
  public List<String> sourcesLike(String words) {
    return sql.strings(
        "SELECT DISTINCT name FROM finding_origin WHERE name LIKE '%' || ?1 || '%'"
            + " ORDER BY length(name), name LIMIT 3",
        words);
  }

  /** The first copies, quotations in common set aside; at most so many. */
  public List<Copy> copies(int most) {
    return records(
        Copy.class,
        "SELECT json FROM copy WHERE kind <> 'quotes' ORDER BY copy, original LIMIT ?",
        most);
  }

  /** How many copies there are, quotations in common set aside. */
  public long countCopies() {
    return sql.number("SELECT count(*) FROM copy WHERE kind <> 'quotes'");
  }

  /** How many statements are by unnamed sources or at second hand. */
  public long secondHand() {
    return sql.number(
        "SELECT count(*) FROM statement WHERE json ->> '$.source.kind' = 'unnamed'"
            + " OR json_array_length(json, '$.chain') > 1");
  }

  /** How many findings have a single origin. */
  public long ofSingleOrigin() {
    return sql.number("SELECT count(*) FROM finding WHERE rejected IN (0, 1) AND origins = 1");
  }

  /** How many there are. */
  public long count(Noun noun) {
    return sql.number("SELECT count(*) FROM " + noun.table());
  }

  /** Hands over each row of a list as its JSON, one at a time, so that no list is too long. */
  public void eachJson(Noun noun, Consumer<String> row) {
    if (noun == Noun.FINDING) {
      Trust trust = new Trust(sql);
      sql.each(json -> row.accept(trust.in(json)), noun.list());
    } else if (noun == Noun.STATEMENT) {
      Restated restated = new Restated(sql);
      sql.each(json -> row.accept(restated.in(json)), noun.list());
    } else {
      sql.each(row, noun.list());
    }
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
    return new Restated(sql)
        .in(
            records(
                Statement.class,
                "SELECT json FROM statement WHERE article = ? ORDER BY place, id",
                article));
  }

  /** The events of one article, by place. */
  public List<Event> eventsOf(String article) {
    return records(
        Event.class, "SELECT json FROM event WHERE article = ? ORDER BY place, id", article);
  }

  /** Those of the articles that are here, in the order of the ids. */
  public List<Article> articles(Collection<String> ids) {
    return all(Noun.ARTICLE, Article.class, ids);
  }

  /** Those of the statements that are here, in the order of the ids. */
  public List<Statement> statements(Collection<String> ids) {
    return new Restated(sql).in(all(Noun.STATEMENT, Statement.class, ids));
  }

  /** Those of the events that are here, in the order of the ids. */
  public List<Event> events(Collection<String> ids) {
    return all(Noun.EVENT, Event.class, ids);
  }

  /** The copies of which both ends are among these articles. */
  public List<Copy> copiesAmong(Collection<String> articles) {
    return records(
        Copy.class,
        "SELECT c.json FROM json_each(?1) i CROSS JOIN copy c ON c.copy = i.value"
            + " WHERE c.original IN (SELECT value FROM json_each(?1)) ORDER BY c.copy, c.original",
        Json.write(articles));
  }

  private <T> List<T> all(Noun noun, Class<T> type, Collection<String> ids) {
    return records(
        type,
        "SELECT r.json FROM json_each(?) i CROSS JOIN "
            + noun.table()
            + " r ON r.id = i.value ORDER BY i.key",
        Json.write(ids));
  }

  /** The findings that rest on this event. */
  public List<Finding> findingsOf(String event) {
    return findings(
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
    return one(Noun.STATEMENT, Statement.class, id)
        .map(one -> new Restated(sql).in(List.of(one)).getFirst());
  }

  /** The event with this id or unique beginning of an id; empty if there is none. */
  public Optional<Event> event(String id) {
    return one(Noun.EVENT, Event.class, id);
  }

  /**
   * The finding with this id or unique beginning of an id; empty if there is none. A finding that
   * was merged into another, or whose first event became another's, is found under that.
   */
  public Optional<Finding> finding(String id) {
    Ids ids = new Ids(sql);
    return ids.one("finding", 'F', id)
        .or(
            () ->
                ids.one("finding_event", "alias", "finding", 'F', id)
                    .flatMap(
                        alias ->
                            sql
                                .strings("SELECT finding FROM finding_event WHERE alias = ?", alias)
                                .stream()
                                .findFirst()))
        .flatMap(
            full -> findings("SELECT json FROM finding WHERE id = ?", full).stream().findFirst());
  }

  private <T> Optional<T> one(Noun noun, Class<T> type, String typed) {
    return new Ids(sql)
        .one(noun.table(), noun.letter(), typed)
        .flatMap(
            id ->
                records(type, "SELECT json FROM " + noun.table() + " WHERE id = ?", id).stream()
                    .findFirst());
  }

  private List<Finding> findings(String query, Object... parameters) {
    Trust trust = new Trust(sql);
    return records(Finding.class, query, parameters).stream().map(trust::in).toList();
  }

  private <T> List<T> records(Class<T> type, String query, Object... parameters) {
    return sql.rows(columns -> Json.read(columns.getString(1), type), query, parameters);
  }
}
