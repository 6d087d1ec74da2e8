package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.BitSet;
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

  private final int few;

  ClusterEvents(SameThing sameThing, Rulings rulings) {
    this(sameThing, rulings, Prints.FEW);
  }

  /** With another number of events that are compared one by one. */
  ClusterEvents(SameThing sameThing, Rulings rulings, int few) {
    this.sameThing = sameThing;
    this.rulings = rulings;
    this.few = few;
  }

  private record Edge(int a, int b, double likeness) {}

  /**
   * The groups, each in the order given. Where very many events hang together, prints of one
   * sentence are taken for one, see {@link Prints}.
   *
   * @param sightings in an order that depends on their content only
   */
  List<List<Sighting>> group(List<Sighting> sightings) {
    Prints prints = new Prints(sightings, rulings, few);
    return each(prints.firsts()).stream().map(prints::all).toList();
  }

  private List<List<Sighting>> each(List<Sighting> sightings) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < sightings.size(); i++) {
      places.put(sightings.get(i).event().id(), i);
    }
    Groups groups = new Groups(sightings.size());
    for (Rulings.Pair pair : rulings.apart()) {
      if (places.containsKey(pair.one()) && places.containsKey(pair.other())) {
        groups.part(places.get(pair.one()), places.get(pair.other()));
      }
    }
    Groups ruled = groups.copy();
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < sightings.size(); i++) {
      for (int j = i + 1; j < sightings.size(); j++) {
        Verdict verdict = sameThing.decide(sightings.get(i), sightings.get(j));
        if (verdict.relation() == Verdict.Relation.SAME) {
          edges.add(new Edge(i, j, verdict.likeness()));
        } else if (verdict.relation() == Verdict.Relation.APART) {
          groups.part(i, j);
        }
      }
    }
    edges.sort(
        Comparator.comparingDouble(Edge::likeness)
            .reversed()
            .thenComparingInt(Edge::a)
            .thenComparingInt(Edge::b));
    edges.forEach(edge -> groups.join(edge.a, edge.b));
    groups.members().forEach(members -> ruled.put(members));
    for (Rulings.Pair pair : new TreeSet<>(rulings.together())) {
      if (places.containsKey(pair.one()) && places.containsKey(pair.other())) {
        ruled.join(places.get(pair.one()), places.get(pair.other()));
      }
    }
    return ruled.members().stream()
        .map(members -> members.stream().mapToObj(sightings::get).toList())
        .toList();
  }

  /** Numbers 0 to size - 1 in groups that grow, and which of them must not meet. */
  private static final class Groups {
    private final BitSet[] groupOf;
    private final BitSet[] apart;

    Groups(int size) {
      groupOf = new BitSet[size];
      apart = new BitSet[size];
      for (int i = 0; i < size; i++) {
        groupOf[i] = new BitSet(size);
        groupOf[i].set(i);
        apart[i] = new BitSet(size);
      }
    }

    /** As long as all are by themselves, the same again. */
    Groups copy() {
      Groups copy = new Groups(apart.length);
      for (int i = 0; i < apart.length; i++) {
        copy.apart[i].or(apart[i]);
      }
      return copy;
    }

    /** The two must not meet; to be said before any are joined. */
    void part(int one, int other) {
      apart[one].set(other);
      apart[other].set(one);
    }

    /** Joins the groups of both, unless two of their members must not meet. */
    void join(int one, int other) {
      BitSet these = groupOf[one];
      BitSet those = groupOf[other];
      // all of a group share what they must not meet
      if (!these.equals(those) && !apart[one].intersects(those)) {
        these.or(those);
        put(these);
      }
    }

    /** Makes these one group. */
    void put(BitSet members) {
      BitSet forbidden = new BitSet(apart.length);
      members.stream().forEach(member -> forbidden.or(apart[member]));
      members.stream()
          .forEach(
              member -> {
                groupOf[member] = members;
                apart[member] = forbidden;
              });
    }

    /** The groups by their first member. */
    List<BitSet> members() {
      List<BitSet> members = new ArrayList<>();
      for (int i = 0; i < groupOf.length; i++) {
        if (groupOf[i].nextSetBit(0) == i) {
          members.add(groupOf[i]);
        }
      }
      return members;
    }
  }
}
