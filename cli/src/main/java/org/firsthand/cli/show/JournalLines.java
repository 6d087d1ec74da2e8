package org.firsthand.cli.show;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.model.Anchor;
import org.firsthand.model.Decision;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Subject;
import org.firsthand.store.Journal;

/** The journal of decisions: who decided what and when, and whether it holds. */
public final class JournalLines {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Terminal terminal;

  /** For this terminal. */
  public JournalLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What {@code --json} prints of a line. */
  public record Shape(
      String id,
      String author,
      Instant time,
      Optional<String> why,
      Journal.State state,
      Optional<String> undoneBy,
      Decision decision) {}

  /** The shape of a line. */
  public static Shape shape(Journal.Line line) {
    JournalEntry entry = line.entry();
    return new Shape(
        entry.id(),
        entry.author(),
        entry.time(),
        entry.why(),
        line.state(),
        line.undoneBy(),
        entry.decision());
  }

  /** The lines. */
  public List<String> lines(List<Journal.Line> journal) {
    ShortIds ids = ShortIds.among(journal.stream().map(line -> line.entry().id()).toList());
    String indent = " ".repeat(ids.length() + 2);
    List<String> lines = new ArrayList<>();
    for (Journal.Line line : journal) {
      JournalEntry entry = line.entry();
      String state =
          switch (line.state()) {
            case HOLDS -> "";
            case UNDONE -> "  (undone by " + line.undoneBy().map(ids::of).orElse("") + ")";
            case GONE -> "  (no longer applies: what it was decided of is not there)";
          };
      lines.add(
          ids.of(entry.id())
              + "  "
              + TIME.format(entry.time())
              + "  "
              + entry.author()
              + "  "
              + terminal.strong(words(entry.decision()))
              + state);
      entry
          .decision()
          .subjects()
          .forEach(subject -> lines.add(indent + fit(id(subject) + " " + subject.summary())));
      entry.why().ifPresent(why -> lines.add(indent + terminal.quiet(fit("because " + why))));
    }
    return lines;
  }

  /** What was decided, in a few words. */
  static String words(Decision decision) {
    return switch (decision) {
      case Decision.Merge(var findings) -> "merge " + findings.size() + " findings";
      case Decision.Split(var finding, var out) ->
          "split off "
              + String.join(", ", out.stream().map(Anchor::event).map(id -> cut(id)).toList());
      case Decision.Confirm _ -> "confirm";
      case Decision.Reject _ -> "reject";
      case Decision.Correct(var _, var field, var value) -> field.term() + " = " + value;
      case Decision.Restate(var said, var field, var value) ->
          cut(said.statement()) + ": " + field.term() + " = " + value;
      case Decision.Rate(var _, var credibility) ->
          "credibility = " + credibility.term() + " (" + credibility.meaning() + ")";
      case Decision.Trust(var source, var reliability) ->
          "reliability of "
              + source
              + " = "
              + reliability.term()
              + " ("
              + reliability.meaning()
              + ")";
      case Decision.Note(var _, var text) -> "note: " + text;
      case Decision.View(var name, var filter) -> "view '" + name + "' = " + filter;
      case Decision.Undo(var entry) -> "undo " + cut(entry);
    };
  }

  private String fit(String text) {
    return terminal.cut(text, terminal.width() - 10);
  }

  private static String id(Subject subject) {
    return cut(subject.finding());
  }

  private static String cut(String id) {
    return Words.shortId(id, 6);
  }
}
