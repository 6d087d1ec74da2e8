package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.stages.actors.NounPhrase;

/**
 * Who of those that a rule takes for doers does something; the others are what it was done with, or
 * to.
 */
record Doers(Lexicon lexicon, Clause clause) {
  private static final Set<String> ON = Set.of("on", "against", "at");

  /** The draft's doers that do. */
  List<NounPhrase> of(Draft draft) {
    return draft.actors().stream().filter(phrase -> !isInstrument(draft, phrase)).toList();
  }

  /** "The attack shut down", "the virus hit": with what it was done, not who did it. */
  private boolean isInstrument(Draft draft, NounPhrase phrase) {
    boolean hostile = Hostile.is(draft.rule().type());
    NounPhrase on =
        hostile && ON.contains(clause.word(phrase.from() - 1))
            ? clause.phraseAt(phrase.from() - 2)
            : null;
    if (on != null && isHostileDeed(on)) {
      // "the attack on the mission that killed four": the mission did not
      return true;
    }
    if (!phrase.actors().isEmpty()) {
      return false;
    }
    // "the bombing of the mission killed": whose the mission is did not bomb it
    boolean deed = hostile && clause.word(phrase.end()).equals("of") && isHostileDeed(phrase);
    return deed
        || (draft.isIncident()
            && phrase.owners().isEmpty()
            && lexicon.is(clause.token(phrase.head()), "instrument"));
  }

  private boolean isHostileDeed(NounPhrase phrase) {
    return lexicon.nounRules(clause.token(phrase.head())).stream()
        .anyMatch(rule -> Hostile.is(rule.type()));
  }
}
