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

  /** Which of the ones may be the same as which of the others, all of one block; a superset. */
  Set<Link> candidates(Map<String, byte[]> ones, Map<String, byte[]> others);

  /** Those of the pairs that are the same thing as far as the texts tell. */
  Set<Link> same(Surroundings surroundings, Set<Link> pairs);

  /** The pairs that analysts ruled to be one. */
  Set<Link> together(Ruled ruled);

  /**
   * The findings of some events.
   *
   * @param surroundings these events, and all that they are linked with
   * @param some ids of events that share findings with each other and no others
   */
  List<Finding> combine(Surroundings surroundings, Set<String> some, Ruled ruled);
}
