package org.firsthand.export.report;

import java.util.List;

/**
 * A sentence of a report with what it rests on.
 *
 * @param text one sentence, as plain text on one line
 * @param notes what shows it, in order; never empty: there is no sentence without evidence
 */
public record Sentence(String text, List<Note> notes) {
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
}
