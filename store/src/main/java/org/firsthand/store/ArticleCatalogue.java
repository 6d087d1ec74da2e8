package org.firsthand.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;

/**
 * Articles, and what belongs to them, a page at a time, and the outlets that print them. For one
 * thread at a time.
 */
public final class ArticleCatalogue {
  private final Sql sql;

  ArticleCatalogue(Sql sql) {
    this.sql = sql;
  }

  /**
   * One outlet in numbers.
   *
   * @param articles how many of its articles are here
   * @param copying how many of them copy another outlet's article
   * @param copied how many times one of them is copied by another outlet
   * @param last the last published date, in EDTF; empty if none of them has one
   * @param first with how many findings it was a day or more before all other outlets
   * @param from from whom it copies most, up to three
   */
  public record Outlet(
      String name,
      long articles,
      long copying,
      long copied,
      Optional<String> last,
      long first,
      List<Copying> from) {}

  /** How many times articles of an outlet were copied. */
  public record Copying(String outlet, long articles) {}

  private static final int FROM = 3;

  /** Articles by outlet, newest first, or of all outlets by locator. */
  public List<Article> articles(Optional<String> outlet, int offset, int limit) {
    return outlet.isPresent()
        ? records(
            Article.class,
            "SELECT json FROM article WHERE outlet = ? ORDER BY json ->> '$.published.edtf' DESC,"
                + " id LIMIT ? OFFSET ?",
            outlet.get(),
            limit,
            offset)
        : records(
            Article.class,
            "SELECT json FROM article ORDER BY locator, id LIMIT ? OFFSET ?",
            limit,
            offset);
  }

  /** The same in one line each. */
  public List<Heading> headings(Optional<String> outlet, int offset, int limit) {
    return outlet.isPresent()
        ? sql.rows(
            Heading::read,
            "SELECT "
                + Heading.COLUMNS
                + " FROM article a WHERE a.outlet = ?"
                + " ORDER BY a.json ->> '$.published.edtf' DESC, a.id LIMIT ? OFFSET ?",
            outlet.get(),
            limit,
            offset)
        : sql.rows(
            Heading::read,
            "SELECT "
                + Heading.COLUMNS
                + " FROM (SELECT id FROM article ORDER BY locator, id LIMIT ? OFFSET ?) w"
                + " CROSS JOIN article a ON a.id = w.id ORDER BY a.locator, a.id",
            limit,
            offset);
  }

  /** Those of the articles that are here in one line each, by id. */
  public Map<String, Heading> headings(Collection<String> ids) {
    Map<String, Heading> headings = new HashMap<>();
    sql.rows(
        columns -> headings.put(columns.getString(1), Heading.read(columns)),
        "SELECT "
            + Heading.COLUMNS
            + " FROM json_each(?) i CROSS JOIN article a INDEXED BY article_heading"
            + " ON a.id = i.value",
        Json.write(ids));
    return headings;
  }

  /** How many articles an outlet has, or all. */
  public long count(Optional<String> outlet) {
    return outlet.isPresent()
        ? sql.number("SELECT count(*) FROM article WHERE outlet = ?", outlet.get())
        : sql.number("SELECT count(*) FROM article");
  }

  /** Statements, of one article or all. */
  public List<Statement> statements(Optional<String> article, int offset, int limit) {
    return new Restated(sql).in(ofArticle(Statement.class, "statement", article, offset, limit));
  }

  /** What an actor says, known by code or, without one, by name. */
  public List<Statement> saidBy(String actor, int offset, int limit) {
    return new Restated(sql)
        .said(
            records(
                Statement.class,
                "SELECT json FROM statement WHERE coalesce(json ->> '$.source.actor.code',"
                    + " json ->> '$.source.actor.name') = ? ORDER BY article, place, id LIMIT ? OFFSET ?",
                actor,
                limit,
                offset));
  }

  /** Events, of one article or all. */
  public List<Event> events(Optional<String> article, int offset, int limit) {
    return ofArticle(Event.class, "event", article, offset, limit);
  }

  private <T> List<T> ofArticle(
      Class<T> type, String table, Optional<String> article, int offset, int limit) {
    String select = "SELECT json FROM " + table;
    return article.isPresent()
        ? records(
            type,
            select + " WHERE article = ? ORDER BY place, id LIMIT ? OFFSET ?",
            article.get(),
            limit,
            offset)
        : records(type, select + " ORDER BY article, place, id LIMIT ? OFFSET ?", limit, offset);
  }

