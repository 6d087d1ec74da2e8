package org.firsthand.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.firsthand.model.Finding;
import org.firsthand.model.json.Json;

/**
 * The findings that some marked events bear on, made anew, and no others.
 *
 * <p>At any time the findings of the dossier are those of the events that have one, as if there
 * were no others. Marked events come to them: what they are linked with is grouped again with them.
 * As long as this only adds to groups nothing further changes: what kept two groups apart still
 * does. Where a group falls apart, what that one is linked with is grouped again too, and so on. So
 * the findings are the same as if all that hangs together had been grouped (docs/decisions/0054).
 *
 * <p>What an analyst decided of may join whatever is linked; there all that hangs together is
 * grouped.
 */
final class Regrouping {
  private final Sql sql;
  private final Links links;
  private final Journal journal;
  private final Combination step;

  /** The events whose findings are made anew. */
  private final Set<String> events = new TreeSet<>();

  /** Those of them that have findings which are to stay whole, by finding. */
  private final Map<String, Set<String>> groups = new TreeMap<>();

  private List<Finding> findings = List.of();

  private Regrouping(Sql sql, Links links, Journal journal, Combination step) {
    this.sql = sql;
    this.links = links;
    this.journal = journal;
    this.step = step;
  }

  /** Around some marked events and all marked ones that are linked with them. */
  static Regrouping around(
      Collection<String> marked, Sql sql, Links links, Journal journal, Combination step) {
    Regrouping made = new Regrouping(sql, links, journal, step);
    Set<String> own = links.markedWith(marked);
    made.groupsOf(own).values().forEach(own::addAll);
    made.events.addAll(own);
    made.takeLinked(own);
    made.make(marked);
    return made;
  }

  /** The events whose findings these are, by id. */
  Set<String> events() {
    return events;
  }

  /** Their findings, by id. */
  List<Finding> findings() {
    return findings;
  }

  private void make(Collection<String> marked) {
    while (true) {
      Set<String> near = new TreeSet<>(events);
      near.addAll(settled(links.rivals(events)));
      Combination.Ruled ruled = journal.around(near);
      if (!ruled.standing().isEmpty()) {
        makeAll(marked);
        return;
      }
      findings = combined(near, ruled);
      Set<String> broken = broken();
      int before = events.size();
      takeLinked(broken);
      if (events.size() == before) {
        return;
      }
    }
  }

  private void makeAll(Collection<String> marked) {
    events.clear();
    marked.forEach(event -> events.addAll(links.linkedWith(event, step)));
    findings = combined(events, journal.around(events));
  }

  private List<Finding> combined(Set<String> near, Combination.Ruled ruled) {
    Surroundings surroundings = new Around(sql).of(near);
    return surroundings.events().isEmpty() ? List.of() : step.combine(surroundings, events, ruled);
  }

  /** The events of groups that do not lie in one of the new findings. */
  private Set<String> broken() {
    Map<String, String> findingOf = new TreeMap<>();
    findings.forEach(
        finding -> finding.events().forEach(event -> findingOf.put(event, finding.id())));
    Set<String> broken = new TreeSet<>();
    for (Set<String> group : groups.values()) {
      Set<String> now = new HashSet<>();
      group.forEach(event -> now.add(findingOf.getOrDefault(event, event)));
      if (now.size() > 1) {
        broken.addAll(group);
      }
    }
    return broken;
  }

  /** Takes in the groups of all that is linked with these events. */
  private void takeLinked(Set<String> of) {
    List<String> linked = new ArrayList<>(links.linked(of));
    linked.removeAll(events);
    groups.putAll(groupsOf(linked));
    groups.values().forEach(events::addAll);
  }

  /** The events of the findings that hold one of these, by finding. */
  private Map<String, Set<String>> groupsOf(Collection<String> of) {
    Map<String, Set<String>> found = new TreeMap<>();
    sql.rows(
        columns ->
            found
                .computeIfAbsent(columns.getString(1), _ -> new TreeSet<>())
                .add(columns.getString(2)),
        "SELECT finding, event FROM finding_event WHERE finding IN"
            + " (SELECT finding FROM finding_event WHERE event IN (SELECT value FROM json_each(?)))",
        Json.write(of));
    return found;
  }

  /** Those of these events that have a finding. */
  private List<String> settled(Collection<String> of) {
    return sql.strings(
        "SELECT DISTINCT event FROM finding_event WHERE event IN (SELECT value FROM json_each(?))",
        Json.write(of));
  }
}
