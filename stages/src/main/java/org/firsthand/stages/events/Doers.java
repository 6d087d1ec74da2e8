package org.firsthand.stages.events;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.firsthand.stages.actors.NounPhrase;

/**
 * Who of those that a rule takes for doers does something; the others are what it was done with, or
 * to.
 */
record Doers(Lexicon lexicon, Clause clause) {
  private static final Set<String> ON = Set.of("on", "against", "at");

  /** The draft's doers that do. */
  List<NounPhrase> of(Draft draft) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    return draft.actors().stream()
        .filter(phrase -> !isInstrument(draft, phrase))
        .filter(phrase -> own == null || !isVictim(draft, phrase, own))
        .toList();
  }

  /** "Peru perpetrated the party's hack": whose it is did not do it, if another did. */
  private boolean isVictim(Draft draft, NounPhrase owner, NounPhrase own) {
    boolean suffers =
        draft.isIncident()
            && lexicon.is(clause.token(draft.trigger()), "suffered")
            && owner.from() >= own.from()
            && owner.end() <= own.end();
    return suffers
        && draft.actors().stream()
            .filter(other -> other.from() >= own.end() || other.end() <= own.from())
            .anyMatch(
                other ->
                    !owner.actors().stream().anyMatch(Sufferers::attacks)
                        || isAnother(other, owner));
  }

  /** "The attack shut down", "the virus hit": with what it was done, not who did it. */
  private boolean isInstrument(Draft draft, NounPhrase phrase) {
    boolean hostile = Hostile.is(draft.rule().type());
    NounPhrase on =
        hostile && ON.contains(clause.word(phrase.from() - 1))
            ? clause.phraseAt(phrase.from() - 2)
            : null;
    if (on != null
        && (draft.trigger() < on.from() || draft.trigger() >= on.end())
        && Hostile.isDeed(lexicon, clause.token(on.head()))) {
      // "the attack on the mission that killed four": the mission did not
      return true;
    }
    if (!phrase.actors().isEmpty()) {
      return false;
    }
    // "the bombing of the mission killed": whose the mission is did not bomb it
    boolean deed =
        hostile
            && clause.word(phrase.end()).equals("of")
            && Hostile.isDeed(lexicon, clause.token(phrase.head()));
    return deed
        || (draft.isIncident() && lexicon.is(clause.token(phrase.head()), "suffered"))
        || (draft.isIncident()
            && phrase.owners().isEmpty()
            && lexicon.is(clause.token(phrase.head()), "instrument"));
  }

  /** True if both are known and of two countries. */
  private static boolean isAnother(NounPhrase one, NounPhrase other) {
    Set<String> codes = codes(one);
    return !codes.isEmpty() && !codes(other).isEmpty() && Collections.disjoint(codes, codes(other));
  }

  private static Set<String> codes(NounPhrase phrase) {
    return phrase.actors().stream()
        .flatMap(actor -> actor.code().stream())
        .collect(Collectors.toSet());
  }
}