  /** Copies, of one article or all. */
  public List<Copy> copies(Optional<String> article, int offset, int limit) {
    return article.isPresent()
        ? records(
            Copy.class,
            "SELECT json FROM copy WHERE copy = ?1 OR original = ?1 ORDER BY copy, original"
                + " LIMIT ?2 OFFSET ?3",
            article.get(),
            limit,
            offset)
        : records(
            Copy.class,
            "SELECT json FROM copy ORDER BY copy, original LIMIT ? OFFSET ?",
            limit,
            offset);
  }

  /**
   * A finding in one line.
   *
   * @param unattributed whether nobody is known to say so
   */
  public record Brief(String id, String summary, int origins, boolean unattributed) {}

  /** The findings that rest on an article, those with most origins first; at most so many. */
  public List<Brief> findingsOf(String article, int limit) {
    return sql.rows(
        columns ->
            new Brief(
                columns.getString(1),
                columns.getString(2),
                columns.getInt(3),
                columns.getBoolean(4)),
        "SELECT f.id, f.json ->> '$.summary', f.origins,"
            + " coalesce(f.json ->> '$.originList[0].kind', 'unattributed') = 'unattributed'"
            + " FROM (SELECT DISTINCT b.finding FROM event e"
            + " JOIN finding_event b ON b.event = e.id WHERE e.article = ?) w"
            + " CROSS JOIN finding f ON f.id = w.finding"
            + " ORDER BY f.origins DESC, f.articles DESC, f.id LIMIT ?",
        article,
        limit);
  }

  /** The captures that hold an article, by locator. */
  public List<String> capturesOf(String article) {
    return sql.strings("SELECT id FROM capture WHERE article = ? ORDER BY locator, id", article);
  }

  /** The versions of the report that an article is one of, itself among them, newest first. */
  public List<Heading> versionsOf(String article) {
    return sql.rows(
        Heading::read,
        "SELECT "
            + Heading.COLUMNS
            + " FROM article a WHERE a.address = (SELECT address FROM article WHERE id = ?)"
            + " ORDER BY a.newer IS NOT NULL, a.json ->> '$.published.edtf' DESC, a.id DESC",
        article);
  }

  /** When an outlet was heard of last. */
  public record Heard(String outlet, long articles, Optional<String> last) {}

  /** The outlets with how many articles they have and when the last was published, by name. */
  public List<Heard> heard() {
    return sql.rows(
        columns ->
            new Heard(
                columns.getString(1),
                columns.getLong(2),
                Optional.ofNullable(columns.getString(3))),
        "SELECT name, articles, last FROM outlet ORDER BY name");
  }

  /** All outlets that are known, those with most articles first. */
  public List<Outlet> outlets() {
    Map<String, Long> firsts = new FirstReports(sql).counts();
    return sql.rows(
        columns ->
            new Outlet(
                columns.getString(1),
                columns.getLong(2),
                columns.getLong(4),
                columns.getLong(5),
                Optional.ofNullable(columns.getString(3)),
                firsts.getOrDefault(columns.getString(1), 0L),
                List.of(Json.read(columns.getString(6), Copying[].class))),
        "SELECT name, articles, last, copying, copied, (SELECT json_group_array("
            + "json_object('outlet', original, 'articles', copies)) FROM (SELECT original, copies"
            + " FROM outlet_copies WHERE copy = name ORDER BY copies DESC, original LIMIT "
            + FROM
            + ")) FROM outlet ORDER BY articles DESC, name");
  }

  /** What was left out on purpose or failed: locator and what was said of it. */
  public List<String> leftOut(int limit) {
    List<String> lines = new ArrayList<>();
    sql.rows(
            columns -> Optional.ofNullable(columns.getString(1)).orElse(columns.getString(2)),
            "SELECT skipped ->> '$.detail', problem ->> '$.where' || ': expected ' ||"
                + " (problem ->> '$.expected') || ', found ' || (problem ->> '$.found')"
                + " FROM capture WHERE article IS NULL ORDER BY retrieved DESC NULLS LAST, locator"
                + " LIMIT ?",
            limit)
        .forEach(lines::add);
    return lines;
  }

  private <T> List<T> records(Class<T> type, String query, Object... parameters) {
    return sql.rows(columns -> Json.read(columns.getString(1), type), query, parameters);
  }
}
