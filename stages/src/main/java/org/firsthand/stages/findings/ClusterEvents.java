package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups events that are the same thing. The most alike pair is joined first, and no join brings
 * together two events that contradict each other or were ruled apart; last the groups of events
 * that were ruled together are joined whole. So the groups depend on the events and the rulings
 * alone, not on the order in which they came.
 *
 * <p>Only events that meet can be the same thing by themselves. Whether two contradict each other
 * is asked where their groups are about to be joined, so that events that merely hang together by
 * others cost nothing.
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
   * @param meeting those that are held against each other, see {@link MeetingEvents}; pairs of
   *     events that are not among the sightings mean nothing
   */
  List<List<Sighting>> group(List<Sighting> sightings, Set<Rulings.Pair> meeting) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < sightings.size(); i++) {
      places.put(sightings.get(i).event().id(), i);
    }
    List<PrintedAs> prints = sightings.stream().map(PrintedAs::of).toList();
    JoinedGroups joined =
        new JoinedGroups(prints, (a, b) -> areApart(sightings.get(a), sightings.get(b)));
    JoinedGroups ruled = new JoinedGroups(prints, (_, _) -> false);
    for (Edge pair : placed(rulings.apart(), places)) {
      joined.part(pair.a, pair.b);
      ruled.part(pair.a, pair.b);
    }
    edges(sightings, placed(meeting, places)).forEach(edge -> joined.join(edge.a, edge.b));
    joined.members().forEach(ruled::unite);
    placed(rulings.together(), places).forEach(pair -> ruled.join(pair.a, pair.b));
    return ruled.members().stream()
        .map(members -> members.stream().map(sightings::get).toList())
        .toList();
  }

  private boolean areApart(Sighting one, Sighting other) {
    return sameThing.decide(one, other).relation() == Verdict.Relation.APART;
  }

  /** Those that are the same thing by themselves, the most alike first. */
  private List<Edge> edges(List<Sighting> sightings, List<Edge> meeting) {
    List<Edge> edges = new ArrayList<>();
    for (Edge pair : meeting) {
      Verdict verdict = sameThing.decide(sightings.get(pair.a), sightings.get(pair.b));
      if (verdict.relation() == Verdict.Relation.SAME) {
        edges.add(new Edge(pair.a, pair.b, verdict.likeness()));
      }
    }
    edges.sort(
        Comparator.comparingDouble(Edge::likeness)
            .reversed()
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    return edges;
  }

  /** The pairs by the places of their events, the first place first, in an order of their own. */
  private static List<Edge> placed(Collection<Rulings.Pair> pairs, Map<String, Integer> places) {
    List<Edge> placed = new ArrayList<>();
    for (Rulings.Pair pair : new TreeSet<>(pairs)) {
      Integer one = places.get(pair.one());
      Integer other = places.get(pair.other());
      if (one != null && other != null) {
        placed.add(new Edge(Math.min(one, other), Math.max(one, other), 0));
      }
    }
    return placed;
  }
}
