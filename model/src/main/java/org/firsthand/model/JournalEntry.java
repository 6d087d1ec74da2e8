package org.firsthand.model;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the analyst's journal. Lines are only ever added.
 *
 * @param id made from its place in the journal and all else
 * @param author who decided
 * @param time when, as the caller said
 * @param why the author's reason
 * @param decision what was decided
 */
public record JournalEntry(
    String id, String author, Instant time, Optional<String> why, Decision decision) {
  public JournalEntry {
    if (author.isBlank()) {
      throw new IllegalArgumentException("author: expected a name, found none");
    }
  }
}
