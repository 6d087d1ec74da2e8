package org.firsthand.collect.lists;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a list holds.
 *
 * @param ofLists whether its entries are lists again: an index of sitemaps, or OPML
 * @param entries the entries, in the list's order
 */
public record Listing(boolean ofLists, List<Entry> entries) {
  public Listing {
    entries = List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param link where it leads; may be relative to the list
   * @param date when it was published, or changed where only that is said
   * @param evidence what the list says of it, as headers for its capture: see {@link
   *     org.firsthand.model.Capture}
   */
  public record Entry(String link, Optional<Instant> date, Map<String, String> evidence) {
    /** Newest first; entries without a date last. */
    public static final Comparator<Entry> NEWEST_FIRST =
        Comparator.comparing(
            entry -> entry.date().orElse(Instant.MIN), Comparator.<Instant>reverseOrder());

    public Entry {
      evidence = java.util.Collections.unmodifiableMap(new TreeMap<>(evidence));
    }
  }

  /** The date of the newest entry, if one has a date. */
  public Optional<Instant> newest() {
    return entries.stream().flatMap(entry -> entry.date().stream()).max(Comparator.naturalOrder());
  }
}
