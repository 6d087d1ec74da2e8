package org.firsthand.stages.events;

import java.util.Optional;
import java.util.stream.IntStream;
import org.firsthand.model.EventType;
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
    // a parser may take "alleged" for a verb before the phrase
    int modifying = from > 0 && clause.lemma(from - 1).equals("allege") ? from - 1 : from;
    for (int i = modifying; i < noun; i++) {
      if (lexicon.is(clause.token(i), "possible-adjective") || clause.word(i).equals("alleged")) {
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
    if (before.equals("of") && clause.word(from - 2).equals("ahead")) {
      return Factuality.PLANNED;
    }
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
    return phrase == null ? Factuality.ACTUAL : ofPhrase(draft, phrase, from);
  }

  private Factuality ofPhrase(Draft draft, NounPhrase phrase, int from) {
    if (isDeniedToExist(phrase)) {
      return Factuality.NEGATED;
    }
    NounPhrase part = Culprits.part(lexicon, clause, phrase);
    if (part != null
        && IntStream.range(part.from(), part.head())
            .anyMatch(i -> lexicon.is(clause.token(i), "possible-adjective"))) {
      return Factuality.POSSIBLE;
    }
    int governor = clause.governor(phrase);
    return governor < 0 ? Factuality.ACTUAL : byGovernor(draft, phrase, from, governor);
  }

  private Factuality byGovernor(Draft draft, NounPhrase phrase, int from, int governor) {
    if (clause.tree().is(governor, "acl")
        && lexicon.is(clause.token(clause.tree().head(governor)), "theory")) {
      // "a theory alleging interference"
      return Factuality.POSSIBLE;
    }
    int refusal = mood.isInfinitive(governor) ? clause.tree().head(governor) : -1;
    if (refusal >= 0 && lexicon.is(clause.token(refusal), "failing-noun")) {
      // "the refusal to grant a meeting"
      return Factuality.NEGATED;
    }
    boolean discussed = clause.lemma(governor).equals("discuss") && !phrase.owners().isEmpty();
    if (lexicon.is(clause.token(governor), "prospective")
        && !discussed
        && draft.rule().type() != EventType.REQUEST
        && !ClausesAbove.isDone(draft)) {
      // "planned a protest", "feared an attack"
      return lexicon.is(clause.token(governor), "planning")
          ? Factuality.PLANNED
          : Factuality.POSSIBLE;
    }
    // "Blocked access" does what the noun needs; "blocked an attack" undoes it.
    boolean object = from == 0 || !clause.token(from - 1).upos().equals("ADP");
    return object && governor != draft.anchor() && lexicon.is(clause.token(governor), "undoing")
        ? Factuality.NEGATED
        : Factuality.ACTUAL;
  }

  /** "Asked to look into leaked details": they have been, whatever is asked. */
  private boolean isBeforeItsNoun(int verb) {
    Tree tree = clause.tree();
    return tree.token(verb).xpos().equals("VBN")
        && tree.is(verb, "xcomp", "amod")
        && tree.children(verb, "aux", "cop").isEmpty()
        && verb > 0
        && verb + 1 < tree.size()
        && tree.token(verb + 1).upos().equals("NOUN")
        && clause.isVerb(verb - 1);
  }

  /** "The ban on firms selling to Peru". */
  private boolean isBanned(int verb) {
    NounPhrase who = mood.isGerund(verb) ? clause.phraseAt(verb - 1) : null;
    NounPhrase ban =
        who != null && clause.word(who.from() - 1).equals("on")
            ? clause.phraseAt(who.from() - 2)
            : null;
    return ban != null && lexicon.is(clause.token(ban.head()), "banning-noun");
  }

  /** "There has never been a breach". */
  private boolean isDeniedToExist(NounPhrase phrase) {
    Tree tree = clause.tree();
    int head = phrase.head();
    int first = tree.is(head, "conj") ? tree.head(head) : head;
    int be = tree.is(first, "nsubj") ? tree.head(first) : -1;
    return be >= 0
        && clause.lemma(be).equals("be")
        && tree.child(be, "expl").filter(i -> clause.word(i).equals("there")).isPresent()
        && tree.children(be).stream().anyMatch(i -> lexicon.is(clause.token(i), "negation"));
  }

  private Factuality ofVerb(Draft draft, int verb) {
    if (isBeforeItsNoun(verb)) {
      return Factuality.ACTUAL;
    }
    if (isBanned(verb)) {
      return Factuality.NEGATED;
    }
    if (doubt.isWithoutEvidence(verb)) {
      return Factuality.NEGATED;
    }
    Optional<Factuality> named = mood.byDeterminer(verb);
    if (named.isPresent()) {
      return named.get();
    }
    if (doubt.isTheory(verb) || doubt.isUnfounded(verb) || doubt.isDoubted(verb)) {
      return Factuality.POSSIBLE;
    }
    return new ClausesAbove(lexicon, clause, mood, doubt, draft).judge(verb);
  }
}
