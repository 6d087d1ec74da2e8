package org.firsthand.stages.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Factuality;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/** What a verb's own words say of its reality: negation, modal verbs, tense, conditions. */
final class Mood {
  /** "Until the police seized it": in the past it came to that. */
  private static final Set<String> ENDING = Set.of("until", "before");

  /** "Under no circumstances can it". */
  private static final Set<String> AT_ALL =
      Set.of("circumstances", "circumstance", "time", "way", "means", "account");

  /** "Fined for allowing hackers to steal", ", leading them to close": of what has come about. */
  private static final Set<String> FOR = Set.of("for", "by", ",");

  private static final Set<String> NOBODY = Set.of("no", "none", "nobody", "neither", "nor");

  private final Lexicon lexicon;
  private final Clause clause;

  Mood(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  /**
   * "Allowed hackers to steal", "was able to steal": once past, the verb tells that it came about
   * (Karttunen, Implicative Verbs, 1971).
   */
  boolean bringsAbout(int verb) {
    Tree tree = clause.tree();
    boolean implicative = lexicon.is(clause.token(verb), "implicative");
    boolean past =
        tree.token(verb).xpos().equals("VBD")
            || tree.child(verb, "aux", "cop").filter(this::isPastOrPerfect).isPresent();
    boolean blamed = tree.token(verb).xpos().equals("VBG") && FOR.contains(clause.wordBefore(verb));
    return implicative && (past || blamed);
  }

  private boolean isPastOrPerfect(int auxiliary) {
    String tag = clause.token(auxiliary).xpos();
    return tag.equals("VBD") || clause.lemma(auxiliary).equals("have");
  }

  boolean isInfinitive(int verb) {
    int i = verb - 1;
    while (i > 0 && clause.token(i).upos().equals("ADV")) {
      i--;
    }
    if (clause.token(verb).xpos().equals("VBG")) {
      // "from raising tariffs to blacklisting the firm"
      return false;
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
    for (int i = 1; i < verb; i++) {
      if (clause.word(i - 1).equals("no")
          && AT_ALL.contains(clause.word(i))
          && clause.token(i + 1).upos().equals("AUX")) {
        return true;
      }
    }
    if (isGerund(verb) && isInsteadOf(verb)) {
      return true;
    }
    for (NounPhrase subject : clause.grammaticalSubjects(verb)) {
      if (NOBODY.contains(clause.word(subject.from()))
          || NOBODY.contains(clause.word(subject.from() - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Instead of attacking", "rather than attacking", "without attacking". */
  private boolean isInsteadOf(int verb) {
    int i = verb - 1;
    while (i > 0 && clause.token(i).upos().equals("ADV") && !clause.word(i).equals("rather")) {
      i--;
    }
    String two = clause.word(i - 1) + " " + clause.word(i);
    return two.equals("instead of")
        || two.equals("rather than")
        || clause.word(i).equals("without");
  }

  Factuality of(int verb) {
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
    for (NounPhrase doer : clause.subjects(verb)) {
      if (lexicon.is(clause.token(doer.start()), "maybe")) {
        found = stronger(found, Factuality.POSSIBLE);
      }
    }
    if (isOfAny(verb)) {
      found = stronger(found, Factuality.POSSIBLE);
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
    return found == Factuality.PLANNED && isUnreal(verb) ? Factuality.POSSIBLE : found;
  }

  /** "That any accounts were hacked": nobody says that some were. */
  private boolean isOfAny(int verb) {
    return clause.grammaticalSubjects(verb).stream()
        .anyMatch(subject -> clause.word(subject.from()).equals("any"));
  }

  /** "Would have attacked" is no plan. */
  private boolean isUnreal(int verb) {
    List<String> auxiliaries =
        clause.tree().children(verb, "aux").stream().map(clause::word).toList();
    return auxiliaries.contains("would") && auxiliaries.contains("have");
  }

  private Factuality ofModal(int i) {
    return switch (clause.word(i)) {
      case "could", "may", "might", "can", "should", "must", "ought" -> Factuality.POSSIBLE;
      case "will", "shall", "'ll", "’ll", "would", "wo" -> Factuality.PLANNED;
      default -> Factuality.ACTUAL;
    };
  }

  boolean isConditional(int verb) {
    if (isJustInCase(verb)) {
      return true;
    }
    boolean past = clause.token(verb).xpos().equals("VBD");
    return clause.tree().children(verb, "mark").stream()
        .filter(mark -> !((past || isGerund(verb)) && ENDING.contains(clause.word(mark))))
        .anyMatch(mark -> lexicon.is(clause.token(mark), "condition"));
  }

  /** "In case their data was stolen". */
  private boolean isJustInCase(int verb) {
    return clause.grammaticalSubjects(verb).stream()
        .map(NounPhrase::start)
        .anyMatch(i -> clause.word(i - 1).equals("case") && clause.word(i - 2).equals("in"));
  }

  /** A base form, or what a tagger takes for a plural's present behind one subject. */
  private boolean isBase(int verb) {
    Tree tree = clause.tree();
    String tag = tree.token(verb).xpos();
    boolean one =
        tree.child(verb, "nsubj")
            .filter(i -> tree.token(i).xpos().equals("NNP") || tree.token(i).xpos().equals("NN"))
            .isPresent();
    return tag.equals("VB") || (tag.equals("VBP") && one);
  }

  /** The subjunctive: "demanded that Peru open its border". */
  boolean isDesired(int verb, int head) {
    Tree tree = clause.tree();
    return tree.is(verb, "ccomp")
        && lexicon.is(clause.token(head), "wanting")
        && isBase(verb)
        && tree.children(verb, "aux").isEmpty();
  }

  /** "Any illegal spying": a gerund with the article of a noun. */
  Optional<Factuality> byDeterminer(int verb) {
    int i = verb - 1;
    while (i >= 0
        && (clause.token(i).upos().equals("ADJ") || clause.token(i).upos().equals("PUNCT"))) {
      i--;
    }
    if (!isGerund(verb)) {
      return Optional.empty();
    }
    return switch (clause.word(i)) {
      case "no" -> Optional.of(Factuality.NEGATED);
      case "any" -> Optional.of(Factuality.POSSIBLE);
      default -> Optional.empty();
    };
  }

  /** "Wants to stop the agency from spying": it may spy, and nobody has stopped it yet. */
  boolean isKeptFrom(int verb, int head) {
    String tag = clause.token(head).xpos();
    return isGerund(verb)
        && clause.wordBefore(verb).equals("from")
        && lexicon.is(clause.token(head), "negating")
        && (tag.equals("VB") || tag.equals("VBG") || tag.equals("VBP"))
        && clause.tree().children(head, "aux").stream()
            .noneMatch(i -> clause.lemma(i).equals("have"));
  }

  boolean isGerund(int verb) {
    return clause.token(verb).xpos().equals("VBG");
  }

  static Factuality stronger(Factuality one, Factuality other) {
    if (one == Factuality.POSSIBLE || other == Factuality.POSSIBLE) {
      return Factuality.POSSIBLE;
    }
    return one == Factuality.ACTUAL ? other : one;
  }
}
