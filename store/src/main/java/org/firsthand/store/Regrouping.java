package org.firsthand.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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

  /** Which of them share a finding now. */
  private List<Set<String>> grouped = List.of();

  private final Set<String> changed = new TreeSet<>();
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

  /** The events that were asked about, by id. */
  Set<String> events() {
    return events;
  }

  /** Those of them whose findings are made anew; the others' findings stay as they are. */
  Set<String> changed() {
    return changed;
  }

  /** The findings of these, by id. */
  List<Finding> findings() {
    return findings;
  }

  private void make(Collection<String> marked) {
    while (true) {
      Set<String> near = withRivals(events);
      if (!journal.around(near).standing().isEmpty()) {
        makeAll(marked);
        return;
      }
      group(Combination.Ruled.NOTHING);
      Set<String> broken = broken();
      int before = events.size();
      takeLinked(broken);
      if (events.size() == before) {
        describe(changedGroups(), Combination.Ruled.NOTHING);
        return;
      }
    }
  }

  private void makeAll(Collection<String> marked) {
    events.clear();
    marked.forEach(event -> events.addAll(links.linkedWith(event, step)));
    Combination.Ruled ruled = journal.around(events);
    group(ruled);
    describe(grouped, ruled);
  }

  private void group(Combination.Ruled ruled) {
    Surroundings surroundings = new Around(sql).named(events);
    grouped =
        surroundings.events().isEmpty()
            ? List.of()
            : step.group(surroundings, events, links.same(events), ruled);
  }

  /**
   * Those groups that are not a finding as it stands, or on whose finding something marked bears:
   * an event of theirs, or one that is a rival account of it.
   */
  private List<Set<String>> changedGroups() {
    Set<String> touched = new HashSet<>(links.touched(events));
    Set<Set<String>> standing = new HashSet<>(groups.values());
    return grouped.stream()
        .filter(group -> !standing.contains(group) || !Collections.disjoint(group, touched))
        .toList();
  }

  private void describe(List<Set<String>> groupsToMake, Combination.Ruled ruled) {
    // what of the events has no group is of an older version of its report: it has no finding
    changed.addAll(events);
    Set<Set<String>> made = new HashSet<>(groupsToMake);
    grouped.stream().filter(group -> !made.contains(group)).forEach(changed::removeAll);
    if (!groupsToMake.isEmpty()) {
      Surroundings surroundings = new Around(sql).of(withRivals(changed));
      findings = step.describe(surroundings, groupsToMake, ruled);
    }
  }

  /** Some events and those that have findings and may be rival accounts of them. */
  private Set<String> withRivals(Set<String> of) {
    Set<String> near = new TreeSet<>(of);
    near.addAll(settled(links.rivals(of)));
    return near;
  }

  /** The events of findings that no longer lie in one group. */
  private Set<String> broken() {
    Map<String, Set<String>> groupOf = new HashMap<>();
    grouped.forEach(group -> group.forEach(event -> groupOf.put(event, group)));
    Set<String> broken = new TreeSet<>();
    for (Set<String> group : groups.values()) {
      Set<String> now = groupOf.getOrDefault(group.iterator().next(), Set.of());
      if (!now.containsAll(group)) {
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
