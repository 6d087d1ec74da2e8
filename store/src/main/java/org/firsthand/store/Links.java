package org.firsthand.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.model.json.Json;

/**
 * Which events are the same thing, pair by pair, kept so that a new event is compared only with
 * those of its block whose outlines are like its own. For one thread at a time.
 */
final class Links {
  /**
   * Events that are compared at once: one transaction for many costs less than one for each, but
   * other programs wait meanwhile, and their surroundings are held in memory. They come by the
   * block that is last by name, the narrowest of an event's, so that most meet the same others.
   */
  private static final int AT_ONCE = 16;

  /**
   * The other events of an event's article, and those of articles that it copies or that copy it.
   * They may be the same thing whatever block they are in.
   */
  private static final String BESIDE =
      "SELECT o.id FROM event e JOIN event o ON o.article = e.article WHERE e.id = ?1 AND o.id <> ?1"
          + " UNION SELECT o.id FROM event e JOIN copy c ON e.article = c.copy"
          + " JOIN event o ON o.article = c.original WHERE e.id = ?1 AND c.kind <> 'quotes'"
          + " UNION SELECT o.id FROM event e JOIN copy c ON e.article = c.original"
          + " JOIN event o ON o.article = c.copy WHERE e.id = ?1 AND c.kind <> 'quotes'";

  private final Sql sql;
  private final Journal journal;

  Links(Sql sql, Journal journal) {
    this.sql = sql;
    this.journal = journal;
  }

  /** Compares some events that are still to be compared; false if there were none. */
  boolean some(Combination step) {
    Set<String> events =
        new TreeSet<>(
            sql.strings("SELECT event FROM unlinked ORDER BY block DESC, event LIMIT " + AT_ONCE));
    if (events.isEmpty()) {
      return false;
    }
    Set<String> current =
        new TreeSet<>(
            sql.strings(
                "SELECT e.id FROM event e JOIN article a ON a.id = e.article"
                    + " WHERE a.newer IS NULL AND e.id IN (SELECT value FROM json_each(?))",
                Json.write(events)));
    for (String event : events) {
      cut(sql, event);
      if (!current.contains(event)) {
        leave(sql, event);
      }
    }
    journal.markWhatStandsOn(events);
    link(current, step);
    for (String event : events) {
      sql.run("DELETE FROM unlinked WHERE event = ?", event);
    }
    current.forEach(event -> settleAgain(sql, event));
    return true;
  }

  private void link(Collection<String> events, Combination step) {
    if (events.isEmpty()) {
      return;
    }
    Map<String, byte[]> outlines = step.outlines(new Around(sql).named(events));
    Map<String, Map<String, byte[]>> blocks = new TreeMap<>();
    outlines.forEach(
        (event, outline) -> {
          Combination.Days days = step.days(outline);
          sql.run(
              "UPDATE event_block SET outline = ?, first_day = ?, last_day = ? WHERE event = ?",
              outline,
              days.first(),
              days.last(),
              event);
          sql.strings("SELECT block FROM event_block WHERE event = ?", event)
              .forEach(
                  block -> blocks.computeIfAbsent(block, _ -> new TreeMap<>()).put(event, outline));
        });
    Set<Combination.Link> pairs = new HashSet<>();
    blocks.forEach(
        (block, ones) -> pairs.addAll(step.candidates(ones, near(block, ones.values(), step))));
    for (String event : events) {
      sql.strings(BESIDE, event).forEach(other -> pairs.add(new Combination.Link(event, other)));
    }
    Set<String> concerned = new TreeSet<>();
    pairs.forEach(pair -> concerned.addAll(List.of(pair.one(), pair.other())));
    if (!pairs.isEmpty()) {
      Combination.Linked linked = step.link(new Around(sql).named(concerned), pairs);
      linked.same().forEach(link -> insert(link, false));
      linked.rivals().forEach(link -> insert(link, true));
    }
  }

  private void insert(Combination.Link link, boolean rival) {
    String insert = "INSERT OR IGNORE INTO same_event (event, other, rival) VALUES (?, ?, ?)";
    sql.run(insert, link.one(), link.other(), rival ? 1 : 0);
    sql.run(insert, link.other(), link.one(), rival ? 1 : 0);
  }

  /** The outlines of a block whose days meet those of one of these. */
  private Map<String, byte[]> near(String block, Collection<byte[]> ones, Combination step) {
    Map<String, byte[]> outlines = new HashMap<>();
    for (Combination.Days days : together(ones.stream().map(step::days).toList())) {
      sql.rows(
          columns -> outlines.put(columns.getString(1), columns.getBytes(2)),
          "SELECT event, outline FROM event_block"
              + " WHERE block = ? AND last_day >= ? AND first_day <= ? AND outline IS NOT NULL",
          block,
          days.first(),
          days.last());
    }
    return outlines;
  }

