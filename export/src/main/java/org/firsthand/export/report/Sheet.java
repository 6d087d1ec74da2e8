package org.firsthand.export.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.firsthand.export.Tlp;

/** A report that is being written, from top to bottom. For one thread. */
interface Sheet {
  /** How the count line is to be read, in sentences; it stands at the end of every report. */
  List<String> READING =
      List.of(
          "An origin is where a report enters the record: a government, a body, a person, or an"
              + " outlet's own reporting.",
          "Reprints and rewritten agency texts add articles and no origin; a government that speaks"
              + " twice is one.",
          "What names no source and shares no text is of unknown lineage: it is shown and not"
              + " counted.",
          "Denials and refusals to comment stand beside a finding and never behind it.",
          "No score of truth is given.");

  /** What stands above the chapters. */
  void front(Front front) throws IOException;

  /** The next chapter. */
  void chapter(Chapter chapter) throws IOException;

  /** What stands below them; nothing can be added behind it. */
  void back() throws IOException;

  /**
   * What stands above the chapters.
   *
   * @param title the report's title; empty if it is its only chapter's
   * @param tlp to whom it may be passed on
   * @param contents the chapters, where they are few enough to be listed
   */
  record Front(Optional<String> title, Optional<Tlp> tlp, List<Chapter> contents) {
    public Front {
      contents = List.copyOf(contents);
    }

    /** The label as it is printed. */
    Optional<String> label() {
      return tlp.map(label -> "TLP:" + label.term().toUpperCase(java.util.Locale.ROOT));
    }
  }
}
