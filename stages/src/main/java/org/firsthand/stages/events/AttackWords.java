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
    return lexicon.is(clause.token(draft.trigger()), "strike-word")
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
    if (draft.recipients().stream().anyMatch(AttackWords::isPerson)
        && IntStream.range(own.from(), own.end())
            .noneMatch(i -> lexicon.is(clause.token(i), "cyberword"))) {
      // "the attacks on the president" in a report on hackers
      return true;
    }
    return isOfWords(own)
        || IntStream.range(own.from(), own.head())
            .anyMatch(i -> lexicon.is(clause.token(i), "unlike-cyber"));
  }

  private static boolean isPerson(NounPhrase phrase) {
    return phrase.actors().stream().anyMatch(actor -> actor.kind() == ActorKind.PERSON);
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
