package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.Factuality;

/** The list of events. */
public final class EventLines {
  private final Terminal terminal;
  private final Names names;

  /** For events of these articles. */
  public EventLines(Terminal terminal, List<Article> articles) {
    this.terminal = terminal;
    this.names = new Names(articles);
  }

  /** Three lines an event: the coding, the words, the place. */
  public List<String> lines(List<Event> events) {
    List<String> lines = new ArrayList<>();
    ShortIds ids = ShortIds.among(events.stream().map(Event::id).toList());
    for (Event event : events) {
      List<String> marks = new ArrayList<>();
      event.mode().ifPresent(marks::add);
      event.kind().map(EventKind::term).ifPresent(marks::add);
      if (event.factuality() != Factuality.ACTUAL) {
        marks.add(event.factuality().term());
      }
      lines.add(
          ids.of(event.id())
              + "  "
              + terminal.strong(event.type().term())
              + (marks.isEmpty() ? "" : " (" + String.join(", ", marks) + ")")
              + "  "
              + Words.parties(event.actors(), event.recipients())
              + "  "
              + Words.date(event.date()));
      lines.add("  \"" + terminal.cut(event.evidence().text(), terminal.width() - 4) + "\"");
      lines.add(
          "  "
              + terminal.quiet(
                  names.of(event.article())
                      + " ["
                      + event.evidence().span().start()
                      + "-"
                      + event.evidence().span().end()
                      + "]"
                      + terminal.dot()
                      + event.rule()));
    }
    return lines;
  }
}
