package org.firsthand.export.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.report.Chapter.Item;
import org.firsthand.model.Actor;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/** What stands beside a finding: once in a sentence of the prose, once with its words. */
final class BesideItems {
  private final Account account;
  private final Passages passages;
  private final Judgement judgement;

  BesideItems(Account account, Passages passages, Judgement judgement) {
    this.account = account;
    this.passages = passages;
    this.judgement = judgement;
  }

  /** That it is denied, and by whom. */
  Optional<Sentence> sentence(Contradiction contradiction) {
    return account
        .statement(contradiction.statement())
        .flatMap(
            said ->
                Sentence.shownBy(
                    Prose.capital(source(said)) + " " + verb(contradiction.stance()) + ".",
                    notes(said)));
  }

  /** The words of the denial. */
  Optional<Item> item(Contradiction contradiction) {
    return account
        .statement(contradiction.statement())
        .flatMap(
            said ->
                Item.of(
                    Prose.capital(source(said))
                        + " "
                        + contradiction.stance().term()
                        + (said.corrected().isEmpty() ? "" : " (corrected by an analyst)"),
                    Sentence.shownBy(Passages.words(notes(said)), notes(said))));
  }

  private List<Note> notes(Statement said) {
    return Stream.concat(
            passages
                .at(said.article(), said.content().spans().getFirst(), FindingWords.BESIDE)
                .stream(),
            judgement.corrections(said).stream())
        .toList();
  }

  private static String verb(Stance stance) {
    return switch (stance) {
      case DENIES -> "denies it";
      case DOUBTS -> "doubts it";
      case DECLINES -> "declines to comment on it";
      case ASSERTS -> "asserts something else";
      case CONFIRMS -> "confirms something else";
    };
  }

  /** The words that name a source, and whom they mean where that says more. */
  private static String source(Statement said) {
    String text = Prose.cut(Prose.line(said.source().text()), Prose.LONGEST_TITLE);
    Optional<String> name = said.source().actor().map(Actor::name).map(Prose::line);
    if (text.isEmpty()) {
      return name.orElse("someone who is not named");
    }
    return name.filter(who -> !text.contains(who)).map(who -> text + " (" + who + ")").orElse(text);
  }
}
