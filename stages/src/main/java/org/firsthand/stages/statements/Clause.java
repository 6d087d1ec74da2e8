package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.stages.text.Tree;

/** A verb of one sentence with what hangs on it, as a reader of cues sees it. */
final class Clause {
  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");

  private final Tree tree;
  private final int verb;

  Clause(Tree tree, int verb) {
    this.tree = tree;
    this.verb = verb;
  }

  int verb() {
    return verb;
  }

  /** True if the subject, if there is one, does not do what the verb says. */
  boolean isPassive() {
    if (tree.child(verb, "nsubj:pass", "aux:pass", "csubj:pass").isPresent()) {
      return true;
    }
    return tree.token(verb).xpos().equals("VBN")
        && tree.child(verb, "nsubj", "aux").isEmpty()
        && tree.is(verb, "acl", "advcl", "amod")
        && !isPredicateOfRoot();
  }

  /**
   * True if a sentence whose root is a noun has its only verb here: "The ministry denied that ...",
   * where the tagger took the past tense for a participle.
   */
  private boolean isPredicateOfRoot() {
    int head = tree.head(verb);
    return head >= 0
        && tree.head(head) < 0
        && head < verb
        && tree.token(head).upos().endsWith("N")
        && tree.child(verb, "ccomp", "obj").filter(i -> i > verb).isPresent();
  }

  /** True if a word among the auxiliaries and adverbs negates the verb. */
  boolean isNegated() {
    return tree.children(verb, "advmod", "aux", "det", "cc").stream()
            .anyMatch(i -> NOT.contains(lower(i)))
        || tree.child(verb, "nsubj").filter(this::isNeither).isPresent();
  }

  /** "Neither the firm nor its lawyers". */
  private boolean isNeither(int subject) {
    return tree.children(subject, "cc", "det").stream()
        .anyMatch(i -> i < subject && lower(i).equals("neither"));
  }

  /** True if an auxiliary of the verb has one of these lemmas. */
  boolean hasAuxiliary(Set<String> lemmas) {
    return tree.children(verb, "aux").stream().anyMatch(i -> lemmas.contains(lemma(i)));
  }

  /** The child that hangs by this preposition, if the verb has one. */
  Optional<Integer> oblique(String preposition) {
    return tree.children(verb, "obl", "advcl", "nmod").stream()
        .filter(i -> i > verb && preposition.equals(preposition(i)))
        .findFirst();
  }

  /** The preposition or conjunction that introduces this token; empty if none does. */
  String preposition(int i) {
    return tree.children(i, "case", "mark").stream().findFirst().map(this::lower).orElse("");
  }

  /** True if the infinitive marker stands before this verb. */
  boolean isInfinitive(int i) {
    return tree.children(i, "mark").stream().anyMatch(child -> lower(child).equals("to"))
        || (i > 0 && lower(i - 1).equals("to") && tree.token(i).xpos().equals("VB"));
  }

  /**
   * The tokens of the cue: the verb, its particle, and the auxiliaries, negations and adverbs that
   * stand directly before it.
   */
  BitSet cue() {
    BitSet cue = new BitSet();
    cue.set(verb);
    int first = verb;
    for (int at = verb - 1; at >= 0 && isVerbal(at); at--) {
      first = at;
    }
    cue.set(first, verb);
    for (int child : tree.children(verb, "compound:prt")) {
      if (child > verb && child <= verb + 2) {
        cue.set(verb, child + 1);
      }
    }
    return cue;
  }

  private boolean isVerbal(int i) {
    if (tree.head(i) != verb) {
      return false;
    }
    if (tree.is(i, "aux", "cop")) {
      return true;
    }
    if (tree.is(i, "mark")) {
      return lower(i).equals("to");
    }
    return tree.is(i, "advmod")
        && tree.children(i).isEmpty()
        && !tree.token(i).xpos().startsWith("W");
  }

  /** Objects, in order. */
  List<Integer> objects() {
    List<Integer> found = new ArrayList<>();
    for (int i : tree.children(verb, "obj", "iobj")) {
      found.add(i);
    }
    return found;
  }

  Token token(int i) {
    return tree.token(i);
  }

  String lower(int i) {
    return tree.token(i).form().toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return tree.token(i).lemma().toLowerCase(Locale.ROOT);
  }
}
