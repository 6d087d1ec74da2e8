package org.firsthand.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Receipt;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;

/**
 * Findings that were picked, and what they stand on, handed over one at a time. Of a whole dossier
 * all articles, statements, events, copies and captures are handed over. For one thread at a time;
 * what is handed a record may ask the dossier on.
 */
public final class Selected {
  private final Sql sql;
  private final boolean whole;
  private final String where;
  private final Object[] values;

  private Selected(Sql sql, boolean whole, String where, List<Object> values) {
    this.sql = sql;
    this.whole = whole;
    this.where = where;
    this.values = values.toArray();
  }

  static Selected of(Sql sql, FindingQuery query) {
    boolean whole =
        query.equals(
            new FindingQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                query.rejected(),
                query.limit()));
    return new Selected(sql, whole, query.where(), query.values());
  }

  static Selected of(Sql sql, FindingFilter filter) {
    List<Object> values = new ArrayList<>();
    String condition = filter.condition("number", values);
    return new Selected(
        sql,
        filter.equals(FindingFilter.ALL),
        "id IN (SELECT id FROM finding_entry WHERE " + condition + ")",
        values);
  }

  static Selected of(Sql sql, Finding finding) {
    return new Selected(sql, false, "id = ?", List.of(finding.id()));
  }

  /** True if no filter narrows it. */
  public boolean isWhole() {
    return whole;
  }

  /** How many findings there are. */
  public long count() {
    return sql.number("SELECT count(*) FROM finding WHERE " + where, values);
  }

  /** The findings, by id. */
  public void eachFinding(Consumer<Finding> use) {
    Trust trust = new Trust(sql);
    sql.each(
        json -> use.accept(trust.in(Json.read(json, Finding.class))),
        "SELECT json FROM finding WHERE " + where + " ORDER BY id",
        values);
  }

  /** Articles, by id. */
  public void eachArticle(Consumer<Article> use) {
    each(use, Article.class, "article", "id IN (" + articles() + ")", values(3), "id");
  }

  /** Statements, by id. */
  public void eachStatement(Consumer<Statement> use) {
    String condition =
        "id IN (SELECT e.json ->> '$.statement' FROM event e WHERE e.id IN ("
            + events()
            + ")"
            + " UNION "
            + beside()
            + ")";
    Restated restated = new Restated(sql);
    each(
        one -> restated.said(List.of(one)).forEach(use),
        Statement.class,
        "statement",
        condition,
        values(2),
        "id");
  }

  /** Events, by id. */
  public void eachEvent(Consumer<Event> use) {
    each(use, Event.class, "event", "id IN (" + events() + ")", values(1), "id");
  }

  /** Copies of which both articles are there, by the ids of copy and original. */
  public void eachCopy(Consumer<Copy> use) {
    String both = "copy IN (" + articles() + ") AND original IN (" + articles() + ")";
    each(use, Copy.class, "copy", both, values(6), "copy, original");
  }

  /** Ids of captures, by locator. */
  public void eachCapture(Consumer<String> use) {
    sql.each(
        use,
        "SELECT id FROM capture"
            + (whole ? "" : " WHERE article IN (" + articles() + ")")
            + " ORDER BY locator, id",
        whole ? new Object[0] : values(3));
  }

  /** What was decided, oldest first; of some findings what bears on them. */
  public void eachDecision(Consumer<JournalEntry> use) {
    sql.each(
        json -> use.accept(Json.read(json, JournalEntry.class)),
        "SELECT json FROM decision"
            + (whole
                ? ""
                : " WHERE id IN (SELECT d.value FROM finding f,"
                    + " json_each(f.json, '$.review.decisions') d WHERE f.id IN ("
                    + findings()
                    + "))")
            + " ORDER BY number",
        whole ? new Object[0] : values);
  }

  /** What is known of the captures that hold an article, the one it was made from first. */
  public List<Receipt> receipts(String article) {
    return sql.rows(
        columns ->
            new Receipt(
                columns.getString(1),
                columns.getString(2),
                Optional.ofNullable(columns.getString(3)).map(Instant::parse),
                columns.getString(4),
                columns.getLong(5)),
        "SELECT c.locator, c.media_type, c.retrieved, c.sha256, b.length FROM article a"
            + " JOIN capture c ON c.article = a.id JOIN content b ON b.sha256 = c.sha256"
            + " WHERE a.id = ? ORDER BY c.id <> a.capture, c.locator, c.id",
        article);
  }

  /** The newest version of the same report, if this article is not it. */
  public Optional<String> newer(String article) {
    return sql
        .strings("SELECT newer FROM article WHERE id = ? AND newer IS NOT NULL", article)
        .stream()
        .findFirst();
  }

  /** When a finding came and when its counts changed last; none or two. */
  public List<Instant> times(String finding) {
    return sql.row(
            columns ->
                columns.getString(1) == null
                    ? List.<Instant>of()
                    : List.of(
                        Instant.parse(columns.getString(1)), Instant.parse(columns.getString(2))),
            "SELECT min(at), max(at) FROM finding_history WHERE finding = ?",
            finding)
        .orElse(List.of());
  }

  private String findings() {
    return "SELECT id FROM finding WHERE " + where;
  }

  private String events() {
    return "SELECT event FROM finding_event WHERE finding IN (" + findings() + ")";
  }

  /** Statements that contradict. */
  private String beside() {
    return "SELECT c.value ->> '$.statement' FROM finding f,"
        + " json_each(f.json, '$.contradictions') c WHERE f.id IN ("
        + findings()
        + ")";
  }

  /** All that a finding's account names; takes the values three times. */
  private String articles() {
    return "SELECT article FROM event WHERE id IN ("
        + events()
        + ") UNION SELECT article FROM statement WHERE id IN ("
        + beside()
        + ") UNION SELECT a.value FROM finding f, json_each(f.json, '$.originList') o,"
        + " json_each(o.value, '$.articles') a WHERE f.id IN ("
        + findings()
        + ")";
  }

  private Object[] values(int times) {
    List<Object> repeated = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      repeated.addAll(List.of(values));
    }
    return repeated.toArray();
  }

  private <T> void each(
      Consumer<T> use,
      Class<T> type,
      String table,
      String condition,
      Object[] parameters,
      String order) {
    sql.each(
        json -> use.accept(Json.read(json, type)),
        "SELECT json FROM " + table + (whole ? "" : " WHERE " + condition) + " ORDER BY " + order,
        whole ? new Object[0] : parameters);
  }
}
