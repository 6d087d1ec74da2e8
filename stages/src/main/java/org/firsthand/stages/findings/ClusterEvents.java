package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Groups events that are the same thing. The most alike pair is joined first, and no join brings
 * together two events that contradict each other; so the groups depend on the events alone, not on
 * the order in which they came.
 */
final class ClusterEvents {
  private final SameThing sameThing;

  ClusterEvents(SameThing sameThing) {
    this.sameThing = sameThing;
  }

  private record Edge(int a, int b, double likeness) {}

  /**
   * The groups, each in the order given.
   *
   * @param sightings in an order that depends on their content only
   */
  List<List<Sighting>> group(List<Sighting> sightings) {
    int size = sightings.size();
    boolean[][] apart = new boolean[size][size];
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        Verdict verdict = sameThing.decide(sightings.get(i), sightings.get(j));
        if (verdict.relation() == Verdict.Relation.SAME) {
          edges.add(new Edge(i, j, verdict.likeness()));
        } else if (verdict.relation() == Verdict.Relation.APART) {
          apart[i][j] = true;
          apart[j][i] = true;
        }
      }
    }
    edges.sort(
        Comparator.comparingDouble(Edge::likeness)
            .reversed()
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    int[] group = new int[size];
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      group[i] = i;
      groups.add(new ArrayList<>(List.of(i)));
    }
    for (Edge edge : edges) {
      List<Integer> left = groups.get(group[edge.a]);
      List<Integer> right = groups.get(group[edge.b]);
      if (group[edge.a] != group[edge.b] && mayMeet(left, right, apart)) {
        int kept = group[edge.a];
        right.forEach(member -> group[member] = kept);
        left.addAll(right);
        right.clear();
      }
    }
    return groups.stream()
        .filter(members -> !members.isEmpty())
        .map(members -> members.stream().sorted().map(sightings::get).toList())
        .toList();
  }

  private static boolean mayMeet(List<Integer> left, List<Integer> right, boolean[][] apart) {
    return left.stream().noneMatch(i -> right.stream().anyMatch(j -> apart[i][j]));
  }
}
