package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.model.Decision;
import org.firsthand.model.StatementField;
import org.firsthand.model.Subject;
import org.firsthand.store.Dossier;
import org.firsthand.store.Journal;

/** The journal, newest first. */
public record DecisionsView(Asked asked, List<Entry> entries, int total) {
  private static final int PAGE = 100;

  /**
   * One line of the journal in words.
   *
   * @param what what was decided
   * @param finding id of the finding that it is about, if it is about one
   * @param isStanding whether it can be undone
   */
  public record Entry(
      String id,
      String author,
      String time,
      String what,
      Optional<String> why,
      Optional<String> finding,
      String state,
      boolean isStanding) {
    static Entry of(Journal.Line line) {
      return of(line, Map.of());
    }

    /** {@code known}: the decisions that an undoing may speak of, by the ids of their lines. */
    static Entry of(Journal.Line line, Map<String, Decision> known) {
      Decision decision = line.entry().decision();
      return new Entry(
          line.entry().id(),
          line.entry().author(),
          line.entry().time().toString().substring(0, 16).replace('T', ' ') + " UTC",
          decision
              .undoes()
              .flatMap(id -> Optional.ofNullable(known.get(id)))
              .map(undone -> "undid: " + words(undone))
              .orElseGet(() -> words(decision)),
          line.entry().why(),
          decision.subjects().stream().findFirst().map(Subject::finding),
          line.state().term(),
          line.undoneBy().isEmpty());
    }
  }

  /** The journal's page that an address asks for. */
  public static DecisionsView of(Asked asked, Dossier dossier) {
    List<Journal.Line> lines = new ArrayList<>(dossier.journal().lines()).reversed();
    Map<String, Decision> byId =
        lines.stream()
            .collect(Collectors.toMap(line -> line.entry().id(), line -> line.entry().decision()));
    return new DecisionsView(
        asked,
        lines.stream()
            .skip((asked.page() - 1L) * PAGE)
            .limit(PAGE)
            .map(line -> Entry.of(line, byId))
            .toList(),
        lines.size());
  }

  /** How many pages there are. */
  public int pages() {
    return (total + PAGE - 1) / PAGE;
  }

  /** A decision in words. */
  static String words(Decision decision) {
    return switch (decision) {
      case Decision.Merge(var findings) -> "merged: " + all(findings);
      case Decision.Split(var finding, var out) ->
          "split " + Words.count(out.size(), "event") + " off: " + finding.summary();
      case Decision.Confirm(var finding) -> "confirmed: " + finding.summary();
      case Decision.Reject(var finding) -> "rejected: " + finding.summary();
      case Decision.Correct(var finding, var field, var value) ->
          field.term() + " is " + value + ": " + finding.summary();
      case Decision.Restate(var said, var _, var value) when value.equals(StatementField.NOT) ->
          "not said: “" + Words.cut(said.text(), 80) + "”";
      case Decision.Restate(var said, var field, var value) ->
          field.term() + " is " + value + ": “" + Words.cut(said.text(), 80) + "”";
      case Decision.Rate(var finding, var credibility) ->
          "credibility "
              + credibility.term()
              + ", "
              + credibility.meaning()
              + ": "
              + finding.summary();
      case Decision.Trust(var source, var reliability) ->
          "reliability " + reliability.term() + ", " + reliability.meaning() + ": " + source;
      case Decision.Note(var finding, var text) -> "noted “" + text + "”: " + finding.summary();
      case Decision.View(var name, var _) -> "saved the view “" + name + "”";
      case Decision.Undo(var entry) -> "undid " + entry;
    };
  }

  private static String all(List<Subject> findings) {
    return findings.stream().map(Subject::summary).distinct().collect(Collectors.joining(" + "));
  }
}
