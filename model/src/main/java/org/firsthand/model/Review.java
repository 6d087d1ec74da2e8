package org.firsthand.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What analysts decided of a finding, as far as it holds.
 *
 * @param confirmed true if the last word is that it is well made
 * @param rejected true if the last word is that it is none
 * @param credibility how credible it is by itself
 * @param corrected the fields that were corrected, each once
 * @param notes remarks, oldest first
 * @param decisions ids of the journal's entries behind all this and behind what it is made of,
 *     oldest first
 */
public record Review(
    boolean confirmed,
    boolean rejected,
    Optional<Credibility> credibility,
    List<Correction> corrected,
    List<Remark> notes,
    List<String> decisions) {
  public Review {
    corrected = List.copyOf(corrected);
    notes = List.copyOf(notes);
    decisions = List.copyOf(decisions);
  }

  /** What was decided, a few words each: "confirmed", "credibility 2", "1 note". */
  public List<String> marks() {
    List<String> marks = new ArrayList<>();
    if (confirmed) {
      marks.add("confirmed");
    }
    if (rejected) {
      marks.add("rejected");
    }
    credibility.ifPresent(digit -> marks.add("credibility " + digit.term()));
    if (!corrected.isEmpty()) {
      marks.add("corrected");
    }
    if (!notes.isEmpty()) {
      marks.add(notes.size() + (notes.size() == 1 ? " note" : " notes"));
    }
    return marks;
  }

  /**
   * A field that was corrected.
   *
   * @param was what the texts give, in words
   */
  public record Correction(Field field, String was) {}

  /** A note with its author and time. */
  public record Remark(String author, Instant time, String text) {}
}
