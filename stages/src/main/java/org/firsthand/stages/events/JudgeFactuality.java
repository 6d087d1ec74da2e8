package org.firsthand.stages.events;

import java.util.Optional;
import java.util.stream.IntStream;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Judges whether a sentence presents what it names as real: by negation, modal verbs, conditions
 * and the verbs and nouns above it (FactBank's event-selecting predicates).
 */
final class JudgeFactuality {
  private static final int LEVELS = 6;
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
      if (clause.isVerb(head) && lexicon.is(clause.token(head), "wishing") && steps > 0) {
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
      if (lexicon.is(clause.token(governor), "prospective") && !isDone(draft)) {
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

  /** To demand a ransom or to try to deceive is all that these kinds need. */
  private static boolean isDone(Draft draft) {
    return draft
        .rule()
        .kind()
        .filter(kind -> kind == EventKind.RANSOM || kind == EventKind.PHISHING)
        .isPresent();
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
    Tree tree = clause.tree();
    boolean negative = mood.isNegated(verb);
    Factuality modal = mood.of(verb);
    int at = verb;
    for (int level = 0; level < LEVELS; level++) {
      if (mood.isConditional(at)) {
        return Factuality.POSSIBLE;
      }
      int head = above(at);
      if (head < 0) {
        break;
      }
      boolean infinitive = mood.isInfinitive(at);
      @Nullable NounPhrase noun = clause.phraseAt(head);
      if (noun != null) {
        if (isDone(draft)
            && lexicon.is(clause.token(draft.trigger()), "deceive")
            && lexicon.is(clause.token(noun.head()), "trying")) {
          break;
        }
        if (infinitive && lexicon.is(clause.token(noun.head()), "failing-noun")) {
          return negative ? Factuality.POSSIBLE : Factuality.NEGATED;
        }
        if ((infinitive && lexicon.is(clause.token(noun.head()), "planned-noun"))
            || (lexicon.is(clause.token(noun.head()), "planned-noun")
                && tree.is(at, "acl")
                && !clause.isFinite(at))) {
          return negative ? Factuality.NEGATED : Factuality.PLANNED;
        }
        if (lexicon.is(clause.token(noun.head()), "possible-noun")) {
          return Factuality.POSSIBLE;
        }
        if (infinitive && tree.is(at, "acl") && !isDone(draft)) {
          // "a drive to help", "the plan to attack"
          return negative ? Factuality.NEGATED : Factuality.PLANNED;
        }
        if (doubt.at(head)) {
          return Factuality.NEGATED;
        }
        if (doubt.isSought(head)) {
          return Factuality.POSSIBLE;
        }
        int governor = clause.governor(noun);
        if (mood.isGerund(at) && tree.is(at, "acl") && governor >= 0) {
          // "the possibility that somebody is there coordinating": the noun's own verb tells
          at = governor;
          continue;
        }
        break;
      }
      if (tree.is(at, "conj") && mood.isGerund(at) && mood.isInfinitive(head)) {
        // "of trying to sway the vote and hacking": the gerunds are joined
        int gerund = tree.head(head);
        if (gerund < 0 || !mood.isGerund(gerund)) {
          break;
        }
        at = gerund;
        continue;
      }
      if (tree.is(at, "conj") && (!infinitive || isPlain(head))) {
        // "agreed to supply and train": what is joined shares the word above.
        at = head;
        if (!isPlain(at)) {
          break;
        }
        continue;
      }
      if (tree.is(at, "ccomp")
          && lexicon.is(clause.token(head), "proving")
          && mood.of(head) == Factuality.POSSIBLE) {
        return negative ? Factuality.NEGATED : Factuality.POSSIBLE;
      }
      if (mood.isGerund(at) && lexicon.is(clause.token(head), "planning")) {
        String before = clause.wordBefore(at);
        if (before.equals("against")) {
          // "decided against charging them"
          return Factuality.NEGATED;
        }
        if (before.equals("to")) {
          // "is committed to partnering with"
          return negative || mood.isNegated(head) ? Factuality.NEGATED : Factuality.PLANNED;
        }
      }
      if (tree.is(at, "ccomp") && lexicon.is(clause.token(head), "seeming")) {
        return negative || mood.isNegated(head) ? Factuality.NEGATED : Factuality.POSSIBLE;
      }
      if (tree.is(at, "ccomp", "advcl")
          && (clause.isFinite(at) || clause.tree().child(at, "aux").isPresent())
          && lexicon.is(clause.token(head), "factive")) {
        // "struggled to explain when they met": they met
        break;
      }
      if (isTold(at, head) && isToBeSaid(head)) {
        // "took the chance to say that Peru had hacked": the saying was to come, not the deed
        break;
      }
      if (mood.isKeptFrom(at, head)) {
        return Factuality.POSSIBLE;
      }
      boolean only = infinitive && !isDone(draft);
      if (only && lexicon.is(clause.token(head), "attempting")) {
        return negative ? Factuality.NEGATED : Factuality.PLANNED;
      }
      if (only && lexicon.is(clause.token(head), "seeming")) {
        return negative ? Factuality.NEGATED : Factuality.POSSIBLE;
      }
      if (mood.isDesired(at, head)) {
        return negative ? Factuality.NEGATED : Factuality.PLANNED;
      }
      if (lexicon.is(clause.token(head), "negating")) {
        negative = !negative || !infinitive;
        modal = Mood.stronger(modal, mood.of(head));
        at = head;
        continue;
      }
      if (infinitive && lexicon.is(clause.token(head), "planning")) {
        return negative || mood.isNegated(head) ? Factuality.NEGATED : Factuality.PLANNED;
      }
      boolean tried = isDone(draft) && lexicon.is(clause.token(draft.trigger()), "deceive");
      if (infinitive && (mood.bringsAbout(head) || tried)) {
        negative |= mood.isNegated(head);
        modal = Mood.stronger(modal, mood.of(head));
        at = head;
        continue;
      }
      if (doubt.at(head)) {
        return Factuality.NEGATED;
      }
      if (lexicon.is(clause.token(head), "supposing")
          || clause.word(head).equals("unclear")
          || (clause.word(head).equals("clear") && mood.isNegated(head))) {
        return negative ? Factuality.NEGATED : Factuality.POSSIBLE;
      }
      if (infinitive && lexicon.is(clause.token(head), "aspect")) {
        negative |= mood.isNegated(head);
        modal = Mood.stronger(modal, mood.of(head));
      } else if (speaks(draft)
          && infinitive
          && clause.isFinite(head)
          && lexicon.is(clause.token(head), "speaking-out")) {
        // "took to Twitter to criticise": the words have been said
        modal = Mood.stronger(modal, mood.of(head));
      } else if (infinitive && tree.is(at, "advcl")) {
        return Factuality.PLANNED;
      } else if (infinitive
          && !lexicon.is(clause.token(head), "report")
          && !lexicon.is(clause.token(head), "aspect")) {
        return Factuality.PLANNED;
      } else if (tree.is(at, "xcomp")) {
        negative |= mood.isNegated(head);
        modal = Mood.stronger(modal, mood.of(head));
      }
      at = head;
    }
    if (negative) {
      return Factuality.NEGATED;
    }
    return modal;
  }

  /** A clause with a subject and a tense of its own below a verb of saying. */
  private boolean isTold(int verb, int head) {
    return clause.tree().is(verb, "ccomp")
        && (clause.isFinite(verb) || clause.tree().child(verb, "aux").isPresent())
        && lexicon.is(clause.token(head), "report")
        && !lexicon.is(clause.token(head), "negating")
        && !lexicon.is(clause.token(head), "proving")
        && !mood.isNegated(head);
  }

  /** An infinitive, or what hangs by one: "to say", "to highlight comments alleging". */
  private boolean isToBeSaid(int saying) {
    int at = saying;
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      if (mood.isInfinitive(at)) {
        return true;
      }
      at = clause.tree().is(at, "xcomp", "acl", "advcl") ? clause.tree().head(at) : -1;
    }
    return false;
  }

  /** True for events that are done by saying something. */
  private static boolean speaks(Draft draft) {
    return draft.rule().type() == EventType.ACCUSE || draft.rule().type() == EventType.REQUEST;
  }

  private boolean isPlain(int verb) {
    return mood.isInfinitive(verb) || clause.token(verb).xpos().equals("VB");
  }

  /** The verb or noun that the verb's clause hangs by; -1 where it stands alone. */
  private int above(int verb) {
    Tree tree = clause.tree();
    if (tree.is(verb, "xcomp", "ccomp", "acl", "advcl", "conj", "csubj")) {
      if (tree.is(verb, "acl") && tree.token(verb).deprel().equals("acl:relcl")) {
        return -1;
      }
      if (tree.is(verb, "advcl")
          && !mood.isInfinitive(verb)
          && !tree.token(verb).xpos().equals("VBG")) {
        return -1;
      }
      return tree.head(verb);
    }
    // A slipped parse: "... to supply" right behind a planning verb.
    if (mood.isInfinitive(verb) && verb >= 2 && clause.isVerb(verb - 2)) {
      return verb - 2;
    }
    return -1;
  }
}
