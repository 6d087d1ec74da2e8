package org.firsthand.collect;

import java.util.Iterator;
import java.util.List;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.jspecify.annotations.Nullable;

/** What one source holds, one by one. For one thread. */
@FunctionalInterface
interface Parts {
  /** The next one's outcome; null after the last. What breaks on the way is an outcome too. */
  @Nullable Outcome<Capture> next();

  /** This one. */
  static Parts of(Outcome<Capture> outcome) {
    return of(List.of(outcome));
  }

  /** These. */
  static Parts of(List<Outcome<Capture>> outcomes) {
    Iterator<Outcome<Capture>> all = outcomes.iterator();
    return () -> all.hasNext() ? all.next() : null;
  }
}
