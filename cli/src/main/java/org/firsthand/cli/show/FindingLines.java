package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;

/** The list of findings: what happened on one line, its counts and who says so on the next. */
public final class FindingLines {
  private static final int TYPE = 10;
  private static final int DATE = 14;

  private final Terminal terminal;
  private final ShortIds ids;

  /** For findings whose ids are cut by {@code ids}. */
  public FindingLines(Terminal terminal, ShortIds ids) {
    this.terminal = terminal;
    this.ids = ids;
  }

  /** The lines of one finding. */
  public List<String> lines(Finding finding) {
    String head =
        ids.of(finding.id())
            + "  "
            + pad(finding.type().term(), TYPE)
            + "  "
            + Words.parties(finding)
            + "  "
            + pad(Words.date(finding.date()), DATE)
            + notActual(finding)
            + ReviewLines.marks(finding);
    String indent = " ".repeat(ids.length() + 2);
    int room = terminal.width() - indent.length();
    List<String> lines = new ArrayList<>();
    lines.add(terminal.strong(head.stripTrailing()));
    lines.add(indent + terminal.cut(finding.summary(), room));
    lines.add(indent + Words.counts(finding, terminal));
    lines.add(indent + terminal.quiet(terminal.cut(whoSays(finding), room)));
    return lines;
  }

  private static String notActual(Finding finding) {
    return finding.factuality() == Factuality.ACTUAL ? "" : "  " + finding.factuality().term();
  }

  private String whoSays(Finding finding) {
    List<String> names = finding.originList().stream().map(Words::name).toList();
    String said =
        Words.isUnattributed(finding) ? "no source named" : "said by " + String.join("; ", names);
    int beside = finding.contradictions().size();
    return beside == 0 ? said : said + "; beside it: " + stances(finding);
  }

  private static String stances(Finding finding) {
    return String.join(
        ", ",
        finding.contradictions().stream()
            .map(contradiction -> Contradiction.words(contradiction.stance()))
            .distinct()
            .toList());
  }

  private static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - text.length()));
  }
}
