package org.firsthand.model;

import java.util.List;

/** What a step made of one input: results, a deliberate skip, or a failure worth a look. */
public sealed interface Outcome<T> {
  /** It worked; the results may be none. */
  record Done<T>(List<T> results) implements Outcome<T> {
    public Done {
      results = List.copyOf(results);
    }
  }

  /** Left out on purpose, and counted. */
  record Skipped<T>(SkipReason reason, String detail) implements Outcome<T> {}

  /** Could not be read; named, and the run goes on. */
  record Failed<T>(Problem problem) implements Outcome<T> {}

  /** One result. */
  static <T> Outcome<T> done(T result) {
    return new Done<>(List.of(result));
  }
}
