package org.firsthand.stages.events;

import java.util.Set;
import java.util.stream.IntStream;
import org.firsthand.stages.actors.NounPhrase;

/** What a sentence says that nobody believes or has seen proof of. */
final class Doubt {
  /** "That" stands no further before its verb. */
  private static final int REACH = 12;

  /** An aside is no longer than so many words. */
  private static final int ASIDE = 16;

  private static final int BEYOND = 5;

  private static final Set<String> WITHOUT = Set.of("without", "no", "little");

  private static final Set<String> WHICH = Set.of("which", "who");

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
    int that = isAside(verb) ? -1 : thatAfter("evidence", verb);
    NounPhrase evidence = that < 0 ? null : clause.phraseAt(that - 1);
    return evidence != null && at(evidence.head());
  }

  /** "No evidence that the agency, which spreads fake news, ...": that it does is not in doubt. */
  private boolean isAside(int verb) {
    return clause.token(verb).deprel().equals("acl:relcl")
        && clause
            .tree()
            .child(verb, "nsubj")
            .filter(i -> WHICH.contains(clause.word(i)))
            .isPresent();
  }

  /** "The theory that Peru hacked", where the tree takes it for a relative clause. */
  boolean isTheory(int verb) {
    int saying = clause.tree().is(verb, "ccomp") ? clause.tree().head(verb) : -1;
    // "this theory suggests Peru hacked"
    boolean suggested =
        saying >= 0
            && clause
                .tree()
                .child(saying, "nsubj")
                .filter(i -> lexicon.is(clause.token(i), "theory"))
                .isPresent();
    return suggested || thatAfter("theory", verb) >= 0 || thatAfter("prospect", verb) >= 0;
  }

  /** "Is sceptical that Peru hacked", "doubts their confidence that". */
  boolean isDoubted(int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - ASIDE && !clause.word(i).equals(";"); i--) {
      if (lexicon.is(clause.token(i), "doubting") && !mood.isNegated(i) && !isBeyond(i)) {
        return hasThat(i, verb);
      }
    }
    return false;
  }

  /** "Beyond the shadow of any doubt". */
  private boolean isBeyond(int doubt) {
    return IntStream.range(Math.max(0, doubt - BEYOND), doubt)
        .anyMatch(i -> clause.word(i).equals("beyond") || WITHOUT.contains(clause.word(i)));
  }

  private boolean hasThat(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> clause.word(i).equals("that"));
  }

  /** "Falsely claimed that Peru hacked", "said, without evidence, that Peru hacked". */
  boolean isUnfounded(int verb) {
    int above = clause.tree().head(verb);
    if (mood.isGerund(verb) && above >= 0 && isSaidFalsely(above)) {
      // "falsely accused Peru of hacking"
      return clause.wordBefore(verb).equals("of");
    }
    int that = verb - 1;
    while (that > 0 && that > verb - REACH && !clause.word(that).equals("that")) {
      that--;
    }
    if (!clause.word(that).equals("that")) {
      return false;
    }
    int before = clause.word(that - 1).equals(",") ? that - 2 : that - 1;
    if (before < 2 || clause.phraseAt(before) == null) {
      return before >= 1 && isSaidFalsely(before);
    }
    boolean without =
        clause.word(before - 1).equals("without") || clause.word(before - 2).equals("without");
    return without && lexicon.is(clause.token(before), "evidence");
  }

  private boolean isSaidFalsely(int saying) {
    if (saying > 0 && lexicon.is(clause.token(saying - 1), "falsely")) {
      return true;
    }
    return clause.isVerb(saying)
        && clause.tree().children(saying, "advmod").stream()
            .anyMatch(i -> lexicon.is(clause.token(i), "falsely"));
  }

  /** The nearest "that" to the left behind a noun of a word class; -1 if there is none near. */
  private int thatAfter(String nouns, int verb) {
    for (int i = verb - 1; i > 1 && i > verb - REACH; i--) {
      int before = beforeHeld(beforeAside(i - 1), nouns);
      boolean noun = clause.phraseAt(before) != null && lexicon.is(clause.token(before), nouns);
      if (noun && clause.word(i).equals("that")) {
        return before + 1;
      }
    }
    return -1;
  }

  /** "Evidence in the report that": the noun that the last one is held behind. */
  private int beforeHeld(int last, String nouns) {
    NounPhrase held = clause.phraseAt(last);
    int before = held == null ? -1 : held.from() - 2;
    boolean noun =
        before >= 0 && nouns.equals("evidence") && clause.token(before + 1).upos().equals("ADP");
    return noun && lexicon.is(clause.token(before), nouns) ? before : last;
  }

  /** The word before an aside in dashes that ends here: "the theory — an old one — that". */
  private int beforeAside(int last) {
    if (!clause.isDash(last)) {
      return last;
    }
    int i = last - 1;
    while (i > 0 && last - i < ASIDE && !clause.isDash(i)) {
      i--;
    }
    return clause.isDash(i) ? i - 1 : last;
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
    return lexicon.is(clause.token(phrase.from()), "negation")
        || clause.word(phrase.from()).equals("any");
  }

  private boolean isNegatedAbove(NounPhrase phrase) {
    int governor = clause.governor(phrase);
    return governor >= 0 && mood.isNegated(governor);
  }
}
