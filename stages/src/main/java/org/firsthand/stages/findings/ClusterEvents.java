package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Groups events that are the same thing. The most alike pair is joined first, and no join brings
 * together two events that contradict each other or were ruled apart; last the groups of events
 * that were ruled together are joined whole. So the groups depend on the events and the rulings
 * alone, not on the order in which they came.
 */
final class ClusterEvents {
  private final SameThing sameThing;
  private final Rulings rulings;

  ClusterEvents(SameThing sameThing, Rulings rulings) {
    this.sameThing = sameThing;
    this.rulings = rulings;
  }

  private record Edge(int a, int b, double likeness) {}

  /**
   * The groups, each in the order given.
   *
   * @param sightings in an order that depends on their content only
   */
  List<List<Sighting>> group(List<Sighting> sightings) {
    int size = sightings.size();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < size; i++) {
      places.put(sightings.get(i).event().id(), i);
    }
    boolean[][] ruledApart = new boolean[size][size];
    for (Rulings.Pair pair : rulings.apart()) {
      mark(ruledApart, places.get(pair.one()), places.get(pair.other()));
    }
    List<Edge> edges = new ArrayList<>();
    boolean[][] apart = decide(sightings, edges);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        apart[i][j] |= ruledApart[i][j];
      }
    }
    Groups groups = new Groups(size);
    edges.sort(
        Comparator.comparingDouble(Edge::likeness)
            .reversed()
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    edges.forEach(edge -> groups.join(edge.a, edge.b, apart));
    for (Rulings.Pair pair : new TreeSet<>(rulings.together())) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        groups.join(one, other, ruledApart);
      }
    }
    return groups.members().stream()
        .map(members -> members.stream().sorted().map(sightings::get).toList())
        .toList();
  }

  /** Asks of each pair whether it is the same thing: adds an edge if so; returns what is not. */
  private boolean[][] decide(List<Sighting> sightings, List<Edge> edges) {
    int size = sightings.size();
    boolean[][] apart = new boolean[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        Verdict verdict = sameThing.decide(sightings.get(i), sightings.get(j));
        if (verdict.relation() == Verdict.Relation.SAME) {
          edges.add(new Edge(i, j, verdict.likeness()));
        } else if (verdict.relation() == Verdict.Relation.APART) {
          mark(apart, i, j);
        }
      }
    }
    return apart;
  }

  private static void mark(boolean[][] table, Integer one, Integer other) {
    if (one != null && other != null) {
      table[one][other] = true;
      table[other][one] = true;
    }
  }

  /** Numbers 0 to size - 1 in groups that grow. */
  private static final class Groups {
    private final int[] group;
    private final List<List<Integer>> members = new ArrayList<>();

    Groups(int size) {
      group = new int[size];
      for (int i = 0; i < size; i++) {
        group[i] = i;
        members.add(new ArrayList<>(List.of(i)));
      }
    }

    /** Joins the groups of both, unless two of their members must not meet. */
    void join(int one, int other, boolean[][] apart) {
      int kept = Math.min(group[one], group[other]);
      int left = Math.max(group[one], group[other]);
      List<Integer> those = members.get(left);
      List<Integer> these = members.get(kept);
      boolean mayMeet = these.stream().noneMatch(i -> those.stream().anyMatch(j -> apart[i][j]));
      if (kept != left && mayMeet) {
        those.forEach(member -> group[member] = kept);
        these.addAll(those);
        those.clear();
      }
    }

    List<List<Integer>> members() {
      return members.stream().filter(list -> !list.isEmpty()).toList();
    }
  }
}
