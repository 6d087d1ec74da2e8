package org.firsthand.export.report;

import java.util.ArrayList;
import java.util.List;

/** What a footnote says, piece by piece, the same in every form of a report. */
final class NoteWords {
  private NoteWords() {}

  /** What is to be made of a piece. */
  enum Kind {
    /** Words as they are. */
    WORDS,
    /** The title of an article. */
    TITLE,
    /** An address on the web. */
    ADDRESS,
    /** Digits that are to be compared and not read. */
    CODE
  }

  /** A piece of a footnote. */
  record Piece(Kind kind, String text) {}

  /** Quotation, title, outlet, date, place, characters, capture, and how it bears on the count. */
  static List<Piece> pieces(Note.Passage note) {
    List<Piece> pieces = new ArrayList<>();
    note.quote().ifPresent(words -> pieces.add(new Piece(Kind.WORDS, Prose.quote(words) + " ")));
    note.title()
        .ifPresent(
            title -> {
              pieces.add(new Piece(Kind.TITLE, title));
              pieces.add(new Piece(Kind.WORDS, ", "));
            });
    pieces.add(
        new Piece(Kind.WORDS, note.outlet() + ", " + note.published().orElse("date unknown")));
    if (!note.locator().equals(note.outlet())) {
      pieces.add(new Piece(Kind.WORDS, ", "));
      boolean isAddress = note.locator().matches("https?://.*");
      pieces.add(new Piece(isAddress ? Kind.ADDRESS : Kind.WORDS, note.locator()));
    }
    note.span()
        .ifPresent(
            span ->
                pieces.add(
                    new Piece(Kind.WORDS, ", characters " + span.start() + " to " + span.end())));
    if (note.sha256().isPresent()) {
      pieces.add(new Piece(Kind.WORDS, ". Archived capture, SHA-256 "));
      pieces.add(new Piece(Kind.CODE, note.sha256().get()));
      pieces.add(new Piece(Kind.WORDS, ". "));
    } else {
      pieces.add(new Piece(Kind.WORDS, ". No capture archived. "));
    }
    pieces.add(new Piece(Kind.WORDS, note.standing()));
    return pieces;
  }
}
