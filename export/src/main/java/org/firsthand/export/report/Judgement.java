package org.firsthand.export.report;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.report.Chapter.Item;
import org.firsthand.model.Credibility;
import org.firsthand.model.Decision;
import org.firsthand.model.Edtf;
import org.firsthand.model.Field;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Origin;
import org.firsthand.model.Reliability;
import org.firsthand.model.Restatement;
import org.firsthand.model.Review;
import org.firsthand.model.Statement;
import org.firsthand.model.StatementField;

/** What analysts decided of a finding, its statements and its sources, as far as it holds. */
final class Judgement {
  private final Account account;
  private final List<JournalEntry> standing;

  Judgement(Account account) {
    this.account = account;
    Set<String> held =
        account.finding().review().map(Review::decisions).stream()
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    Set<String> restated =
        account.statements().stream()
            .flatMap(statement -> statement.corrected().stream())
            .map(Restatement::decision)
            .collect(Collectors.toSet());
    Set<String> origins =
        account.finding().originList().stream()
            .filter(origin -> origin.reliability().isPresent())
            .map(Origin::name)
            .collect(Collectors.toSet());
    this.standing =
        account.decisions().stream()
            .filter(
                entry ->
                    held.contains(entry.id())
                        || restated.contains(entry.id())
                        || entry.decision() instanceof Decision.Trust trust
                            && origins.stream().anyMatch(trust.source()::equalsIgnoreCase))
            .toList();
  }

  /** The decision that a field reads as it does. */
  Optional<Note> correction(Field field) {
    return standing.stream()
        .filter(
            entry ->
                entry.decision() instanceof Decision.Correct correct && correct.field() == field)
        .reduce((older, newer) -> newer)
        .map(Judgement::note);
  }

  /** The decisions by which a statement reads as it does. */
  List<Note> corrections(Statement statement) {
    List<String> own = statement.corrected().stream().map(Restatement::decision).toList();
    return standing.stream()
        .filter(entry -> own.contains(entry.id()))
        .map(Judgement::note)
        .toList();
  }

  /** All of them, oldest first. */
  Stream<Item> items() {
    return standing.stream()
        .flatMap(
            entry ->
                text(entry).stream()
                    .map(text -> new Sentence(text + why(entry), List.of(note(entry))))
                    .map(sentence -> new Item(Optional.empty(), List.of(sentence))));
  }

  private static Note note(JournalEntry entry) {
    return new Note.Decided(
        "Decided by "
            + Prose.line(entry.author())
            + " on "
            + DateWords.of(new Edtf(entry.time().atZone(ZoneOffset.UTC).toLocalDate().toString())),
        entry.id());
  }

  private static String why(JournalEntry entry) {
    return entry
        .why()
        .map(Prose::line)
        .filter(why -> !why.isEmpty())
        .map(why -> " Reason given: " + Prose.quote(why) + ".")
        .orElse("");
  }

  private Optional<String> text(JournalEntry entry) {
    String who = Prose.capital(Prose.line(entry.author()));
    return switch (entry.decision()) {
      case Decision.Confirm _ -> Optional.of(who + " confirms the finding.");
      case Decision.Reject _ -> Optional.of(who + " rejects the finding.");
      case Decision.Rate rate -> Optional.of(who + " rates its credibility " + rated(rate) + ".");
      case Decision.Trust trust -> Optional.of(who + " holds " + trusted(trust) + ".");
      case Decision.Note note -> Optional.of(who + " remarks: " + Prose.quote(note.text()) + ".");
      case Decision.Correct correct ->
          Optional.of(
              who
                  + " corrects the "
                  + correct.field().term()
                  + " to "
                  + Prose.quote(correct.value())
                  + was(correct.field())
                  + ".");
      case Decision.Merge merge ->
          Optional.of(who + " holds " + merge.findings().size() + " findings to be this one.");
      case Decision.Split _ ->
          Optional.of(who + " holds it to be another than what it was found together with.");
      case Decision.Restate restate -> Optional.of(who + " " + restated(restate, entry.id()) + ".");
      case Decision.View _, Decision.Undo _ -> Optional.empty();
    };
  }

  private String restated(Decision.Restate restate, String entry) {
    String words = Prose.quote(Prose.cut(Prose.line(restate.said().text()), Prose.LONGEST_TITLE));
    if (restate.field() == StatementField.SAID) {
      return "holds that nobody says " + words;
    }
    return "corrects the "
        + restate.field().term()
        + " of the statement "
        + words
        + " to "
        + Prose.quote(restate.value())
        + account.statements().stream()
            .flatMap(statement -> statement.corrected().stream())
            .filter(one -> one.decision().equals(entry) && !one.was().isBlank())
            .findFirst()
            .map(one -> "; the article was read as " + Prose.quote(one.was()))
            .orElse("");
  }

  private static String rated(Decision.Rate rate) {
    Credibility credibility = rate.credibility();
    return credibility.term() + ", " + credibility.meaning() + ", on the Admiralty scale";
  }

  private static String trusted(Decision.Trust trust) {
    Reliability letter = trust.reliability();
    return Prose.within(Prose.line(trust.source()))
        + " to be of reliability "
        + letter.term()
        + ", "
        + letter.meaning()
        + ", on the Admiralty scale";
  }

  private String was(Field field) {
    return account.finding().review().map(Review::corrected).stream()
        .flatMap(List::stream)
        .filter(correction -> correction.field() == field && !correction.was().isBlank())
        .findFirst()
        .map(correction -> "; the reports give " + Prose.quote(correction.was()))
        .orElse("");
  }
}
