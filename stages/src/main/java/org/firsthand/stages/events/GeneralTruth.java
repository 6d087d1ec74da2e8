package org.firsthand.stages.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Tells what always or often is so from what happened once: "hackers often use phishing" is no
 * event.
 *
 * <p>By the signs of genericity that Krifka and others list in The Generic Book (1995): the simple
 * present, bare plurals and indefinites without a party, adverbs of habit, "you", and orders.
 */
final class GeneralTruth {
  private static final Set<String> HABIT =
      Set.of(
          "often",
          "usually",
          "typically",
          "generally",
          "commonly",
          "frequently",
          "always",
          "sometimes",
          "normally",
          "regularly",
          "routinely",
          "rarely",
          "increasingly",
          "never",
          "traditionally",
          "tend");

  /** In reports these are past unless an -s says otherwise: "the attack shut the port". */
  private static final Set<String> SAME_IN_PAST =
      Set.of("hit", "shut", "cut", "put", "hurt", "spread", "let", "set", "cost", "beat", "quit");

  private static final Set<String> ANYBODY =
      Set.of("you", "your", "yourself", "anyone", "anybody", "someone", "somebody", "everyone");
  private static final Set<String> DEFINITE =
      Set.of(
          "the",
          "this",
          "that",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "our",
          "my",
          "both",
          "several",
          "some",
          "two",
          "three",
          "another",
          "dozen",
          "dozens",
          "hundreds",
          "thousands",
          "millions");

  /** So far above a verb stands the one that gives it its tense. */
  private static final int LEVELS = 6;

  private final OfMany ofMany;
  private final Clause clause;
  private final Tree tree;

  GeneralTruth(Lexicon lexicon, Clause clause) {
    this.ofMany = new OfMany(lexicon, clause);
    this.clause = clause;
    this.tree = clause.tree();
  }

  /** True if the draft says what generally happens, by its verb or, without one, by its noun. */
  boolean holds(Draft draft) {
    int verb = draft.anchor() >= 0 ? draft.anchor() : -1;
    if (named(draft)) {
      return false;
    }
    if (ofMany.holds(draft) || (verb >= 0 && (habitual(verb) || isOrder(verb)))) {
      return true;
    }
    boolean anybody =
        draft.actors().stream().anyMatch(this::isAnybody)
            || draft.recipients().stream().anyMatch(this::isAnybody)
            || draft.things().stream().anyMatch(this::isAnybody);
    if (anybody) {
      return true;
    }
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    if (own != null) {
      return !isDefinite(own) && (verb < 0 ? presentOrNone(above(own)) : isPresent(verb));
    }
    return verb >= 0
        && isPresent(finiteAbove(verb))
        && draft.actors().stream().noneMatch(this::isDefinite)
        && draft.recipients().stream().noneMatch(this::isDefinite);
  }

  /** True for what is told as a habit: in the simple present, or of many without a party. */
  boolean isHabit(Draft draft) {
    if (named(draft)) {
      return false;
    }
    int verb = draft.anchor();
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    if (own == null) {
      return verb >= 0 && isPresent(finiteAbove(verb));
    }
    if (isDefinite(own)) {
      return false;
    }
    return presentOrNone(verb >= 0 ? verb : above(own));
  }

  /** True if a party is known in it. */
  static boolean named(Draft draft) {
    return draft.actors().stream().anyMatch(phrase -> !phrase.actors().isEmpty())
        || draft.recipients().stream().anyMatch(phrase -> !phrase.owners().isEmpty())
        || draft.things().stream().anyMatch(phrase -> !phrase.owners().isEmpty());
  }

