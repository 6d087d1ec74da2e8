package org.firsthand.export.lines;

import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Statement;

/**
 * One line of a dossier as a file: an object with exactly one of these, whose name tells what the
 * line is.
 *
 * @param dossier the first line: the version of this form, {@link #VERSION}
 * @param capture an input as it came, its bytes in base 64
 * @param article an article
 * @param statement a statement
 * @param event an event
 * @param copy a copy
 * @param finding a finding
 * @param decision a line of the journal
 * @param end the last line: how many lines stand before it
 */
public record DossierLine(
    Optional<Integer> dossier,
    Optional<Capture> capture,
    Optional<Article> article,
    Optional<Statement> statement,
    Optional<Event> event,
    Optional<Copy> copy,
    Optional<Finding> finding,
    Optional<JournalEntry> decision,
    Optional<Long> end) {
  /** Goes up when a reader of an older version could not read it any more. */
  public static final int VERSION = 1;

  public DossierLine {
    long filled =
        Stream.of(dossier, capture, article, statement, event, copy, finding, decision, end)
            .filter(Optional::isPresent)
            .count();
    if (filled != 1) {
      throw new IllegalArgumentException(
          "line: expected one of dossier, capture, article, statement, event, copy, finding,"
              + " decision, end, found "
              + filled
              + " of them");
    }
  }
}
