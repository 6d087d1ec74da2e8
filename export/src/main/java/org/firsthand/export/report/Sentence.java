package org.firsthand.export.report;

import java.util.List;
import java.util.Optional;

/**
 * A sentence of a report with what it rests on.
 *
 * @param text one sentence, as plain text on one line
 * @param notes what shows it, in order; never empty: there is no sentence without evidence
 */
public record Sentence(String text, List<Note> notes) {
  /** Footnotes of one sentence at most; of 200 reprints the first ones show what they are. */
  static final int MOST_NOTES = 12;

  public Sentence {
    notes = List.copyOf(notes);
    if (text.isBlank()) {
      throw new IllegalArgumentException("sentence: expected words, found none");
    }
    if (notes.isEmpty()) {
      throw new IllegalArgumentException(
          "sentence '" + text + "': expected evidence for it, found none");
    }
  }

  /** A sentence, if anything shows it. */
  static Optional<Sentence> shownBy(String text, List<Note> notes) {
    List<Note> first = notes.stream().distinct().limit(MOST_NOTES).toList();
    return first.isEmpty() ? Optional.empty() : Optional.of(new Sentence(text, first));
  }
}
