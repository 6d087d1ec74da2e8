package org.firsthand.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
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
 * Which events are linked, kept so that a new event is compared only with those of its block whose
 * outlines are like its own. For one thread at a time.
 *
 * <p>Not every pair that is the same thing is kept: of a set of events that are linked already one
 * will do, so that a story that hundreds print takes hundreds of rows and not their square. Where
 * an event is taken out and that parts its set, the parts are compared again.
 */
final class Links {
  /**
   * Events that are compared at once: one transaction for many costs less than one for each, but
   * other programs wait meanwhile, and their surroundings are held in memory.
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
    int done = 0;
    while (done < AT_ONCE) {
      List<String> blocks = sql.strings("SELECT block FROM unlinked ORDER BY block LIMIT 1");
      if (blocks.isEmpty()) {
        break;
      }
      done += someOf(blocks.getFirst(), step);
    }
    return done > 0;
  }

  private int someOf(String block, Combination step) {
    List<String> events =
        sql.strings(
            "SELECT event FROM unlinked WHERE block = ? ORDER BY event LIMIT " + AT_ONCE, block);
    Set<String> current =
        new TreeSet<>(
            sql.strings(
                "SELECT e.id FROM event e JOIN article a ON a.id = e.article"
                    + " WHERE a.newer IS NULL AND e.id IN (SELECT value FROM json_each(?))",
                Json.write(events)));
    List<List<String>> before = new ArrayList<>();
    for (String event : events) {
      before.add(cut(sql, event));
      if (!current.contains(event)) {
        leave(sql, event);
      }
    }
    journal.markWhatStandsOn(events);
    compare(block, current, step);
    before.forEach(neighbours -> compareAgain(sql, neighbours));
    for (String event : events) {
      sql.run("DELETE FROM unlinked WHERE block = ? AND event = ?", block, event);
    }
    current.forEach(event -> settleAgain(sql, event));
    return events.size();
  }

  private void compare(String block, Collection<String> events, Combination step) {
    if (events.isEmpty()) {
      return;
    }
    Map<String, byte[]> ones = step.outlines(new Around(sql).of(events));
    ones.forEach(
        (event, outline) ->
            sql.run(
                "UPDATE event_block SET outline = ? WHERE block = ? AND event = ?",
                outline,
                block,
                event));
    Map<String, byte[]> others = new HashMap<>();
    sql.rows(
        columns -> others.put(columns.getString(1), columns.getBytes(2)),
        "SELECT event, outline FROM event_block WHERE block = ? AND outline IS NOT NULL",
        block);
    Set<Combination.Link> pairs = new HashSet<>(step.candidates(ones, others));
    for (String event : events) {
      sql.strings(BESIDE, event).forEach(other -> pairs.add(new Combination.Link(event, other)));
    }
    Map<String, List<String>> candidates = new TreeMap<>();
    for (Combination.Link pair : pairs) {
      String event = events.contains(pair.one()) ? pair.one() : pair.other();
      String other = event.equals(pair.one()) ? pair.other() : pair.one();
      candidates.computeIfAbsent(event, id -> new ArrayList<>()).add(other);
    }
    candidates.forEach((event, some) -> join(event, new TreeSet<>(some), step));
  }

  /** Links an event with each set of linked events that holds one that it is the same thing as. */
  private void join(String event, Set<String> candidates, Combination step) {
    Set<String> linked = reached(sql, event);
    Set<String> open = new TreeSet<>(candidates);
    open.removeAll(linked);
    while (!open.isEmpty()) {
      List<String> next = open.stream().limit(AT_ONCE).toList();
      next.forEach(open::remove);
      Set<Combination.Link> asked = new HashSet<>();
      next.forEach(other -> asked.add(new Combination.Link(event, other)));
      List<String> concerned = new ArrayList<>(next);
      concerned.add(event);
      for (Combination.Link same : step.same(new Around(sql).of(concerned), asked)) {
        String other = same.one().equals(event) ? same.other() : same.one();
        if (!linked.contains(other)) {
          linked.addAll(reached(sql, other));
          keep(event, other);
        }
      }
      open.removeAll(linked);
    }
  }

  private void keep(String event, String other) {
    String insert = "INSERT OR IGNORE INTO same_event (event, other) VALUES (?, ?)";
    sql.run(insert, event, other);
    sql.run(insert, other, event);
  }

  /** All events that links lead to from this one, itself among them. */
  private static Set<String> reached(Sql sql, String start) {
    return new TreeSet<>(
        sql.strings(
            "WITH RECURSIVE linked (id) AS (SELECT ?1 UNION SELECT s.other FROM linked"
                + " JOIN same_event s ON s.event = linked.id) SELECT id FROM linked",
            start));
  }

  /**
   * Events that were linked through one that is not there any more, or not as it was, are compared
   * again, those of all parts but the first.
   */
  private static void compareAgain(Sql sql, List<String> neighbours) {
    if (neighbours.isEmpty()) {
      return;
    }
    Set<String> seen = reached(sql, neighbours.getFirst());
    for (String neighbour : neighbours) {
      if (!seen.contains(neighbour)) {
        Set<String> part = reached(sql, neighbour);
        part.forEach(
            event ->
                sql.run(
                    "INSERT OR IGNORE INTO unlinked (block, event)"
                        + " SELECT block, event FROM event_block WHERE event = ?",
                    event));
        seen.addAll(part);
      }
    }
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
  private static List<String> cut(Sql sql, String event) {
    List<String> neighbours =
        sql.strings("SELECT other FROM same_event WHERE event = ? ORDER BY other", event);
    neighbours.forEach(other -> settleAgain(sql, other));
    sql.run("DELETE FROM same_event WHERE event = ?1", event);
    for (String other : neighbours) {
      sql.run("DELETE FROM same_event WHERE event = ? AND other = ?", other, event);
    }
    return neighbours;
  }

  /** Takes an event out of the findings and of all comparison. */
  private static void leave(Sql sql, String event) {
    Blocks.dropFindingsOf(sql, List.of(event));
    sql.run("DELETE FROM unsettled WHERE event = ?", event);
    sql.run("UPDATE event_block SET outline = NULL WHERE event = ?", event);
  }

  /** The same for events that are about to be taken out of the record. */
  static void forget(Sql sql, Collection<String> events) {
    List<List<String>> before = new ArrayList<>();
    for (String event : events) {
      before.add(cut(sql, event));
    }
    before.forEach(neighbours -> compareAgain(sql, neighbours));
    for (String event : events) {
      leave(sql, event);
      sql.run("DELETE FROM unlinked WHERE event = ?", event);
    }
  }

  static void settleAgain(Sql sql, String event) {
    sql.run("INSERT OR IGNORE INTO unsettled (event) VALUES (?)", event);
  }
}
