package org.firsthand.stages.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.firsthand.stages.text.Tree;

/** What a verb of saying reports where the tree has scattered the parts of the clause. */
final class Scattered {
  private final Tree tree;
  private final Clause clause;
  private final Optional<Mention> source;
  private final int verb;

  Scattered(Tree tree, Clause clause, Optional<Mention> source) {
    this.tree = tree;
    this.clause = clause;
    this.source = source;
    this.verb = clause.verb();
  }

  /** Objects, the source aside: behind the verb trees take it for one. */
  List<Integer> objects() {
    return tree.children(verb, "obj").stream()
        .filter(i -> source.filter(mention -> mention.head() == i).isEmpty())
        .toList();
  }

  /**
   * What a plain verb of saying reports where the tree shows nothing: all that follows in the
   * sentence, and what a comma parts from it before.
   */
  BitSet all(BitSet own) {
    BitSet tokens = new BitSet();
    int last = own.length() - 1;
    if (source.isEmpty() || last + 3 >= tree.size()) {
      return tokens;
    }
    int first = own.nextSetBit(0);
    tokens.set(last + 1, tree.size());
    if (first > 1 && Punctuation.is(tree, first - 1) && Punctuation.is(tree, last + 1)) {
      tokens.set(0, first - 1);
    }
    return tokens;
  }

  /**
   * All from the object, or from "that", to the end of the verb's words: the clause of a verb of
   * saying whose parts the tree has scattered.
   */
  BitSet rest(boolean hearer) {
    BitSet tokens = new BitSet();
    boolean object = !hearer && !objects().isEmpty();
    int start = object ? objects().getFirst() : that();
    if (start <= verb) {
      return tokens;
    }
    if (object) {
      start = tree.subtree(start).getFirst();
    }
    int end = verb;
    for (int child : tree.children(verb)) {
      boolean more = tree.is(child, "conj", "advcl", "parataxis") && child > start;
      if (!more) {
        end = Math.max(end, tree.subtree(child).getLast());
      }
    }
    if (start > verb && start <= end) {
      tokens.set(start, end + 1);
    }
    return tokens;
  }

  private int that() {
    for (int i = verb + 1; i < tree.size(); i++) {
      boolean behindAside = Punctuation.is(tree, i - 1, ",") && tree.isUnder(i, verb);
      boolean that = clause.lower(i).equals("that") && !tree.is(i, "det");
      if (that && (behindAside || isNextVerb(tree.head(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** True if no other verb stands between this clause and the verb above it. */
  private boolean isNextVerb(int predicate) {
    if (predicate < 0 || predicate == verb) {
      return predicate == verb;
    }
    for (int at = tree.head(predicate); at >= 0; at = tree.head(at)) {
      if (at == verb) {
        return true;
      }
      if (tree.token(at).upos().equals("VERB")) {
        return false;
      }
    }
    return false;
  }
}
