package org.firsthand.stages.findings;

import java.util.Set;

/**
 * What an analyst ruled of pairs of events, for the events of one block. It goes before whatever
 * the texts say.
 *
 * <p>Pairs whose events are not among those of the block mean nothing there. Where both sets hold a
 * pair, or pairs that lead to it, the events stay apart: a false merge invents corroboration.
 *
 * @param together pairs that are the same thing, whatever speaks against it
 * @param apart pairs that are not
 */
public record Rulings(Set<Pair> together, Set<Pair> apart) {
  /** Nothing was ruled. */
  public static final Rulings NONE = new Rulings(Set.of(), Set.of());

  public Rulings {
    together = Set.copyOf(together);
    apart = Set.copyOf(apart);
  }

  /**
   * Two events by id; which is named first does not matter.
   *
   * @param one the lesser id
   * @param other the greater id
   */
  public record Pair(String one, String other) implements Comparable<Pair> {
    public Pair {
      if (one.compareTo(other) > 0) {
        String lesser = other;
        other = one;
        one = lesser;
      }
    }

    @Override
    public int compareTo(Pair pair) {
      int first = one.compareTo(pair.one);
      return first == 0 ? other.compareTo(pair.other) : first;
    }
  }
}
