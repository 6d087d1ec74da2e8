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
import org.firsthand.model.Review;

/** What analysts decided of a finding and of its sources, as far as it holds. */
final class Judgement {
  private final Account account;
  private final List<JournalEntry> standing;

  Judgement(Account account) {
    this.account = account;
    Set<String> held =
        account.finding().review().map(Review::decisions).stream()
            .flatMap(List::stream)
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
      case Decision.Restate _, Decision.View _, Decision.Undo _ -> Optional.empty();
    };
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
