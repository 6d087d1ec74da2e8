package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Numbers 0 to size - 1 in groups that grow, no two of which are joined if a member of the one must
 * not meet a member of the other. What was found to forbid a join is remembered for whatever the
 * two groups grow to. For one thread.
 */
final class JoinedGroups {
  /** Whether two numbers must not meet; symmetric, and always the same. */
  @FunctionalInterface
  interface Apart {
    boolean are(int one, int other);
  }

  private static final class Group {
    final List<Integer> members = new ArrayList<>();

    /** The least member of each kind. */
    final Map<Object, Integer> asked = new HashMap<>();

    final Set<Group> apart = Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private final Group[] groupOf;
  private final Apart apart;

  /**
   * Each number by itself.
   *
   * @param kinds of what kind each is: one of each kind in a group is asked for all
   */
  JoinedGroups(List<?> kinds, Apart apart) {
    this.apart = apart;
    this.groupOf = new Group[kinds.size()];
    for (int i = 0; i < groupOf.length; i++) {
      groupOf[i] = new Group();
      groupOf[i].members.add(i);
      groupOf[i].asked.put(kinds.get(i), i);
    }
  }

  /** The groups of the two must not be joined. */
  void part(int one, int other) {
    groupOf[one].apart.add(groupOf[other]);
    groupOf[other].apart.add(groupOf[one]);
  }

  /** Joins the groups of both, unless two of their members must not meet. */
  void join(int one, int other) {
    Group these = groupOf[one];
    Group those = groupOf[other];
    if (these == those || these.apart.contains(those)) {
      return;
    }
    if (mustNotMeet(these, those)) {
      part(one, other);
    } else {
      merge(these, those);
    }
  }

  private boolean mustNotMeet(Group these, Group those) {
    return these.asked.values().stream()
        .anyMatch(one -> those.asked.values().stream().anyMatch(other -> apart.are(one, other)));
  }

  /** Makes these one group, whatever speaks against it. */
  void unite(List<Integer> members) {
    members.forEach(
        member -> {
          Group first = groupOf[members.getFirst()];
          if (groupOf[member] != first) {
            merge(first, groupOf[member]);
          }
        });
  }

  private void merge(Group these, Group those) {
    these.members.addAll(those.members);
    those.asked.forEach((kind, member) -> these.asked.merge(kind, member, Math::min));
    those.members.forEach(member -> groupOf[member] = these);
    for (Group forbidden : those.apart) {
      forbidden.apart.remove(those);
      forbidden.apart.add(these);
      these.apart.add(forbidden);
    }
  }

  /** The groups by their least member, each in order. */
  List<List<Integer>> members() {
    return new LinkedHashSet<>(Arrays.asList(groupOf))
        .stream().map(group -> group.members.stream().sorted().toList()).toList();
  }
}