  /** The same days, those that meet joined. */
  private static List<Combination.Days> together(List<Combination.Days> all) {
    Deque<Combination.Days> joined = new ArrayDeque<>();
    all.stream()
        .sorted(Comparator.comparingLong(Combination.Days::first))
        .forEach(
            days -> {
              boolean meets = !joined.isEmpty() && joined.getLast().last() >= days.first();
              Combination.Days before = meets ? joined.removeLast() : days;
              joined.add(
                  new Combination.Days(before.first(), Math.max(before.last(), days.last())));
            });
    return List.copyOf(joined);
  }

  /** What some events are linked with by the texts. */
  List<String> linked(Collection<String> events) {
    return sql.strings(
        "SELECT DISTINCT other FROM same_event WHERE event IN (SELECT value FROM json_each(?))",
        Json.write(events));
  }

  /** Those of them that may be rival accounts of one of these. */
  List<String> rivals(Collection<String> events) {
    return sql.strings(
        "SELECT DISTINCT other FROM same_event"
            + " WHERE event IN (SELECT value FROM json_each(?)) AND rival = 1",
        Json.write(events));
  }

  /** The pairs of these events that are the same thing by the texts. */
  Set<Combination.Link> same(Collection<String> events) {
    return Set.copyOf(
        sql.rows(
            columns -> new Combination.Link(columns.getString(1), columns.getString(2)),
            "WITH asked (event) AS (SELECT value FROM json_each(?1))"
                + " SELECT s.event, s.other FROM asked"
                + " CROSS JOIN same_event s ON s.event = asked.event"
                + " WHERE s.rival = 0 AND s.event < s.other"
                + " AND s.other IN (SELECT event FROM asked)",
            Json.write(events)));
  }

  /** Those of these events that are marked themselves or have a marked one for a rival. */
  List<String> touched(Collection<String> events) {
    return sql.strings(
        "WITH asked (event) AS (SELECT value FROM json_each(?1))"
            + " SELECT u.event FROM asked CROSS JOIN unsettled u ON u.event = asked.event"
            + " UNION SELECT s.event FROM asked"
            + " CROSS JOIN same_event s ON s.event = asked.event AND s.rival = 1"
            + " CROSS JOIN unsettled u ON u.event = s.other",
        Json.write(events));
  }

  /** Some marked events and all marked ones that are linked with them, one by one. */
  Set<String> markedWith(Collection<String> start) {
    return new TreeSet<>(
        sql.strings(
            "WITH RECURSIVE marked (id) AS (SELECT value FROM json_each(?1)"
                + " UNION SELECT s.other FROM marked"
                + " CROSS JOIN same_event s ON s.event = marked.id"
                + " CROSS JOIN unsettled u ON u.event = s.other) SELECT id FROM marked",
            Json.write(start)));
  }

  /** All events that are linked with this one, one by one, itself among them. */
  Set<String> linkedWith(String start, Combination step) {
    Set<String> linked = new TreeSet<>(Set.of(start));
    Deque<String> open = new ArrayDeque<>(linked);
    while (!open.isEmpty()) {
      String event = open.remove();
      List<String> next =
          new ArrayList<>(sql.strings("SELECT other FROM same_event WHERE event = ?", event));
      for (Combination.Link link : step.together(journal.around(List.of(event)))) {
        if (link.one().equals(event) || link.other().equals(event)) {
          next.add(link.one().equals(event) ? link.other() : link.one());
        }
      }
      next.stream().filter(linked::add).forEach(open::add);
    }
    return linked;
  }

  /** Takes an event's links away; what it was linked with is to be settled again. */
  private static void cut(Sql sql, String event) {
    sql.strings("SELECT other FROM same_event WHERE event = ?", event)
        .forEach(other -> settleAgain(sql, other));
    sql.run(
        "DELETE FROM same_event WHERE other = ?2 AND event IN"
            + " (SELECT other FROM same_event WHERE event = ?1)",
        event,
        event);
    sql.run("DELETE FROM same_event WHERE event = ?", event);
  }

  /** Takes an event out of the findings and of all comparison. */
  private static void leave(Sql sql, String event) {
    Blocks.dropFindingsOf(sql, List.of(event));
    sql.run("DELETE FROM unsettled WHERE event = ?", event);
    sql.run("UPDATE event_block SET outline = NULL WHERE event = ?", event);
  }

  /** The same for events that are about to be taken out of the record. */
  static void forget(Sql sql, Collection<String> events) {
    for (String event : events) {
      cut(sql, event);
    }
    for (String event : events) {
      leave(sql, event);
      sql.run("DELETE FROM unlinked WHERE event = ?", event);
    }
  }

  static void settleAgain(Sql sql, String event) {
    sql.run("INSERT OR IGNORE INTO unsettled (event) VALUES (?)", event);
  }
}
