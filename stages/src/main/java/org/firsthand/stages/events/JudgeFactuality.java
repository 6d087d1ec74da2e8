package org.firsthand.stages.events;

import java.util.Optional;
import java.util.stream.IntStream;
import org.firsthand.model.Factuality;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Judges whether a sentence presents what it names as real: by negation, modal verbs, conditions
 * and the verbs and nouns above it (FactBank's event-selecting predicates).
 */
final class JudgeFactuality {
  private static final int WISH_LEVELS = 5;

  private final Lexicon lexicon;
  private final Clause clause;
  private final Mood mood;
  private final Doubt doubt;

  JudgeFactuality(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.mood = new Mood(lexicon, clause);
    this.doubt = new Doubt(lexicon, clause, mood);
  }

  Factuality of(Draft draft) {
    Factuality found = Factuality.ACTUAL;
    int at = draft.anchor();
    if (at < 0 || at != draft.trigger()) {
      found = ofNoun(draft);
    }
    if (found == Factuality.ACTUAL && at >= 0) {
      found = ofVerb(draft, at);
    }
    return found == Factuality.ACTUAL && isWished(at >= 0 ? at : draft.trigger())
        ? Factuality.POSSIBLE
        : found;
  }

  /** "Wants any deal to include lifting the ban": all that stands below a wish is only wished. */
  private boolean isWished(int word) {
    Tree tree = clause.tree();
    for (int at = word, steps = 0; steps < WISH_LEVELS; steps++) {
      int head = tree.head(at);
      boolean below = tree.is(at, "xcomp", "ccomp", "obj", "conj", "obl", "nmod");
      if (head < 0 || !below || tree.is(at, "acl")) {
        return false;
      }
      if (clause.isVerb(head)
          && lexicon.is(clause.token(head), "wishing")
          && (steps > 0 || mood.isGerund(word))) {
        return clause.phraseAt(head) == null;
      }
      at = head;
    }
    return false;
  }

  private Factuality ofNoun(Draft draft) {
    int noun = draft.trigger();
    NounPhrase phrase = clause.phraseAt(noun);
    int from = phrase == null ? Math.max(0, noun - 2) : phrase.from();
    for (int i = from; i < noun; i++) {
      if (lexicon.is(clause.token(i), "possible-adjective")) {
        return Factuality.POSSIBLE;
      }
      if (lexicon.is(clause.token(i), "planned-adjective")) {
        return Factuality.PLANNED;
      }
      if (clause.word(i).equals("no") || clause.word(i).equals("any")) {
        return clause.word(i).equals("no") ? Factuality.NEGATED : Factuality.POSSIBLE;
      }
    }
    String before = clause.word(from - 1);
    NounPhrase governing = clause.phraseAt(from - 2);
    if (governing != null && (before.equals("of") || before.equals("for") || before.equals("to"))) {
      if (lexicon.is(clause.token(governing.head()), "possible-noun")) {
        return Factuality.POSSIBLE;
      }
      if (lexicon.is(clause.token(governing.head()), "planned-noun")) {
        return Factuality.PLANNED;
      }
      if (doubt.at(governing.head())) {
        return Factuality.NEGATED;
      }
    }
    NounPhrase part = phrase == null ? null : Culprits.part(lexicon, clause, phrase);
    if (part != null
        && IntStream.range(part.from(), part.head())
            .anyMatch(i -> lexicon.is(clause.token(i), "possible-adjective"))) {
      return Factuality.POSSIBLE;
    }
    int governor = phrase == null ? -1 : clause.governor(phrase);
    if (governor >= 0) {
      if (lexicon.is(clause.token(governor), "prospective") && !ClausesAbove.isDone(draft)) {
        return Factuality.POSSIBLE;
      }
      // "Blocked access" does what the noun needs; "blocked an attack" undoes it.
      boolean object = from == 0 || !clause.token(from - 1).upos().equals("ADP");
      if (object && governor != draft.anchor() && lexicon.is(clause.token(governor), "undoing")) {
        return Factuality.NEGATED;
      }
    }
    return Factuality.ACTUAL;
  }

  private Factuality ofVerb(Draft draft, int verb) {
    if (doubt.isWithoutEvidence(verb)) {
      return Factuality.NEGATED;
    }
    Optional<Factuality> named = mood.byDeterminer(verb);
    if (named.isPresent()) {
      return named.get();
    }
    if (doubt.isTheory(verb) || doubt.isUnfounded(verb)) {
      return Factuality.POSSIBLE;
    }
    return new ClausesAbove(lexicon, clause, mood, doubt, draft).judge(verb);
  }
}
