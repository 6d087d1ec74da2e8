package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.store.Search;

/** The list of matches of a search. */
public final class HitLines {
  private final Terminal terminal;

  /** For this terminal. */
  public HitLines(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Two lines a match: where, and the words around it. */
  public List<String> lines(List<Search.Hit> hits) {
    List<String> lines = new ArrayList<>();
    for (Search.Hit hit : hits) {
      String head =
          hit.id()
              + "  "
              + hit.noun().name().toLowerCase(Locale.ROOT)
              + "  "
              + hit.outlet().map(outlet -> outlet + ": ").orElse("")
              + hit.title().orElse("untitled");
      lines.add(terminal.strong(terminal.cut(head, terminal.width())));
      lines.add("  " + marked(hit.excerpt()));
    }
    return lines;
  }

  private String marked(String excerpt) {
    return excerpt
        .replaceAll("\\s+", " ")
        .replace(String.valueOf(Search.MATCH_START), terminal.colour() ? "\u001b[1m" : "")
        .replace(String.valueOf(Search.MATCH_END), terminal.colour() ? "\u001b[0m" : "");
  }
}
