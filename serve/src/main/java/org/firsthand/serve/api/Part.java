package org.firsthand.serve.api;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list.
 *
 * @param items the records
 * @param offset how many come before them
 * @param limit how many there may be
 * @param total how many there are in all, where that is known
 * @param next the address of the next part, if there is one
 */
public record Part(
    List<?> items, int offset, int limit, Optional<Long> total, Optional<String> next) {
  public Part {
    items = List.copyOf(items);
  }

  /** The same out of so many. */
  public Part outOf(long all) {
    return new Part(items, offset, limit, Optional.of(all), next);
  }
}
