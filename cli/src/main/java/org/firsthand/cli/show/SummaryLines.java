package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Finding;
import org.firsthand.model.SkipReason;
import org.firsthand.model.SourceKind;
import org.firsthand.run.Summary;
import org.firsthand.store.Lists;

/** What a run did, in a few lines. */
public final class SummaryLines {
  /** Copies and left-out inputs that are named one by one; more are only counted. */
  private static final int NAMED = 5;

  /** What is no news, and only counted. */
  private static final Set<SkipReason> KNOWN = Set.of(SkipReason.DUPLICATE, SkipReason.UNCHANGED);

  private final Terminal terminal;
  private final boolean verbose;

  /**
   * For this terminal.
   *
   * @param verbose names every input that was left out
   */
  public SummaryLines(Terminal terminal, boolean verbose) {
    this.terminal = terminal;
    this.verbose = verbose;
  }

  /** The lines, ending with what to do next. */
  public List<String> lines(Summary summary, Lists lists, String dossier, double seconds) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s read in %.1f s, %s",
            Words.count((int) summary.read(), "article"),
            seconds,
            leftOut(summary)));
    long all = lists.articles().size();
    lines.add("  " + dossier + " holds " + Words.count((int) all, "article"));
    web(summary.web(), lines);
    named(summary, lines);
    long second =
        lists.statements().stream()
            .filter(s -> s.source().kind() == SourceKind.UNNAMED || s.chain().size() > 1)
            .count();
    lines.add("  " + Words.count((int) second, "statement") + " by unnamed or second-hand sources");
    copies(lists, lines);
    List<Finding> findings = lists.findings();
    long single = findings.stream().filter(finding -> finding.origins() == 1).count();
    lines.add(
        "  "
            + Words.count(findings.size(), "finding")
            + (findings.isEmpty() ? "" : ", " + single + " of them with a single origin"));
    String from = dossier.equals("firsthand.db") ? "" : " --from " + dossier;
    lines.add(
        findings.isEmpty()
            ? "Next: ./firsthand statements" + from
            : "Next: ./firsthand findings"
                + from
                + "      ./firsthand trace "
                + Words.shortId(findings.getFirst().id(), 6)
                + from);
    return lines;
  }

  private static String leftOut(Summary summary) {
    List<String> parts = new ArrayList<>();
    if (!summary.skipped().isEmpty()) {
      String reasons =
          summary.skippedByReason().entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey().term())
              .collect(Collectors.joining(", "));
      parts.add(summary.skipped().size() + " skipped (" + reasons + ")");
    }
    if (!summary.problems().isEmpty()) {
      parts.add(summary.problems().size() + " failed");
    }
    return parts.isEmpty() ? "none skipped" : String.join(", ", parts);
  }

  /**
   * What came from the web; a feed that has gone silent looks the same as a quiet one otherwise.
   */
  private void web(Summary.Web web, List<String> lines) {
    if (web.fetched() + web.unchanged() + web.lists() > 0) {
      lines.add(
          "  "
              + Words.count((int) web.fetched(), "page")
              + " fetched"
              + (web.lists() == 0 ? "" : " from " + Words.count((int) web.lists(), "list"))
              + ", "
              + web.unchanged()
              + " unchanged");
    }
    int shown = verbose ? web.notes().size() : Math.min(NAMED, web.notes().size());
    for (String note : web.notes().subList(0, shown)) {
      lines.add("  " + terminal.cut(note, terminal.width() - 2));
    }
    if (shown < web.notes().size()) {
      lines.add("  and " + (web.notes().size() - shown) + " lists more; --verbose names them");
    }
  }

  private void named(Summary summary, List<String> lines) {
    List<Summary.LeftOut> worth =
        summary.skipped().stream().filter(one -> verbose || !KNOWN.contains(one.reason())).toList();
    int shown = verbose ? worth.size() : Math.min(NAMED, worth.size());
    for (Summary.LeftOut one : worth.subList(0, shown)) {
      lines.add(
          "  "
              + terminal.cut(
                  "skipped, " + one.reason().term() + ": " + one.line(), terminal.width() - 2));
    }
    if (shown < worth.size()) {
      lines.add("  and " + (worth.size() - shown) + " more; --verbose names them");
    }
  }

  private void copies(Lists lists, List<String> lines) {
    List<Copy> copies =
        lists.copies().stream().filter(copy -> copy.kind() != CopyKind.QUOTES).toList();
    Names names = new Names(lists.articles());
    for (Copy copy : copies.subList(0, Math.min(NAMED, copies.size()))) {
      lines.add(
          "  "
              + terminal.cut(
                  "1 "
                      + copy.kind().term()
                      + " found: "
                      + names.of(copy.copy())
                      + " of "
                      + names.of(copy.original())
                      + " ("
                      + copy.direction().why()
                      + ")",
                  terminal.width() - 2));
    }
    if (copies.size() > NAMED) {
      lines.add(
          "  and " + (copies.size() - NAMED) + " copies more; './firsthand copies' lists them");
    }
  }
}
