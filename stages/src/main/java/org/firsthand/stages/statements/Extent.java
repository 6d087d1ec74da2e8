package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/** Turns sets of tokens into spans of the text, without the punctuation at their edges. */
final class Extent {
  private static final String EDGE = ",;:.-–—?!…";

  private Extent() {}

  /**
   * The runs of these tokens. Punctuation between two tokens of the set joins them; punctuation at
   * the edge of a run is left out, quotation marks and brackets aside.
   */
  static List<Span> of(Tree tree, BitSet tokens) {
    List<Span> spans = new ArrayList<>();
    int from = tokens.nextSetBit(0);
    while (from >= 0) {
      int to = from;
      int next = tokens.nextSetBit(to + 1);
      while (next >= 0 && Punctuation.only(tree, to + 1, next)) {
        to = next;
        next = tokens.nextSetBit(to + 1);
      }
      add(tree, from, to, spans);
      from = next;
    }
    return spans;
  }

  /** The same for all tokens from one to another, both included. */
  static List<Span> of(Tree tree, int first, int last) {
    List<Span> spans = new ArrayList<>();
    if (first <= last) {
      add(tree, first, last, spans);
    }
    return spans;
  }

  /** From one token to an offset at or behind the sentence's end. */
  static List<Span> within(Tree tree, int first, int end) {
    List<Span> spans = of(tree, first, tree.size() - 1);
    boolean more = !spans.isEmpty() && end > tree.sentence().span().end();
    return more ? List.of(new Span(spans.getFirst().start(), end)) : spans;
  }

  private static void add(Tree tree, int first, int last, List<Span> spans) {
    int from = first;
    int to = last;
    while (from <= to && isEdge(tree, from)) {
      from++;
    }
    while (to > from && isEdge(tree, to)) {
      to--;
    }
    if (from <= to) {
      spans.add(tree.token(from).span().cover(tree.token(to).span()));
    }
  }

  private static boolean isEdge(Tree tree, int i) {
    String form = tree.token(i).form();
    for (int k = 0; k < form.length(); k++) {
      if (EDGE.indexOf(form.charAt(k)) < 0) {
        return false;
      }
    }
    return true;
  }
}
