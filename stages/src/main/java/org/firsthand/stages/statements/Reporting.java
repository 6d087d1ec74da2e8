package org.firsthand.stages.statements;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
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
  private final ReportingClause reporting;
  private final Scattered scattered;
  private final int verb;

  Reporting(Tree tree, Clause clause, Quotations quotations, Optional<Mention> source) {
    this.tree = tree;
    this.clause = clause;
    this.quotations = quotations;
    this.source = source;
    this.reporting = new ReportingClause(tree, clause, quotations, source);
    this.scattered = new Scattered(tree, clause, source);
    this.verb = clause.verb();
  }

  /**
   * The tokens of the content; empty if nothing is reported.
   *
   * @param says true if the verb takes clauses; other verbs report quotations only
   * @param hearer true if the verb's object is who hears it
   * @param core true if the verb plainly says something
   */
  BitSet content(boolean says, boolean hearer, boolean core) {
    if (!says) {
      return isTag() ? around(reporting.tokens()) : new BitSet();
    }
    BitSet behind = behind();
    BitSet own = reporting.tokens();
    int first = own.nextSetBit(0);
    boolean free = behind.isEmpty() && (hearer || scattered.objects().isEmpty());
    BitSet quoted = quotedBehind(own);
    if (behind.isEmpty() && !quoted.isEmpty() && !isQuotedBefore(first)) {
      return quoted;
    }
    if (isFronted(first, free, behind.isEmpty())) {
      BitSet content = around(own);
      if (!isQuotedBefore(first) || (!behind.isEmpty() && isQuoted(behind.nextSetBit(0)))) {
        content.or(behind);
      }
      return content;
    }
    if (behind.isEmpty()) {
      behind.or(scattered.rest(hearer));
    }
    return behind.isEmpty() && core ? scattered.all(own) : behind;
  }

  /** True if a verb that is no verb of saying stands where one would: {@code "...," she beamed}. */
  private boolean isTag() {
    BitSet own = reporting.tokens();
    int first = own.nextSetBit(0);
    boolean free = scattered.objects().isEmpty() && tree.child(verb, "ccomp", "xcomp").isEmpty();
    return isFronted(first, free, true)
        && quotations.at(tree.token(first - 1).span().start()).isPresent()
        && source.isPresent();
  }

  /** Clausal complements behind the verb, and what follows a colon. */
  private BitSet behind() {
    BitSet tokens = new BitSet();
    for (int child : tree.children(verb, "ccomp", "parataxis", "advcl")) {
      boolean complement =
          tree.is(child, "ccomp")
              || (tree.is(child, "parataxis") && followsColon(child))
              || (tree.is(child, "advcl") && clause.preposition(child).equals("that"));
      if (child > verb && complement) {
        tree.subtree(child).forEach(tokens::set);
      }
    }
    return whole(tokens);
  }

  /** These tokens from the "that" that opens them, without gaps. */
  private BitSet whole(BitSet tokens) {
    int first = tokens.nextSetBit(verb + 1);
    if (first < 0) {
      return tokens;
    }
    for (int i = verb + 1; i < first; i++) {
      if (clause.lower(i).equals("that") && tree.token(i).upos().equals("SCONJ")) {
        first = i;
      } else if (tree.token(i).upos().equals("VERB")) {
        break;
      }
    }
    tokens.set(first, tokens.length());
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

  /** True if what is reported stands before the reporting clause. */
  private boolean isFronted(int first, boolean free, boolean aside) {
    if (first == 0 || !isPunctuation(first - 1)) {
      return false;
    }
    boolean before =
        tree.children(verb, "ccomp").stream().anyMatch(child -> child < first)
            || (aside && tree.is(verb, "parataxis") && tree.head(verb) < first);
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
    int last = own.length() - 1;
    boolean ends = endsSentence(last);
    if (ends || isTop()) {
      tokens.set(0, tree.size());
    } else {
      int head = tree.head(verb);
      tree.subtree(tree.is(verb, "parataxis") && head >= 0 ? head : verb).forEach(tokens::set);
    }
    for (int i = last + 1; i < tree.size(); i++) {
      if (belongs(i)) {
        tokens.clear(i);
      }
    }
    tokens.andNot(own);
    if (isQuotedBefore(own.nextSetBit(0)) && !goesOn(last)) {
      for (int i = last + 1; i < tree.size() && !isQuoted(i); i++) {
        tokens.clear(i);
      }
    }
    return tokens;
  }

  /** True if a quotation ends right before this token. */
  private boolean isQuotedBefore(int first) {
    int at = first - 1;
    while (at >= 0 && isPunctuation(at) && !isQuoted(at)) {
      at--;
    }
    return at >= 0 && isQuoted(at);
  }

  /** True if the clause that the reporting clause interrupts goes on behind it. */
  private boolean goesOn(int last) {
    int next = last + 2;
    if (!Punctuation.is(tree, last + 1, ",") || next >= tree.size()) {
      return false;
    }
    String tag = tree.token(next).xpos();
    return Set.of("VBD", "VBZ", "VBP", "MD", "TO", "IN", "CC").contains(tag);
  }

  /** True if nothing but punctuation follows this token. */
  private boolean endsSentence(int last) {
    for (int i = last + 1; i < tree.size(); i++) {
      if (!isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** True if the verb is the sentence's root or hangs on it as an aside. */
  private boolean isTop() {
    int head = tree.head(verb);
    return head < 0 || (tree.is(verb, "parataxis") && tree.head(head) < 0);
  }

  /** True if a token behind the reporting clause is part of it, "adding that ..." for one. */
  private boolean belongs(int i) {
    for (int at = i; at >= 0; at = tree.head(at)) {
      if (tree.head(at) == verb) {
        return at > verb && !tree.is(at, "ccomp", "parataxis") && !reporting.startsQuoted(at);
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
    return Punctuation.is(tree, i);
  }
}
