package org.firsthand.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;
import org.firsthand.stages.findings.Block;
import org.firsthand.stages.findings.Rulings;

/** Articles with all that they say and copy, read back from rows of {@link Surroundings#at}. */
final class Neighbourhood {
  private final Map<String, Member> members = new TreeMap<>();
  private final Map<String, Event> events = new HashMap<>();

  /**
   * One article with all it says.
   *
   * @param blocks the blocks of its events, by event
   */
  private record Member(
      Article article,
      List<Statement> statements,
      List<Event> events,
      Map<String, List<String>> blocks,
      List<Copy> copies,
      boolean current) {}

  /** Takes in an article. */
  void add(Row row) {
    Map<String, List<String>> blocks = new TreeMap<>();
    for (Row placed : row.<Row>getList(row.fieldIndex("blocks"))) {
      blocks.computeIfAbsent(placed.getString(0), _ -> new ArrayList<>()).add(placed.getString(1));
    }
    Member member =
        new Member(
            Json.read(row.getString(row.fieldIndex("json")), Article.class),
            records(row, "statements", Statement.class),
            records(row, "events", Event.class),
            blocks,
            records(row, "copies", Copy.class),
            row.getBoolean(row.fieldIndex("current")));
    members.put(member.article.id(), member);
    member.events.forEach(event -> events.put(event.id(), event));
  }

  private static <T> List<T> records(Row row, String column, Class<T> type) {
    int place = row.fieldIndex(column);
    return row.isNullAt(place)
        ? List.of()
        : row.<String>getList(place).stream().map(json -> Json.read(json, type)).toList();
  }

  /** Ids of the events of an article that count: those of the newest version of a report. */
  List<String> eventsOf(String article) {
    Member member = members.get(article);
    return member == null || !member.current
        ? List.of()
        : member.events.stream().map(Event::id).toList();
  }

  /** The blocks of an event. */
  List<String> blocksOf(String event) {
    return member(articleOf(event)).blocks.getOrDefault(event, List.of());
  }

  /** The article that reports an event. */
  String articleOf(String event) {
    return event(event).article();
  }

  /** The first month in which an article of a finding was published. */
  String monthOf(Finding finding) {
    return finding.events().stream()
        .map(event -> InputRow.month(member(articleOf(event)).article.published()))
        .min(Comparator.naturalOrder())
        .orElse(InputRow.UNKNOWN_MONTH);
  }

  private Member member(String id) {
    return java.util.Objects.requireNonNull(members.get(id), id);
  }

  private Event event(String id) {
    return java.util.Objects.requireNonNull(events.get(id), id);
  }

  /** These events and exactly what bears on them. */
  Block block(Collection<String> ids) {
    Set<String> of = new TreeSet<>(ids);
    List<Member> around = around(of.stream().map(this::articleOf).toList());
    return new Block(
        of.iterator().next(),
        of.stream().map(this::event).toList(),
        around.stream()
            .flatMap(member -> member.events.stream())
            .filter(event -> !of.contains(event.id()))
            .toList(),
        around.stream().map(Member::article).toList(),
        around.stream().flatMap(member -> member.statements.stream()).toList(),
        around.stream().flatMap(member -> member.copies.stream()).toList(),
        Rulings.NONE);
  }

  private List<Member> around(Collection<String> articles) {
    Set<String> seen = new TreeSet<>(articles);
    Deque<String> open = new ArrayDeque<>(seen);
    List<Member> around = new ArrayList<>();
    while (!open.isEmpty()) {
      Member member = member(open.remove());
      around.add(member);
      member.copies.stream()
          .filter(copy -> copy.kind() != CopyKind.QUOTES)
          .map(Copy::original)
          .filter(seen::add)
          .forEach(open::add);
    }
    return around;
  }
}
