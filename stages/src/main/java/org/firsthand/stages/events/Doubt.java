package org.firsthand.stages.events;

import org.firsthand.stages.actors.NounPhrase;

/** What a sentence says that nobody believes or has seen proof of. */
final class Doubt {
  /** "That" stands no further before its verb. */
  private static final int REACH = 12;

  private final Lexicon lexicon;
  private final Clause clause;
  private final Mood mood;

  Doubt(Lexicon lexicon, Clause clause, Mood mood) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.mood = mood;
  }

  /** "Found no evidence that his office leaked", where the tree hangs the clause elsewhere. */
  boolean isWithoutEvidence(int verb) {
    int that = thatAfter("evidence", verb);
    NounPhrase evidence = that < 0 ? null : clause.phraseAt(that - 1);
    return evidence != null && at(evidence.head());
  }

  /** "The theory that Peru hacked", where the tree takes it for a relative clause. */
  boolean isTheory(int verb) {
    return thatAfter("theory", verb) >= 0;
  }

  /** The nearest "that" to the left behind a noun of a word class; -1 if there is none near. */
  private int thatAfter(String nouns, int verb) {
    for (int i = verb - 1; i > 1 && i > verb - REACH; i--) {
      boolean noun = clause.phraseAt(i - 1) != null && lexicon.is(clause.token(i - 1), nouns);
      if (noun && clause.word(i).equals("that")) {
        return i;
      }
    }
    return -1;
  }

  /** "Trying to find evidence that": nobody has it yet. */
  boolean isSought(int head) {
    NounPhrase evidence = lexicon.is(clause.token(head), "evidence") ? clause.phraseAt(head) : null;
    int governor = evidence == null ? -1 : clause.governor(evidence);
    return governor >= 0 && governor < head && mood.isInfinitive(governor);
  }

  /** "Does not believe that", "has seen no evidence that". */
  boolean at(int head) {
    boolean believes = lexicon.is(clause.token(head), "believing");
    NounPhrase evidence = clause.phraseAt(head);
    return (believes && mood.isNegated(head))
        || (evidence != null
            && lexicon.is(clause.token(head), "evidence")
            && (isDenied(evidence) || isNegatedAbove(evidence)));
  }

  private boolean isDenied(NounPhrase phrase) {
    return lexicon.is(clause.token(phrase.from()), "negation");
  }

  private boolean isNegatedAbove(NounPhrase phrase) {
    int governor = clause.governor(phrase);
    return governor >= 0 && mood.isNegated(governor);
  }
}
