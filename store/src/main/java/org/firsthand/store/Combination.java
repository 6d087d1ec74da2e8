package org.firsthand.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.firsthand.model.Anchor;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;

/** How findings are made: which events are linked, and what linked events say together. */
public interface Combination {
  /** Two events by id. */
  record Link(String one, String other) {}

  /** What stands of an analyst's decisions, oldest first, and the events that they are met by. */
  record Ruled(List<JournalEntry> standing, Map<Anchor, String> met) {
    /** Nothing was decided. */
    public static final Ruled NOTHING = new Ruled(List.of(), Map.of());

    public Ruled {
      standing = List.copyOf(standing);
      met = Map.copyOf(met);
    }
  }

  /** The outlines of the events by id, by which those are found that may be the same. */
  Map<String, byte[]> outlines(Surroundings surroundings);

  /** Days since 1970-01-01, the last one not before the first. */
  record Days(long first, long last) {
    /** Whatever day it was. */
    public static final Days ALL = new Days(Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Days that an event shares with all events of other articles that may be the same. */
  default Days days(byte[] outline) {
    return Days.ALL;
  }

  /** Which of the ones may be the same as which of the others, all of one block; a superset. */
  Set<Link> candidates(Map<String, byte[]> ones, Map<String, byte[]> others);

  /**
   * What the texts tell of some pairs.
   *
   * @param same those that are the same thing
   * @param rivals those that are rival accounts of one, each of which stands beside the other's
   *     finding
   */
  record Linked(Set<Link> same, Set<Link> rivals) {}

  /** Those of the pairs of which the texts tell something. */
  Linked link(Surroundings surroundings, Set<Link> pairs);

  /** The pairs that analysts ruled to be one. */
  Set<Link> together(Ruled ruled);

  /**
   * Which of some events share a finding, as sets of ids.
   *
   * @param surroundings of these events; of the statements only those that events name are asked
   * @param some ids of events that share findings with each other and no others
   * @param same those pairs of them that {@link #link} found to be the same thing
   */
  List<Set<String>> group(Surroundings surroundings, Set<String> some, Set<Link> same, Ruled ruled);

  /**
   * The findings of groups of events.
   *
   * @param surroundings these events, and those that may be rival accounts of them
   * @param groups as {@link #group} made them
   */
  List<Finding> describe(Surroundings surroundings, List<Set<String>> groups, Ruled ruled);
}
