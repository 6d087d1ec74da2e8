package org.firsthand.stages.events;

import java.util.stream.IntStream;
import org.firsthand.model.ActorKind;
import org.firsthand.model.EventKind;
import org.firsthand.stages.actors.NounPhrase;

/**
 * Which attacks "attack" and its like mean: with arms, on computers, or with words only.
 *
 * @param cyberReport true if the article is on attacks and leaks
 */
record AttackWords(Lexicon lexicon, Clause clause, boolean cyberReport) {
  /** In a report on hackers "fresh attacks" are theirs, unless there are weapons or dead. */
  boolean isWithoutArms(Draft draft) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    return lexicon.is(clause.token(draft.trigger()), "strike-word")
        && draft.recipients().stream().noneMatch(this::isBodily)
        && (own == null || !isUnlikeCyber(own))
        && IntStream.range(0, clause.tree().size())
            .noneMatch(
                i ->
                    lexicon.is(clause.token(i), "weapon")
                        || lexicon.is(clause.token(i), "armed")
                        || lexicon.is(clause.token(i), "hostile") && i != draft.trigger());
  }

  /** "Posed as officers", "blackmailed the minister": with no computer far and wide. */
  boolean isElsewhere(Draft draft) {
    EventKind kind = draft.rule().kind().orElse(null);
    return draft.rule().verb()
        && (kind == EventKind.PHISHING || kind == EventKind.RANSOM)
        && IntStream.range(0, clause.tree().size())
            .filter(i -> i != draft.trigger())
            .noneMatch(i -> lexicon.is(clause.token(i), "lure-word"));
  }

  /** "Personal attacks", "the drone attack", which only the article's topic would make a breach. */
  boolean isOfAnotherSort(Draft draft) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    if (own == null || !lexicon.is(clause.token(draft.trigger()), "strike-word")) {
      return false;
    }
    boolean lured = draft.rule().kind().filter(EventKind.PHISHING::equals).isPresent();
    boolean persons =
        draft.recipients().stream().anyMatch(this::isBodily)
            || clause.possessors(own).stream().anyMatch(this::isBodily);
    if (persons
        && !lured
        && IntStream.range(own.from(), own.end())
            .noneMatch(i -> lexicon.is(clause.token(i), "cyberword"))) {
      // "the attacks on the president", "his attacks" in a report on hackers
      return true;
    }
    return isOfWords(own) || isUnlikeCyber(own);
  }

  private boolean isUnlikeCyber(NounPhrase attack) {
    return IntStream.range(attack.from(), attack.head())
        .anyMatch(i -> lexicon.is(clause.token(i), "unlike-cyber"));
  }

  /** A person, people, or what is attacked with arms or words. */
  private boolean isBodily(NounPhrase phrase) {
    return lexicon.is(clause.token(phrase.head()), "human")
        || lexicon.is(clause.token(phrase.head()), "unbodily")
        || phrase.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
  }

  /** "He made the attack in a speech", "the attack on the minister over the leaks". */
  private boolean isOfWords(NounPhrase attack) {
    int verb = clause.governor(attack);
    boolean made =
        !cyberReport && verb >= 0 && verb < attack.from() && clause.lemma(verb).equals("make");
    return made
        || !clause.preposition(attack.head(), "about").isEmpty()
        || !clause.preposition(attack.head(), "over").isEmpty();
  }
}
