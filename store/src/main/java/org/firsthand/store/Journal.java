package org.firsthand.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.firsthand.model.Anchor;
import org.firsthand.model.Article;
import org.firsthand.model.ContentId;
import org.firsthand.model.Decision;
import org.firsthand.model.Event;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Reliability;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;

/**
 * What analysts decided, in order. Lines are only added; one that is undone stays and does not
 * stand. For one thread at a time.
 */
public final class Journal {
  private final Sql sql;

  Journal(Sql sql) {
    this.sql = sql;
  }

  /**
   * One line of the journal as it is now.
   *
   * @param entry the line
   * @param state whether it holds
   * @param undoneBy the entry that undid it
   */
  public record Line(JournalEntry entry, State state, Optional<String> undoneBy) {}

  /** Whether a line holds. */
  public enum State implements org.firsthand.model.Term {
    /** It stands, and what it was decided of is there. */
    HOLDS("holds"),
    /** It was undone. */
    UNDONE("undone"),
    /** Nothing of what it was decided of is there any more: it rests until that comes back. */
    GONE("no longer applies");

    private final String term;

    State(String term) {
      this.term = term;
    }

    @Override
    public String term() {
      return term;
    }
  }

  /** All lines, oldest first. */
  public List<Line> lines() {
    return sql
        .rows(columns -> entry(columns.getString(1)), "SELECT json FROM decision ORDER BY number")
        .stream()
        .map(this::line)
        .toList();
  }

  /** A list of findings that was kept under a name. */
  public record View(String entry, String name, String filter, String author) {}

  /** The views that stand, by name; of two of one name the later. */
  public List<View> views() {
    Map<String, View> views = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (JournalEntry entry :
        sql.rows(
            columns -> entry(columns.getString(1)),
            "SELECT json FROM decision WHERE stands = 1 AND kind = 'View' ORDER BY number")) {
      if (entry.decision() instanceof Decision.View(var name, var filter)) {
        views.put(name, new View(entry.id(), name, filter, entry.author()));
      }
    }
    return List.copyOf(views.values());
  }

  /** How reliable sources are held to be, by their names in small letters. */
  public Map<String, Reliability> reliabilities() {
    return new Trust(sql).letters();
  }

  /** The line with this id or unique beginning of an id; empty if there is none. */
  public Optional<Line> line(String id) {
    return new Ids(sql)
        .one("decision", 'D', id)
        .flatMap(
            full ->
                sql.row(
                    columns -> entry(columns.getString(1)),
                    "SELECT json FROM decision WHERE id = ?",
                    full))
        .map(this::line);
  }

  private Line line(JournalEntry entry) {
    Optional<String> undoneBy =
        sql.strings("SELECT id FROM decision WHERE undoes = ? AND stands = 1", entry.id()).stream()
            .findFirst();
    return new Line(
        entry,
        undoneBy.isPresent() ? State.UNDONE : applies(entry.decision()) ? State.HOLDS : State.GONE,
        undoneBy);
  }

  private boolean applies(Decision decision) {
    Map<Anchor, String> met = new HashMap<>();
    meet(decision, met);
    return switch (decision) {
      case Decision.Merge(var findings) ->
          findings.stream().filter(one -> one.anchors().stream().anyMatch(met::containsKey)).count()
              > 1;
      case Decision.Split(var finding, var out) ->
          out.stream().anyMatch(met::containsKey)
              && finding.anchors().stream().anyMatch(a -> !out.contains(a) && met.containsKey(a));
      case Decision.Restate(var said, var _, var _) -> new Restated(sql).isMet(said);
      case Decision.Trust _, Decision.View _, Decision.Undo _ -> true;
      default -> !met.isEmpty();
    };
  }

  /**
   * Adds a line, in one transaction with whatever {@code decide} looks up to make it; marks what it
   * bears on.
   *
   * @param decide makes the decision; an exception leaves all as it was
   */
  public JournalEntry add(
      String author, Instant time, Optional<String> why, Supplier<Decision> decide) {
    return sql.transaction(() -> add(author, time, why, decide.get()));
  }

  private JournalEntry add(String author, Instant time, Optional<String> why, Decision decision) {
    long number = 1 + sql.number("SELECT max(number) FROM decision");
    String id =
        ContentId.of(
            'D',
            Long.toString(number),
            author,
            time.toString(),
            why.orElse(""),
            Json.write(decision));
    JournalEntry entry = new JournalEntry(id, author, time, why, decision);
    insert(number, entry);
    return entry;
  }

  /**
   * Puts the lines of a journal back as they were, all or none. What is here must be the first of
   * them; then the rest is added.
   */
  public void restore(List<JournalEntry> lines) {
    sql.transaction(
        () -> {
          List<String> here = sql.strings("SELECT id FROM decision ORDER BY number");
          List<String> theirs = lines.stream().map(JournalEntry::id).toList();
          if (here.size() > theirs.size() || !theirs.subList(0, here.size()).equals(here)) {
            throw DossierException.of(
                sql.file(),
                "a dossier without decisions, or with the first of these",
                here.size() + " decisions of its own");
          }
          for (int i = here.size(); i < lines.size(); i++) {
            insert(i + 1L, lines.get(i));
          }
          return true;
        });
  }

