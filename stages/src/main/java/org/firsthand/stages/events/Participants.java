package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.NounPhrase;

/** Whom the noun phrases of one sentence stand for, as participants of its events. */
final class Participants {
  private final Lexicon lexicon;
  private final Clause clause;
  private final Speakers speakers;
  private final String text;

  Participants(Lexicon lexicon, Clause clause, Speakers speakers, String text) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.speakers = speakers;
    this.text = text;
  }

  /**
   * All that the phrases stand for, each once.
   *
   * @param acting true where a pronoun that stands for nobody known is left out
   */
  List<Participant> of(List<NounPhrase> phrases, boolean acting) {
    Set<Participant> found = new LinkedHashSet<>();
    for (NounPhrase phrase : phrases) {
      if (phrases.size() == 1 || !isPossessive(phrase)) {
        found.addAll(of(phrase, acting));
      }
    }
    return List.copyOf(found);
  }

  /** "Peru suffered its worst breach": the pronoun names nobody besides. */
  private boolean isPossessive(NounPhrase phrase) {
    return phrase.end() == phrase.from() + 1 && clause.token(phrase.from()).xpos().equals("PRP$");
  }

  /** Whom a phrase stands for: its actors; for things, their owners; else only the words. */
  List<Participant> of(NounPhrase phrase, boolean acting) {
    if (clause.isExpletive(phrase)) {
      return List.of();
    }
    // "the senator's supporters" are not he
    boolean others = lexicon.is(clause.token(phrase.head()), "followers");
    List<Actor> whose = others ? List.of() : phrase.owners();
    List<Actor> meant =
        phrase.actors().isEmpty() || areHis(phrase, others) ? whose : phrase.actors();
    if (!meant.isEmpty()) {
      return named(phrase, meant);
    }
    Optional<Actor> side = speakers.side(phrase);
    if (side.isPresent()) {
      return named(phrase, List.of(side.get()));
    }
    boolean pronoun =
        phrase.end() == phrase.from() + 1 && clause.token(phrase.from()).upos().equals("PRON");
    boolean asks = pronoun && clause.token(phrase.from()).xpos().startsWith("W");
    Span span = span(phrase);
    boolean nobody =
        clause.isTime(phrase)
            || lexicon.is(clause.token(phrase.head()), "utterance")
            || lexicon.is(clause.token(phrase.head()), "failing-noun");
    return asks || nobody || (pronoun && acting)
        ? List.of()
        : List.of(new Participant(span.of(text), Optional.of(span), Optional.empty()));
  }

  /** "His critics" are others than he. */
  private boolean areHis(NounPhrase phrase, boolean followers) {
    return followers && clause.token(phrase.from()).xpos().equals("PRP$");
  }

  /** "The Acme breach": the name before the noun, of whom no table knows. */
  List<Participant> unknownIn(NounPhrase phrase) {
    int to = phrase.head();
    while (to > phrase.start() && !isName(to - 1)) {
      to--;
    }
    int from = to;
    while (from > phrase.start() && isName(from - 1)) {
      from--;
    }
    if (from == to || from == 0) {
      return List.of();
    }
    Span span = clause.token(from).span().cover(clause.token(to - 1).span());
    return List.of(new Participant(span.of(text), Optional.of(span), Optional.empty()));
  }

  private boolean isName(int i) {
    return clause.token(i).upos().equals("PROPN")
        && !lexicon.is(clause.token(i), "day")
        && !lexicon.is(clause.token(i), "malware")
        && !lexicon.is(clause.token(i), "cyberword");
  }

  /** "Her talks with Peru": whose the noun is by its pronoun. */
  List<Participant> whose(Draft draft) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    return own != null && clause.token(own.from()).xpos().equals("PRP$")
        ? owners(List.of(own))
        : List.of();
  }

  /** Whose the phrases' things are. */
  List<Participant> owners(List<NounPhrase> phrases) {
    List<Participant> found = new ArrayList<>();
    phrases.forEach(phrase -> found.addAll(named(phrase, phrase.owners())));
    return found;
  }

  private List<Participant> named(NounPhrase phrase, List<Actor> actors) {
    Span span = span(phrase);
    return actors.stream()
        .map(actor -> new Participant(span.of(text), Optional.of(span), Optional.of(actor)))
        .toList();
  }

  /** Where a phrase stands, "thousands of" with what they are thousands of. */
  private Span span(NounPhrase phrase) {
    Span span = clause.token(phrase.from()).span().cover(clause.token(phrase.end() - 1).span());
    NounPhrase measured =
        clause.word(phrase.end()).equals("of") ? clause.phraseAt(phrase.end() + 1) : null;
    return measured != null && lexicon.is(clause.token(phrase.head()), "quantity")
        ? span.cover(clause.token(measured.end() - 1).span())
        : span;
  }

  /** A threat group, or hackers of some country. */
  static boolean isHackers(Actor actor) {
    return actor.sector().filter("CRM"::equals).isPresent();
  }

  static boolean isKnown(Participant participant) {
    return participant.actor().isPresent();
  }

  static boolean anyKnown(List<Participant> participants) {
    return participants.stream().anyMatch(Participants::isKnown);
  }

  /** True if both belong to one country or one body of states. */
  static boolean sameCode(Participant one, Participant other) {
    Optional<String> code = one.actor().flatMap(Actor::code);
    return code.isPresent() && code.equals(other.actor().flatMap(Actor::code));
  }

  /** True if they only do it to themselves, as a pronoun taken wrong has it. */
  static boolean toItself(List<Participant> actors, List<Participant> recipients) {
    return !actors.isEmpty()
        && recipients.stream()
            .filter(Participants::isKnown)
            .allMatch(recipient -> actors.stream().anyMatch(actor -> same(actor, recipient)));
  }

  private static boolean same(Participant one, Participant other) {
    return one.actor().equals(other.actor())
        || (state(one).isPresent() && state(one).equals(state(other)));
  }

  /** The country, where it is meant as a whole or by its government. */
  private static Optional<String> state(Participant participant) {
    return participant
        .actor()
        .filter(actor -> actor.kind() == ActorKind.COUNTRY)
        .filter(actor -> actor.sector().map("GOV"::equals).orElse(true))
        .flatMap(Actor::code);
  }
}
