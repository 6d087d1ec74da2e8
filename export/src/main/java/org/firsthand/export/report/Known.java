package org.firsthand.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.model.Dated;
import org.firsthand.model.Field;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;

/** What is known of a finding, in prose: what, according to whom, when, and what does not count. */
final class Known {
  /** Footnotes of a date; every report that gives it is too many for so small a thing. */
  private static final int ENOUGH_NOTES = 3;

  private final Account account;
  private final Finding finding;
  private final Passages passages;
  private final Judgement judgement;
  private final List<Note> told;

  Known(Account account, Passages passages, Judgement judgement) {
    this.account = account;
    this.finding = account.finding();
    this.passages = passages;
    this.judgement = judgement;
    this.told = told();
  }

  /** The sentences, in the order in which a reader asks. */
  List<Sentence> sentences() {
    return Stream.of(lead(), factuality(), when(), unknown()).flatMap(Optional::stream).toList();
  }

  /** Origins that somebody is known to stand behind. */
  static Stream<Origin> attributed(Finding finding) {
    return finding.originList().stream().filter(one -> one.kind() != OriginKind.UNATTRIBUTED);
  }

  /** One passage of each origin; of a summary that an analyst wrote, his decision too. */
  private List<Note> told() {
    List<Note> notes = new ArrayList<>();
    judgement.correction(Field.SUMMARY).ifPresent(notes::add);
    for (Origin origin : finding.originList()) {
      summarised(origin).or(() -> passages.of(origin).stream().findFirst()).ifPresent(notes::add);
    }
    return notes;
  }

  /** Where one of the origin's articles has the very words of the summary. */
  private Optional<Note> summarised(Origin origin) {
    String summary = Prose.line(finding.summary());
    return account.events().stream()
        .filter(event -> origin.articles().contains(event.article()))
        .filter(event -> Prose.line(event.evidence().text()).equals(summary))
        .min(Comparator.comparing(event -> origin.articles().indexOf(event.article())))
        .flatMap(
            event ->
                passages.at(
                    event.article(),
                    event.evidence().span(),
                    FindingWords.standing(finding, origin)));
  }

  private Optional<Sentence> lead() {
    String words = Prose.quote(finding.summary());
    List<String> names =
        attributed(finding)
            .map(Origin::name)
            .map(Prose::line)
            .map(Prose::within)
            .distinct()
            .toList();
    return Sentence.shownBy(
        names.isEmpty()
            ? words + "; no report says from whom it has this."
            : words + ", according to " + Prose.list(names, "further origin") + ".",
        told);
  }

  private Optional<Sentence> factuality() {
    return switch (finding.factuality()) {
      case ACTUAL -> Optional.empty();
      case PLANNED -> Sentence.shownBy("It is reported as planned, not as done.", told);
      case POSSIBLE -> Sentence.shownBy("It is reported as possible, not as certain.", told);
      case NEGATED -> Sentence.shownBy("It is reported as something that did not happen.", told);
    };
  }

  private Optional<Sentence> when() {
    return finding
        .date()
        .flatMap(
            date ->
                judgement
                    .correction(Field.DATE)
                    .map(
                        decision ->
                            Sentence.shownBy(
                                "An analyst dates it " + DateWords.within(date.edtf()) + ".",
                                List.of(decision)))
                    .orElseGet(() -> Sentence.shownBy(words(date), dating(date))));
  }

  private static String words(Dated date) {
    return switch (date.basis()) {
      case STATED -> "It happened " + DateWords.within(date.edtf()) + ", as reported.";
      case WORKED_OUT ->
          "It is dated "
              + DateWords.of(date.edtf())
              + ", worked out from when the reports were published.";
      case PUBLISHED ->
          "No report says when; it was no later than "
              + DateWords.of(date.edtf()).replace("no later than ", "")
              + ", when it was first published.";
    };
  }

  /** Passages that give the date, those that stand in the text already first. */
  private List<Note> dating(Dated date) {
    return account.events().stream()
        .filter(event -> event.date().filter(date::equals).isPresent())
        .flatMap(
            event ->
                passages
                    .at(
                        event.article(),
                        event.evidence().span(),
                        FindingWords.standing(finding, event.article()))
                    .stream())
        .sorted(Comparator.comparingInt(this::place))
        .limit(ENOUGH_NOTES)
        .toList();
  }

  private int place(Note note) {
    int place = told.indexOf(note);
    return place < 0 ? told.size() : place;
  }

  private Optional<Sentence> unknown() {
    int articles = finding.unknownList().size();
    if (attributed(finding).findAny().isEmpty()) {
      return Optional.empty(); // the lead says so
    }
    return Sentence.shownBy(
        Prose.count(articles, articles == 1 ? "more article reports" : "more article")
            + (articles == 1 ? "" : " report")
            + " it without saying from whom and without text in common with the others; "
            + (articles == 1 ? "it is" : "they are")
            + " of unknown lineage and not counted.",
        passages.unknown());
  }
}
