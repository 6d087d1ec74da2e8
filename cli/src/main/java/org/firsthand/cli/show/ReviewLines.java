package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Finding;
import org.firsthand.model.Review;
import org.firsthand.store.Journal;

/** What analysts decided of one finding, for {@code trace}. */
public final class ReviewLines {
  private ReviewLines() {}

  /** The lines; none if nothing was decided. */
  public static List<String> lines(Finding finding, List<Journal.Line> journal, Terminal terminal) {
    List<String> ids = finding.review().map(Review::decisions).orElse(List.of());
    List<Journal.Line> own =
        journal.stream().filter(line -> ids.contains(line.entry().id())).toList();
    if (own.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of("Decisions"));
    finding.review().map(Review::corrected).orElse(List.of()).stream()
        .map(correction -> correction.field().term() + " was " + correction.was())
        .forEach(
            line -> lines.add(terminal.quiet("  " + terminal.cut(line, terminal.width() - 2))));
    new JournalLines(terminal).lines(own).forEach(line -> lines.add("  " + line));
    return lines;
  }

  /** A few words for lists; empty if nothing was decided. */
  static String marks(Finding finding) {
    List<String> marks = finding.review().map(Review::marks).orElse(List.of());
    return marks.isEmpty() ? "" : "  [" + String.join(", ", marks) + "]";
  }
}
