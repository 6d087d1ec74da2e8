package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.firsthand.model.Article;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Statement;

/** The list of statements. */
public final class StatementLines {
  private final Terminal terminal;
  private final Names names;

  /** For statements of these articles. */
  public StatementLines(Terminal terminal, List<Article> articles) {
    this.terminal = terminal;
    this.names = new Names(articles);
  }

  /** Two or three lines a statement: who, what, and through whom. */
  public List<String> lines(List<Statement> statements) {
    List<String> lines = new ArrayList<>();
    int room = terminal.width() - 2;
    for (Statement statement : statements) {
      lines.add(
          terminal.strong(Speaker.of(statement))
              + "  "
              + statement.stance().term()
              + terminal.dot()
              + statement.source().kind().term()
              + terminal.dot()
              + (statement.direct() ? "direct" : "indirect")
              + corrected(statement));
      lines.add("  \"" + terminal.cut(statement.content().text(), room - 2) + "\"");
      if (statement.chain().size() > 1) {
        List<String> chain = statement.chain().stream().map(ChainLink::text).toList();
        lines.add("  " + terminal.cut("chain: " + String.join(" < ", chain), room));
      }
      lines.add("  " + terminal.quiet(names.of(statement.article()) + where(statement)));
    }
    return lines;
  }

  /** What an analyst corrected of it, with what was read before. */
  private String corrected(Statement statement) {
    return statement.corrected().stream()
        .map(one -> terminal.dot() + "corrected: " + one.field().term() + " was " + one.was())
        .collect(Collectors.joining());
  }

  private static String where(Statement statement) {
    var span = statement.content().spans().getFirst();
    return " [" + span.start() + "-" + span.end() + "]";
  }
}
