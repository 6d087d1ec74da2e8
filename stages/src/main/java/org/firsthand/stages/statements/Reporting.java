package org.firsthand.stages.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/**
 * Finds the clause or quotation that a reporting clause ("X said") reports, whether it stands
 * behind it, before it or around it.
 */
final class Reporting {
  private final Tree tree;
  private final Clause clause;
  private final Quotations quotations;
  private final Optional<Mention> source;
  private final int verb;

  Reporting(Tree tree, Clause clause, Quotations quotations, Optional<Mention> source) {
    this.tree = tree;
    this.clause = clause;
    this.quotations = quotations;
    this.source = source;
    this.verb = clause.verb();
  }

  /**
   * The tokens of the content; empty if nothing is reported.
   *
   * @param says true if the verb takes clauses; other verbs report quotations only
   * @param hearer true if the verb's object is who hears it
   */
  BitSet content(boolean says, boolean hearer) {
    BitSet behind = behind();
    BitSet own = own();
    int first = own.nextSetBit(0);
    boolean free = behind.isEmpty() && (hearer || tree.child(verb, "obj").isEmpty());
    if (isFronted(first, free)) {
      BitSet content = around(own);
      content.or(behind);
      return content;
    }
    if (behind.isEmpty() && says) {
      behind.or(quotedBehind(own));
    } else if (behind.isEmpty()) {
      behind.or(quotedBehind(own));
    }
    return behind;
  }

  /** Clausal complements behind the verb, and what follows a colon. */
  private BitSet behind() {
    BitSet tokens = new BitSet();
    for (int child : tree.children(verb, "ccomp", "parataxis")) {
      boolean complement = tree.is(child, "ccomp") || followsColon(child);
      if (child > verb && complement) {
        tree.subtree(child).forEach(tokens::set);
      }
    }
    return tokens;
  }

  private boolean followsColon(int child) {
    int first = tree.subtree(child).getFirst();
    for (int i = first; i >= Math.max(verb, first - 2); i--) {
      if (tree.token(i).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  /** The reporting clause itself: cue, source, hearers, circumstances; without what is reported. */
  private BitSet own() {
    BitSet own = clause.cue();
    for (int child : tree.children(verb)) {
      if (tree.is(child, "ccomp", "parataxis", "punct", "conj", "csubj")) {
        continue;
      }
      boolean near = child > verb || tree.is(child, "nsubj", "aux", "advmod", "mark", "cc");
      if (near && !startsQuoted(child)) {
        tree.subtree(child).forEach(own::set);
      }
    }
    source.ifPresent(
        mention -> {
          for (int i = 0; i < tree.size(); i++) {
            if (mention.span().contains(tree.token(i).span())) {
              own.set(i);
            }
          }
        });
    return contiguous(own);
  }

  private boolean startsQuoted(int child) {
    return quotations.at(tree.token(tree.subtree(child).getFirst()).span().start()).isPresent();
  }

  /** The run of these tokens around the verb; punctuation does not break it. */
  private BitSet contiguous(BitSet tokens) {
    int first = verb;
    for (int at = verb - 1; at >= 0; at--) {
      if (tokens.get(at)) {
        first = at;
      } else if (!isPunctuation(at)) {
        break;
      }
    }
    int last = verb;
    for (int at = verb + 1; at < tree.size(); at++) {
      if (tokens.get(at)) {
        last = at;
      } else if (!isPunctuation(at)) {
        break;
      }
    }
    BitSet run = new BitSet();
    run.set(first, last + 1);
    return run;
  }

  /** True if what is reported stands before the reporting clause. */
  private boolean isFronted(int first, boolean free) {
    if (first == 0 || !isPunctuation(first - 1)) {
      return false;
    }
    boolean before =
        tree.children(verb, "ccomp").stream().anyMatch(child -> child < first)
            || (tree.is(verb, "parataxis") && tree.head(verb) < first);
    return (before || free) && isClausal(first);
  }

  /** True if what stands before this token holds a predicate or ends a quotation. */
  private boolean isClausal(int first) {
    for (int i = first - 1; i >= 0; i--) {
      String upos = tree.token(i).upos();
      if (upos.equals("VERB") || upos.equals("AUX")) {
        return true;
      }
      Span span = tree.token(i).span();
      if (quotations.at(span.end() - 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** All that the reporting clause interrupts or ends. */
  private BitSet around(BitSet own) {
    BitSet tokens = new BitSet();
    int head = tree.head(verb);
    boolean whole = head < 0 || (tree.is(verb, "parataxis") && tree.head(head) < 0);
    if (whole) {
      tokens.set(0, tree.size());
    } else {
      tree.subtree(tree.is(verb, "parataxis") ? head : verb).forEach(tokens::set);
    }
    int last = own.length() - 1;
    for (int i = last + 1; i < tree.size(); i++) {
      if (belongs(i)) {
        tokens.clear(i);
      }
    }
    tokens.andNot(own);
    return tokens;
  }

  /** True if a token behind the reporting clause is part of it, "adding that ..." for one. */
  private boolean belongs(int i) {
    for (int at = i; at >= 0; at = tree.head(at)) {
      if (tree.head(at) == verb) {
        return at > verb && !tree.is(at, "ccomp", "parataxis") && !startsQuoted(at);
      }
    }
    return false;
  }

  /** A quotation that follows the reporting clause after a comma, a colon or nothing. */
  private BitSet quotedBehind(BitSet own) {
    BitSet tokens = new BitSet();
    int at = own.length();
    while (at < tree.size() && isPunctuation(at) && !isQuoted(at)) {
      at++;
    }
    while (at < tree.size() && isQuoted(at)) {
      tokens.set(at++);
    }
    return tokens;
  }

  private boolean isQuoted(int i) {
    return quotations.at(tree.token(i).span().start()).isPresent();
  }

  private boolean isPunctuation(int i) {
    return tree.token(i).upos().equals("PUNCT");
  }

  /** The sentence's words, for messages. */
  @Override
  public String toString() {
    return List.of(tree.sentence().span(), verb).toString();
  }
}
