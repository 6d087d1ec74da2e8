package org.firsthand.stages.statements;

import java.util.BitSet;
import java.util.Optional;
import org.firsthand.stages.text.Tree;

/** The words of a reporting clause: "X told reporters on Friday". */
final class ReportingClause {
  private final Tree tree;
  private final Clause clause;
  private final Quotations quotations;
  private final Optional<Mention> source;
  private final int verb;

  ReportingClause(Tree tree, Clause clause, Quotations quotations, Optional<Mention> source) {
    this.tree = tree;
    this.clause = clause;
    this.quotations = quotations;
    this.source = source;
    this.verb = clause.verb();
  }

  /** Cue, source, hearers and circumstances; without what is reported. */
  BitSet tokens() {
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

  /** True if the words of this dependent begin in a quotation. */
  boolean startsQuoted(int child) {
    return quotations.at(tree.token(tree.subtree(child).getFirst()).span().start()).isPresent();
  }

  /** The run of these tokens around the verb; punctuation does not break it. */
  private BitSet contiguous(BitSet tokens) {
    int first = verb;
    for (int at = verb - 1; at >= 0; at--) {
      if (!Punctuation.is(tree, at)) {
        if (!tokens.get(at)) {
          break;
        }
        first = at;
      }
    }
    int last = verb;
    for (int at = verb + 1; at < tree.size(); at++) {
      if (!Punctuation.is(tree, at)) {
        if (!tokens.get(at)) {
          break;
        }
        last = at;
      }
    }
    BitSet run = new BitSet();
    run.set(first, last + 1);
    return run;
  }
}