  private boolean habitual(int verb) {
    for (int i = Math.max(0, verb - 3); i < Math.min(tree.size(), verb + 2); i++) {
      if (HABIT.contains(clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Never pay the ransom": a verb in its plain form that nobody does. */
  private boolean isOrder(int verb) {
    return tree.token(verb).xpos().equals("VB")
        && tree.is(verb, "root")
        && tree.child(verb, "nsubj", "aux").isEmpty();
  }

  /** "A campaign took place": what a past verb tells of. */
  boolean isPast(NounPhrase own) {
    int verb = above(own);
    if (verb < 0) {
      return false;
    }
    int finite = finiteAbove(verb);
    List<Integer> auxiliaries = tree.children(finite, "aux");
    return !isPresent(finite)
        && auxiliaries.stream().noneMatch(i -> tree.token(i).xpos().equals("MD"))
        && (tree.token(tree.child(finite, "cop").orElse(finite)).xpos().equals("VBD")
            || !auxiliaries.isEmpty());
  }

  private boolean isAnybody(NounPhrase phrase) {
    return ANYBODY.contains(clause.word(phrase.from()));
  }

  private boolean presentOrNone(int verb) {
    return verb < 0 || isPresent(finiteAbove(verb));
  }

  /**
   * The verb that a noun hangs by, through other nouns: "became the victim of an attack"; or what
   * something is said to be, or itself is: "was the victim of an attack", "the attack was bad".
   */
  private int above(NounPhrase own) {
    int governor = clause.governor(own);
    int described = tree.is(own.head(), "nsubj") ? tree.head(own.head()) : -1;
    if (governor < 0 && described >= 0 && tree.child(described, "cop").isPresent()) {
      return described;
    }
    int at = own.head();
    for (int steps = 0; governor < 0 && steps < 4; steps++) {
      if (tree.child(at, "cop").isPresent()) {
        return at;
      }
      if (!tree.is(at, "nmod")) {
        return -1;
      }
      at = tree.head(at);
      NounPhrase phrase = clause.phraseAt(at);
      governor = phrase == null ? -1 : clause.governor(phrase);
    }
    return governor;
  }

  /** The verb that gives a verb without tense its own. */
  private int finiteAbove(int verb) {
    int at = verb;
    for (int steps = 0; steps < LEVELS && at >= 0; steps++) {
      String tag = tree.token(at).xpos();
      boolean tensed = tree.child(at, "aux").isPresent() || tree.child(at, "cop").isPresent();
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tensed) {
        return at;
      }
      at = tree.head(at);
    }
    return verb;
  }

  /** True for the simple present; "has stolen" and "is stealing" tell of something. */
  private boolean isPresent(int verb) {
    if (verb < 0) {
      return false;
    }
    for (int child : tree.children(verb, "aux")) {
      String lemma = clause.lemma(child);
      String tag = tree.token(child).xpos();
      if (lemma.equals("have") || tag.equals("VBD")) {
        return false;
      }
      if (tag.equals("MD")) {
        return false;
      }
      if (lemma.equals("be") && !tree.is(child, "aux:pass")) {
        return false;
      }
      if (lemma.equals("be")) {
        return true;
      }
    }
    String tag = tense(verb);
    if (SAME_IN_PAST.contains(clause.word(verb))) {
      return false;
    }
    return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB") || tag.equals("MD");
  }

  /** The tag of a verb, or of the verb that joins what something is said to be to its subject. */
  private String tense(int verb) {
    boolean noun = tree.token(verb).upos().equals("NOUN");
    return tree.token(noun ? tree.child(verb, "cop").orElse(verb) : verb).xpos();
  }

  private boolean isDefinite(NounPhrase phrase) {
    if (!phrase.actors().isEmpty()
        || !phrase.owners().isEmpty()
        || phrase.from() < phrase.start()) {
      return true;
    }
    for (int i = phrase.from(); i < phrase.end(); i++) {
      Token token = tree.token(i);
      if (DEFINITE.contains(token.form().toLowerCase(Locale.ROOT))
          || token.upos().equals("PROPN")
          || token.upos().equals("NUM")
          || token.upos().equals("PRON")) {
        return true;
      }
    }
    return false;
  }
}
