package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.model.Copy;
import org.firsthand.model.Finding;
import org.firsthand.model.SkipReason;
import org.firsthand.run.Summary;
import org.firsthand.store.FindingQuery;
import org.firsthand.store.Lists;
import org.firsthand.store.Noun;

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
    long all = lists.count(Noun.ARTICLE);
    lines.add("  " + dossier + " holds " + Words.count((int) all, "article"));
    web(summary.web(), lines);
    named(summary, lines);
    lines.add(
        "  "
            + Words.count((int) lists.secondHand(), "statement")
            + " by unnamed or second-hand sources");
    copies(lists, lines);
    long findings = lists.count(Noun.FINDING);
    lines.add(
        "  "
            + Words.count((int) findings, "finding")
            + (findings == 0
                ? ""
                : ", " + lists.ofSingleOrigin() + " of them with a single origin"));
    List<Finding> first = lists.findings(FindingQuery.ALL.limitedTo(1));
    String from = dossier.equals("firsthand.db") ? "" : " --from " + dossier;
    lines.add(
        first.isEmpty()
            ? "Next: ./firsthand statements" + from
            : "Next: ./firsthand findings"
                + from
                + "      ./firsthand trace "
                + Words.shortId(first.getFirst().id(), Math.max(6, lists.lengthOfIds(first)))
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
    List<Copy> copies = lists.copies(NAMED);
    Names names =
        new Names(
            copies.stream()
                .flatMap(copy -> Stream.of(copy.copy(), copy.original()))
                .distinct()
                .flatMap(id -> lists.article(id).stream())
                .toList());
    for (Copy copy : copies) {
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
    long all = lists.countCopies();
    if (all > NAMED) {
      lines.add("  and " + (all - NAMED) + " copies more; './firsthand copies' lists them");
    }
  }
}
