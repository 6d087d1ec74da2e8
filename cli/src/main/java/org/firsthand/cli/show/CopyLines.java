package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;

/** The list of copies. */
public final class CopyLines {
  private final Terminal terminal;
  private final Names names;

  /** For copies among these articles. */
  public CopyLines(Terminal terminal, List<Article> articles) {
    this.terminal = terminal;
    this.names = new Names(articles);
  }

  /** Two lines a copy: which of which, and why it goes that way. */
  public List<String> lines(List<Copy> copies) {
    List<String> lines = new ArrayList<>();
    for (Copy copy : copies) {
      lines.add(
          terminal.strong(copy.kind().term())
              + "  "
              + names.of(copy.copy())
              + "  of  "
              + names.of(copy.original()));
      lines.add(
          String.format(
              Locale.ROOT,
              "  %.0f %% of the copy stands in the original, %.0f %% of the original in the copy;"
                  + " %s",
              100 * copy.containmentOfCopy(),
              100 * copy.containmentOfOriginal(),
              Words.count(copy.passages().size(), "passage")));
      lines.add(
          "  "
              + terminal.quiet(
                  terminal.cut(
                      "direction by "
                          + copy.direction().basis().term()
                          + ": "
                          + copy.direction().why(),
                      terminal.width() - 2)));
    }
    return lines;
  }
}
