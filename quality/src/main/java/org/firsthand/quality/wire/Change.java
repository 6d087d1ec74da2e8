package org.firsthand.quality.wire;

import java.util.List;
import java.util.random.RandomGenerator;

/** One kind of change that a story goes through. Immutable; chance comes in as an argument. */
@FunctionalInterface
public interface Change {
  /** The story as it is afterwards. */
  Story apply(Story story, RandomGenerator random);

  /** Several changes, one after the other. */
  static Change all(List<Change> changes) {
    List<Change> kept = List.copyOf(changes);
    return (story, random) -> {
      Story changed = story;
      for (Change change : kept) {
        changed = change.apply(changed, random);
      }
      return changed;
    };
  }
}
