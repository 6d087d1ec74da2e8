package org.firsthand.store;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.Participant;
import org.firsthand.model.json.Json;

/**
 * Keeps findings in step with events.
 *
 * <p>Recording an article marks the events on which it bears. These are compared with the others of
 * their blocks ({@link #link}); then the findings on which they bear are made anew ({@link
 * #settle}). The marks lie in the dossier, so that a program that dies in between leaves nothing
 * forgotten. For one thread at a time.
 */
public final class Blocks {
  private final Sql sql;
  private final Links links;
  private final Journal journal;

  Blocks(Sql sql) {
    this.sql = sql;
    this.journal = new Journal(sql);
    this.links = new Links(sql, journal);
  }

  /** True if the findings are as new as all that bears on them. */
  public boolean isSettled() {
    return sql.number("SELECT EXISTS (SELECT 1 FROM unlinked)") == 0
        && sql.number("SELECT EXISTS (SELECT 1 FROM unsettled)") == 0;
  }

  /** How many events are marked. */
  public long unsettled() {
    return sql.number("SELECT (SELECT count(*) FROM unlinked) + (SELECT count(*) FROM unsettled)");
  }

  /** The events that are marked for {@link #settle}, by id; at most so many. */
  public List<String> marked(int most) {
    return sql.strings("SELECT event FROM unsettled ORDER BY event LIMIT ?", most);
  }

  /** Compares some of the events that are to be compared, in one transaction; false if none are. */
  public boolean link(Combination step) {
    return sql.transaction(() -> links.some(step));
  }

  /**
   * Makes the findings anew that some marked events bear on, in one transaction. All events must
   * have been compared.
   */
  public void settle(List<String> events, Combination step) {
    sql.transaction(
        () -> {
          if (!journal.isOfEvents()) {
            return regroup(events, step);
          }
          // what was decided near one of them has all regrouped that hangs together with it
          Set<String> settled = new TreeSet<>();
          for (String event : events) {
            if (!settled.contains(event)) {
              settled.addAll(regroup(List.of(event), step));
            }
          }
          return settled;
        });
  }

  private Set<String> regroup(List<String> marked, Combination step) {
    Regrouping made = Regrouping.around(marked, sql, links, journal, step);
    dropFindingsOf(sql, made.changed());
    made.findings().forEach(this::insert);
    made.events().forEach(event -> sql.run("DELETE FROM unsettled WHERE event = ?", event));
    return made.events();
  }

  /** Marks everything, so that all is compared and made anew. */
  public void markAll() {
    sql.transaction(
        () -> sql.run("INSERT OR IGNORE INTO unlinked SELECT block, event FROM event_block"));
  }

  /** What bears on some events. */
  public Surroundings surroundings(Collection<String> events) {
    return new Around(sql).of(events);
  }

  /** The events that fall into a block and are of the newest version of their report, by id. */
  public List<Event> events(String block) {
    return sql.rows(
        columns -> Json.read(columns.getString(1), Event.class),
        "SELECT e.json FROM event_block b JOIN event e ON e.id = b.event"
            + " JOIN article a ON a.id = e.article AND a.newer IS NULL WHERE b.block = ?"
            + " ORDER BY e.id",
        block);
  }

  /** Takes out the findings that hold one of these events; their other events are marked. */
  static void dropFindingsOf(Sql sql, Collection<String> events) {
    Set<String> findings = new TreeSet<>();
    for (String event : events) {
      findings.addAll(sql.strings("SELECT finding FROM finding_event WHERE event = ?", event));
    }
    for (String finding : findings) {
      sql.strings("SELECT event FROM finding_event WHERE finding = ?", finding)
          .forEach(event -> Links.settleAgain(sql, event));
      sql.run("DELETE FROM finding_event WHERE finding = ?", finding);
      sql.run("DELETE FROM finding_origin WHERE finding = ?", finding);
      sql.run("DELETE FROM finding WHERE id = ?", finding);
    }
  }

  private void insert(Finding finding) {
    sql.run(
        "INSERT INTO finding (id, rejected, type, origins, articles, actors, recipients, contexts,"
            + " json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        finding.id(),
        finding.wasRejected() ? 1 : 0,
        finding.type().term(),
        finding.origins(),
        finding.articles(),
        parties(finding.actors()),
        parties(finding.recipients()),
        contexts(finding),
        Json.write(finding));
    for (String event : finding.events()) {
      sql.run(
          "INSERT OR IGNORE INTO finding_event (finding, event, alias) VALUES (?, ?, ?)",
          finding.id(),
          event,
          Finding.idOf(event));
    }
    if (finding.review().isEmpty()) {
      sql.run(
          "INSERT OR REPLACE INTO finding_doubt (finding, points, reports) VALUES (?, ?, ?)",
          finding.id(),
          Doubt.points(finding),
          finding.articles());
    }
    new FirstReports(sql).note(finding.id());
    for (Origin origin : finding.originList()) {
      sql.run(
          "INSERT OR IGNORE INTO finding_origin (name, finding) VALUES (?, ?)",
          origin.name(),
          finding.id());
    }
  }

  /** As the schema wants it for filters. */
  private static String parties(List<Participant> side) {
    String codes =
        side.stream()
            .flatMap(who -> who.actor().flatMap(Actor::code).stream())
            .distinct()
            .map(code -> code.toUpperCase(Locale.ROOT) + "|")
            .collect(Collectors.joining("", "|", "\n"));
    return codes
        + side.stream()
            .flatMap(
                who ->
                    java.util.stream.Stream.concat(
                        who.actor().map(Actor::name).stream(), Optional.of(who.text()).stream()))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .distinct()
            .collect(Collectors.joining("\n"));
  }

  private static String contexts(Finding finding) {
    Function<String, String> bar = context -> context.toLowerCase(Locale.ROOT) + "|";
    return "|"
        + finding.mode().map(bar).orElse("")
        + finding.contexts().stream().map(bar).collect(Collectors.joining());
  }
}
