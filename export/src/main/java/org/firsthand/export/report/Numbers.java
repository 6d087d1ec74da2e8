package org.firsthand.export.report;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a report's footnotes: through all chapters, the same note once a chapter. */
final class Numbers {
  private final List<Note> notes = new ArrayList<>();
  private int before;

  /** Begins a chapter. */
  void begin() {
    before += notes.size();
    notes.clear();
  }

  /** True if the note has no number in this chapter yet. */
  boolean isNew(Note note) {
    return !notes.contains(note);
  }

  /** The note's number, counted from 1. */
  int of(Note note) {
    int at = notes.indexOf(note);
    if (at < 0) {
      notes.add(note);
      at = notes.size() - 1;
    }
    return before + at + 1;
  }

  /** The notes of this chapter, in order. */
  List<Note> notes() {
    return List.copyOf(notes);
  }

  /** The number of this chapter's first note. */
  int first() {
    return before + 1;
  }
}
