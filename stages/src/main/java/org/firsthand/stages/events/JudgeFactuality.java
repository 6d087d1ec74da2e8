package org.firsthand.stages.events;

import java.util.Optional;
import org.firsthand.model.EventKind;
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

  private final Lexicon lexicon;
  private final Clause clause;

  JudgeFactuality(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
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
    return found;
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
      if (doubts(governing.head())) {
        return Factuality.NEGATED;
      }
    }
    int governor = phrase == null ? -1 : clause.governor(phrase);
    if (governor >= 0) {
      if (lexicon.is(clause.token(governor), "prospective") && !isDone(draft)) {
        return Factuality.POSSIBLE;
      }
      // "Blocked access" does what the noun needs; "blocked an attack" undoes it.
      if (governor != draft.anchor() && lexicon.is(clause.token(governor), "undoing")) {
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

  /** "Found no evidence that his office leaked", where the tree hangs the clause elsewhere. */
  private boolean isWithoutEvidence(int verb) {
    for (int i = verb - 1; i > 1 && i > verb - 12; i--) {
      if (clause.word(i).equals("that") && lexicon.is(clause.token(i - 1), "evidence")) {
        NounPhrase evidence = clause.phraseAt(i - 1);
        return evidence != null && doubts(evidence.head());
      }
    }
    return false;
  }

  private Factuality ofVerb(Draft draft, int verb) {
    if (isWithoutEvidence(verb)) {
      return Factuality.NEGATED;
    }
    Tree tree = clause.tree();
    boolean negative = isNegated(verb);
    Factuality modal = modal(verb);
    int at = verb;
    for (int level = 0; level < LEVELS; level++) {
      if (condition(at)) {
        return Factuality.POSSIBLE;
      }
      int head = above(at);
      if (head < 0) {
        break;
      }
      boolean infinitive = isInfinitive(at);
      @Nullable NounPhrase noun = clause.phraseAt(head);
      if (noun != null) {
        if (isDone(draft)
            && lexicon.is(clause.token(draft.trigger()), "deceive")
            && lexicon.is(clause.token(noun.head()), "trying")) {
          break;
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
        if (doubts(head)) {
          return Factuality.NEGATED;
        }
        break;
      }
      if (tree.is(at, "conj")) {
        // "agreed to supply and train": what is joined shares the word above.
        at = head;
        if (!isInfinitive(at) && !tree.token(at).xpos().equals("VB")) {
          break;
        }
        continue;
      }
      if (isDesired(at, head)) {
        return negative ? Factuality.NEGATED : Factuality.PLANNED;
      }
      if (lexicon.is(clause.token(head), "negating")) {
        negative = !negative || !infinitive;
        modal = stronger(modal, modal(head));
        at = head;
        continue;
      }
      if (infinitive && lexicon.is(clause.token(head), "planning")) {
        return negative ? Factuality.NEGATED : Factuality.PLANNED;
      }
      boolean tried = isDone(draft) && lexicon.is(clause.token(draft.trigger()), "deceive");
      if (infinitive && (bringsAbout(head) || tried)) {
        negative |= isNegated(head);
        modal = stronger(modal, modal(head));
        at = head;
        continue;
      }
      if (doubts(head)) {
        return Factuality.NEGATED;
      }
      if (lexicon.is(clause.token(head), "supposing")
          || clause.word(head).equals("unclear")
          || (clause.word(head).equals("clear") && isNegated(head))) {
        return negative ? Factuality.NEGATED : Factuality.POSSIBLE;
      }
      if (infinitive && lexicon.is(clause.token(head), "aspect")) {
        negative |= isNegated(head);
        modal = stronger(modal, modal(head));
      } else if (infinitive && tree.is(at, "advcl")) {
        return Factuality.PLANNED;
      } else if (infinitive
          && !lexicon.is(clause.token(head), "report")
          && !lexicon.is(clause.token(head), "aspect")) {
        return Factuality.PLANNED;
      } else if (tree.is(at, "xcomp")) {
        negative |= isNegated(head);
        modal = stronger(modal, modal(head));
      }
      at = head;
    }
    if (negative) {
      return Factuality.NEGATED;
    }
    return modal;
  }

  /** The subjunctive: "demanded that Peru open its border". */
  private boolean isDesired(int verb, int head) {
    Tree tree = clause.tree();
    return tree.is(verb, "ccomp")
        && lexicon.is(clause.token(head), "wanting")
        && tree.token(verb).xpos().equals("VB")
        && tree.children(verb, "aux").isEmpty();
  }

  /**
   * "Allowed hackers to steal", "was able to steal": once past, the verb tells that it came about
   * (Karttunen, Implicative Verbs, 1971).
   */
  private boolean bringsAbout(int verb) {
    Tree tree = clause.tree();
    boolean implicative = lexicon.is(clause.token(verb), "implicative");
    boolean past =
        tree.token(verb).xpos().equals("VBD")
            || tree.child(verb, "aux", "cop").filter(this::isPastOrPerfect).isPresent();
    return implicative && past;
  }

  private boolean isPastOrPerfect(int auxiliary) {
    String tag = clause.token(auxiliary).xpos();
    return tag.equals("VBD") || clause.lemma(auxiliary).equals("have");
  }

  /** "Does not believe that", "has seen no evidence that". */
  private boolean doubts(int head) {
    boolean believes = lexicon.is(clause.token(head), "believing");
    NounPhrase evidence = clause.phraseAt(head);
    return (believes && isNegated(head))
        || (evidence != null
            && lexicon.is(clause.token(head), "evidence")
            && (isDenied(evidence) || isNegatedAbove(evidence)));
  }

  private boolean isDenied(NounPhrase phrase) {
    return lexicon.is(clause.token(phrase.from()), "negation");
  }

  private boolean isNegatedAbove(NounPhrase phrase) {
    int governor = clause.governor(phrase);
    return governor >= 0 && isNegated(governor);
  }

  /** The verb or noun that the verb's clause hangs by; -1 where it stands alone. */
  private int above(int verb) {
    Tree tree = clause.tree();
    if (tree.is(verb, "xcomp", "ccomp", "acl", "advcl", "conj", "csubj")) {
      if (tree.is(verb, "acl") && tree.token(verb).deprel().equals("acl:relcl")) {
        return -1;
      }
      if (tree.is(verb, "advcl") && !isInfinitive(verb) && !tree.token(verb).xpos().equals("VBG")) {
        return -1;
      }
      return tree.head(verb);
    }
    // A slipped parse: "... to supply" right behind a planning verb.
    if (isInfinitive(verb) && verb >= 2 && clause.isVerb(verb - 2)) {
      return verb - 2;
    }
    return -1;
  }

  private boolean isInfinitive(int verb) {
    int i = verb - 1;
    while (i > 0 && clause.token(i).upos().equals("ADV")) {
      i--;
    }
    if (clause.word(i).equals("to")) {
      return true;
    }
    Optional<Integer> mark = clause.tree().child(verb, "mark");
    return (mark.isPresent() && clause.word(mark.get()).equals("to"))
        || ((clause.word(i).equals("be") || clause.word(i).equals("have"))
            && i > 0
            && clause.word(i - 1).equals("to"));
  }

  boolean isNegated(int verb) {
    Tree tree = clause.tree();
    for (int child : tree.children(verb)) {
      if (lexicon.is(tree.token(child), "negation") && child < verb) {
        return true;
      }
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
      String upos = clause.token(i).upos();
      if (lexicon.is(clause.token(i), "negation")) {
        return true;
      }
      if (!upos.equals("AUX") && !upos.equals("ADV") && !upos.equals("PART")) {
        break;
      }
    }
    for (NounPhrase subject :
        clause.isPassive(verb) ? clause.objects(verb) : clause.subjects(verb)) {
      if (clause.word(subject.from()).equals("no")
          || clause.word(subject.from()).equals("neither")) {
        return true;
      }
    }
    return false;
  }

  private Factuality modal(int verb) {
    Factuality found = Factuality.ACTUAL;
    Tree tree = clause.tree();
    for (int child : tree.children(verb, "aux")) {
      found = stronger(found, ofModal(child));
    }
    for (int child : tree.children(verb, "advmod")) {
      if (lexicon.is(clause.token(child), "maybe")) {
        found = stronger(found, Factuality.POSSIBLE);
      }
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 5; i--) {
      String upos = clause.token(i).upos();
      if (upos.equals("AUX")) {
        found = stronger(found, ofModal(i));
      } else if (lexicon.is(clause.token(i), "maybe")) {
        found = stronger(found, Factuality.POSSIBLE);
      } else if (!upos.equals("ADV") && !upos.equals("PART")) {
        break;
      }
    }
    return found;
  }

  private Factuality ofModal(int i) {
    return switch (clause.word(i)) {
      case "could", "may", "might", "can", "should", "must", "ought" -> Factuality.POSSIBLE;
      case "will", "shall", "'ll", "’ll", "would", "wo" -> Factuality.PLANNED;
      default -> Factuality.ACTUAL;
    };
  }

  private boolean condition(int verb) {
    Optional<Integer> mark = clause.tree().child(verb, "mark");
    return mark.isPresent() && lexicon.is(clause.token(mark.get()), "condition");
  }

  private static Factuality stronger(Factuality one, Factuality other) {
    if (one == Factuality.POSSIBLE || other == Factuality.POSSIBLE) {
      return Factuality.POSSIBLE;
    }
    return one == Factuality.ACTUAL ? other : one;
  }
}
