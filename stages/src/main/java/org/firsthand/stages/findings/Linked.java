package org.firsthand.stages.findings;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the texts tell of pairs of events.
 *
 * @param same those that are the same thing
 * @param rivals those that are rival accounts of one, each of which stands beside the other's
 *     finding
 */
public record Linked(Set<Rulings.Pair> same, Set<Rulings.Pair> rivals) {
  public Linked {
    same = Set.copyOf(same);
    rivals = Set.copyOf(rivals);
  }

  /** Both, in order: whatever bears on each other's findings. */
  public Set<Rulings.Pair> all() {
    Set<Rulings.Pair> all = new TreeSet<>(same);
    all.addAll(rivals);
    return all;
  }
}