  private void insert(long number, JournalEntry entry) {
    Decision decision = entry.decision();
    sql.run(
        "INSERT INTO decision (number, id, kind, undoes, stands, json) VALUES (?, ?, ?, ?, 1, ?)",
        number,
        entry.id(),
        decision.getClass().getSimpleName(),
        decision.undoes().orElse(null),
        Json.write(entry));
    decision.anchors().forEach(anchor -> stand(number, anchor.article(), anchor.locator()));
    if (decision instanceof Decision.Restate(var said, var _, var _)) {
      stand(number, said.article(), said.locator());
    }
    mark(decision);
    decision.undoes().ifPresent(undone -> turn(undone, false));
  }

  /** Remembers in which article something stood that a decision is of. */
  private void stand(long decision, String article, String locator) {
    sql.run(
        "INSERT OR IGNORE INTO decision_anchor (article, decision, locator) VALUES (?, ?, ?)",
        article,
        decision,
        locator);
  }

  /** The lines that correct a statement of an article with this locator, oldest first. */
  public List<Line> restating(Statement statement, String locator) {
    return sql
        .rows(
            columns -> entry(columns.getString(1)),
            "SELECT json FROM decision WHERE kind = 'Restate' AND number IN"
                + " (SELECT decision FROM decision_anchor WHERE article = ? OR locator = ?)"
                + " ORDER BY number",
            statement.article(),
            locator)
        .stream()
        .filter(
            entry ->
                entry.decision() instanceof Decision.Restate(var said, var _, var _)
                    && said.isMetBy(statement, locator))
        .map(this::line)
        .toList();
  }

  /** An entry stands or not; where it is an undoing, what it undid is the other way round. */
  private void turn(String id, boolean stands) {
    sql.run("UPDATE decision SET stands = ? WHERE id = ?", stands ? 1 : 0, id);
    JournalEntry entry =
        sql.row(
                columns -> entry(columns.getString(1)),
                "SELECT json FROM decision WHERE id = ?",
                id)
            .orElseThrow();
    mark(entry.decision());
    entry.decision().undoes().ifPresent(undone -> turn(undone, !stands));
  }

  private void mark(Decision decision) {
    if (decision instanceof Decision.Restate(var said, var _, var _)) {
      new Restated(sql).mark(said);
    }
    Map<Anchor, String> met = new HashMap<>();
    meet(decision, met);
    met.values().forEach(event -> Links.settleAgain(sql, event));
  }

  /** Marks all events of the decisions that stand on an article of one of these events. */
  void markWhatStandsOn(Collection<String> events) {
    around(events).met().values().forEach(event -> Links.settleAgain(sql, event));
  }

  /** True if anything was ever decided of events. */
  boolean isOfEvents() {
    return sql.number("SELECT EXISTS (SELECT 1 FROM decision_anchor)") == 1;
  }

  /** What stands of the decisions that remember an article of one of these events. */
  Combination.Ruled around(Collection<String> events) {
    if (!isOfEvents()) {
      return Combination.Ruled.NOTHING;
    }
    List<JournalEntry> standing =
        sql.rows(
            columns -> entry(columns.getString(1)),
            "WITH own (id, locator) AS (SELECT DISTINCT a.id, a.locator FROM event e"
                + " JOIN article a ON a.id = e.article"
                + " WHERE e.id IN (SELECT value FROM json_each(?1)))"
                + " SELECT json FROM decision WHERE stands = 1 AND number IN"
                + " (SELECT d.decision FROM own JOIN decision_anchor d ON d.article = own.id"
                + " UNION SELECT d.decision FROM own"
                + " JOIN decision_anchor d ON d.locator = own.locator) ORDER BY number",
            Json.write(events));
    Map<Anchor, String> met = new HashMap<>();
    standing.forEach(entry -> meet(entry.decision(), met));
    return new Combination.Ruled(standing, met);
  }

  private void meet(Decision decision, Map<Anchor, String> met) {
    List<Anchor> anchors = new ArrayList<>(decision.anchors().distinct().toList());
    anchors.removeIf(met::containsKey);
    for (Anchor anchor : anchors) {
      met(anchor).ifPresent(event -> met.put(anchor, event));
    }
  }

  private record Candidate(Event event, Article article) {}

  /** The event itself where it is there; else the first that says the same in the same place. */
  private Optional<String> met(Anchor anchor) {
    Optional<String> itself =
        sql
            .strings(
                "SELECT e.id FROM event e JOIN article a ON a.id = e.article"
                    + " WHERE e.id = ? AND a.newer IS NULL",
                anchor.event())
            .stream()
            .findFirst();
    return itself.or(
        () ->
            sql
                .rows(
                    columns ->
                        new Candidate(
                            Json.read(columns.getString(1), Event.class),
                            Json.read(columns.getString(2), Article.class)),
                    "SELECT e.json, a.json FROM article a JOIN event e ON e.article = a.id"
                        + " WHERE (a.id = ?1 OR a.locator = ?2) AND a.newer IS NULL AND e.type = ?3"
                        + " ORDER BY e.place, e.id",
                    anchor.article(),
                    anchor.locator(),
                    anchor.type().term())
                .stream()
                .filter(candidate -> anchor.isMetBy(candidate.event, candidate.article))
                .map(candidate -> candidate.event.id())
                .findFirst());
  }

  private static JournalEntry entry(String json) {
    return Json.read(json, JournalEntry.class);
  }
}
