package org.firsthand.stages.findings.decisions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.firsthand.model.Anchor;
import org.firsthand.model.Decision;
import org.firsthand.model.JournalEntry;
import org.firsthand.stages.findings.Rulings;

/**
 * Turns merges and splits into rulings on pairs of events. A later decision goes before an earlier
 * one: what was split and then merged is together, what was merged and then split is apart.
 */
public final class RuleEvents {
  private final Map<Anchor, String> met;
  private final List<Set<String>> together = new ArrayList<>();
  private final Set<Rulings.Pair> apart = new TreeSet<>();

  private RuleEvents(Map<Anchor, String> met) {
    this.met = met;
  }

  /**
   * The rulings.
   *
   * @param standing entries that were not undone, oldest first
   * @param met the ids of the events by which their anchors are met; of the others there is nothing
   */
  public static Rulings of(List<JournalEntry> standing, Map<Anchor, String> met) {
    RuleEvents rules = new RuleEvents(met);
    standing.forEach(entry -> rules.add(entry.decision()));
    return rules.rulings();
  }

  private void add(Decision decision) {
    switch (decision) {
      case Decision.Merge merge -> {
        Set<String> all = events(merge.anchors());
        apart.removeIf(pair -> all.contains(pair.one()) && all.contains(pair.other()));
        together.add(all);
      }
      case Decision.Split(var finding, var leaving) -> {
        Set<String> out = events(leaving.stream());
        Set<String> left = events(finding.anchors().stream());
        left.removeAll(out);
        for (Set<String> group : List.copyOf(together)) {
          Set<String> leavers = new TreeSet<>(group);
          leavers.retainAll(out);
          group.removeAll(out);
          together.add(leavers);
        }
        together.add(out);
        out.forEach(one -> left.forEach(other -> apart.add(new Rulings.Pair(one, other))));
      }
      case Decision.Confirm _,
          Decision.Reject _,
          Decision.Correct _,
          Decision.Restate _,
          Decision.Rate _,
          Decision.Trust _,
          Decision.Note _,
          Decision.View _,
          Decision.Undo _ -> {}
    }
  }

  private Set<String> events(Stream<Anchor> anchors) {
    Set<String> ids = new TreeSet<>();
    anchors.filter(met::containsKey).map(met::get).forEach(ids::add);
    return ids;
  }

  private Rulings rulings() {
    Set<Rulings.Pair> pairs = new TreeSet<>();
    for (Set<String> group : together) {
      String before = "";
      for (String event : group) {
        if (!before.isEmpty()) {
          pairs.add(new Rulings.Pair(before, event));
        }
        before = event;
      }
    }
    return new Rulings(pairs, apart);
  }
}
