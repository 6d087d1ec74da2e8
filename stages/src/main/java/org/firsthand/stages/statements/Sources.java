package org.firsthand.stages.statements;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/** Finds the noun phrase that speaks, thinks or means: a verb's subject, wherever it stands. */
final class Sources {
  private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there");
  private static final Set<String> NOMINAL =
      Set.of("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X");
  private static final Set<String> SKIPPED = Set.of("ADV", "AUX", "PART");

  private final int sentence;
  private final Tree tree;

  Sources(int sentence, Tree tree) {
    this.sentence = sentence;
    this.tree = tree;
  }

  /**
   * The head of the verb's subject: its own, or the one that it shares by coordination, control or
   * as a participle; failing that, the noun phrase right before or, behind a quotation, right
   * behind it.
   */
  Optional<Integer> subject(int verb) {
    return subject(verb, 0).filter(this::isNominal).or(() -> beside(verb));
  }

  private boolean isNominal(int i) {
    return NOMINAL.contains(tree.token(i).upos()) && !Punctuation.is(tree, i);
  }

  private Optional<Integer> subject(int verb, int depth) {
    Optional<Integer> own =
        tree.children(verb, "nsubj").stream()
            .filter(i -> !tree.is(i, "nsubj:pass") && isNominal(i))
            .findFirst();
    if (own.isPresent() || depth > 6) {
      return own;
    }
    if (tree.child(verb, "nsubj:pass", "csubj").isPresent()) {
      return Optional.empty();
    }
    int head = tree.head(verb);
    if (head < 0) {
      return Optional.empty();
    }
    if (tree.is(verb, "conj")) {
      return isPredicate(head) ? anySubject(head, depth + 1) : Optional.empty();
    }
    if (tree.is(verb, "xcomp")) {
      Optional<Integer> object = tree.child(head, "obj", "iobj");
      return object.isPresent() && object.get() < verb ? object : anySubject(head, depth + 1);
    }
    if (tree.is(verb, "advcl", "parataxis") && isPredicate(head)) {
      return anySubject(head, depth + 1);
    }
    if (tree.is(verb, "acl") && !tree.is(verb, "acl:relcl")) {
      return ofParticiple(verb, head, depth);
    }
    return Optional.empty();
  }

  /**
   * A participle behind a comma, or behind an object, speaks for the subject: "issued a statement
   * saying", "attacked the plan, calling it".
   */
  private Optional<Integer> ofParticiple(int verb, int noun, int depth) {
    boolean comma = verb > 0 && tree.token(verb - 1).form().equals(",");
    if (comma || tree.is(noun, "obj")) {
      int clause = noun;
      while (clause >= 0 && !tree.token(clause).upos().equals("VERB")) {
        clause = tree.head(clause);
      }
      if (clause >= 0 && clause < verb) {
        Optional<Integer> subject = anySubject(clause, depth + 1);
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.of(noun);
  }

  /** The noun phrase that touches the verb, where the tree shows no subject. */
  private Optional<Integer> beside(int verb) {
    String tag = tree.token(verb).xpos();
    if (!tag.equals("VBD") && !tag.equals("VBZ") && !tag.equals("VBP")) {
      return Optional.empty();
    }
    int at = verb - 1;
    while (at >= 0 && SKIPPED.contains(tree.token(at).upos())) {
      at--;
    }
    if (at >= 0 && isNominal(at) && !tree.token(at).upos().equals("ADJ")) {
      return Optional.of(top(at, 0, verb));
    }
    if (at >= 0 && !Punctuation.is(tree, at)) {
      return Optional.empty();
    }
    int next = verb + 1;
    if (next < tree.size() && isNominal(next)) {
      int head = top(next, verb + 1, tree.size());
      return tree.is(head, "obl", "ccomp", "xcomp", "advcl") ? Optional.empty() : Optional.of(head);
    }
    return Optional.empty();
  }

  /** The highest nominal above a token that stands between the two places. */
  private int top(int token, int from, int to) {
    int best = token;
    for (int at = token; at >= from && at < to; at = tree.head(at)) {
      if (isNominal(at)) {
        best = at;
      } else {
        break;
      }
    }
    return best;
  }

  private Optional<Integer> anySubject(int verb, int depth) {
    Optional<Integer> passive = tree.child(verb, "nsubj:pass");
    return passive.isPresent() ? passive : subject(verb, depth);
  }

  private boolean isPredicate(int i) {
    String upos = tree.token(i).upos();
    return upos.equals("VERB")
        || upos.equals("AUX")
        || tree.child(i, "cop", "nsubj", "aux").isPresent();
  }

  /** True if the subject stands for nobody: "it was said", "there is". */
  boolean isEmpty(int head) {
    return EMPTY_SUBJECTS.contains(tree.token(head).lemma())
        && tree.is(head, "expl", "nsubj:pass");
  }

  /** The agent of a passive: "by officials". */
  Optional<Integer> agent(int verb) {
    return tree.children(verb, "obl").stream()
        .filter(
            i ->
                tree.is(i, "obl:agent")
                    || tree.children(i, "case").stream()
                        .anyMatch(c -> tree.token(c).lemma().equals("by")))
        .filter(i -> i > verb)
        .findFirst();
  }

  /** The noun phrase of this head, without what belongs to the verb at {@code verb}. */
  Mention mention(int head, int verb) {
    BitSet tokens = phrase(head, verb);
    int first = tokens.nextSetBit(0);
    int last = tokens.length() - 1;
    while (last > head && Punctuation.is(tree, last) && !isClosing(last)) {
      last--;
    }
    while (first < head && Punctuation.is(tree, first) && !isOpening(first)) {
      first++;
    }
    if (last + 1 < verb && tree.token(last + 1).form().equals(",") && hasComma(first, last)) {
      last++;
    }
    Span span = tree.token(first).span().cover(tree.token(last).span());
    return new Mention(sentence, head, span);
  }

  private boolean hasComma(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (tree.token(i).form().equals(",") && !tree.is(i + 1, "conj", "cc")) {
        return true;
      }
    }
    return false;
  }

  private boolean isClosing(int i) {
    return ")]”\"’".contains(tree.token(i).form());
  }

  private boolean isOpening(int i) {
    return "([“\"‘".contains(tree.token(i).form());
  }

  /** The head's tokens, unbroken around it, on its own side of the verb. */
  private BitSet phrase(int head, int verb) {
    BitSet all = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(head);
    while (!open.isEmpty()) {
      int at = open.remove();
      all.set(at);
      for (int child : tree.children(at)) {
        if (child != verb && (at != head || isPart(child, head))) {
          open.add(child);
        }
      }
    }
    int first = head;
    while (first > 0 && first - 1 != verb && all.get(first - 1)) {
      first--;
    }
    int last = head;
    while (last + 1 < tree.size() && last + 1 != verb && all.get(last + 1)) {
      last++;
    }
    BitSet part = new BitSet();
    part.set(first, last + 1);
    return part;
  }

  private boolean isPart(int child, int head) {
    if (tree.is(child, "case")) {
      return child > head;
    }
    if (tree.is(child, "mark", "parataxis", "discourse", "vocative")) {
      return false;
    }
    if (tree.is(child, "cop", "aux", "nsubj", "ccomp", "advcl", "xcomp", "obj", "expl")) {
      return false;
    }
    if (tree.is(child, "cc") && child < head) {
      return !tree.token(child).lemma().equals("and") && !tree.token(child).lemma().equals("but");
    }
    if (tree.is(child, "conj")) {
      String upos = tree.token(child).upos();
      return !upos.equals("VERB") && !upos.equals("AUX");
    }
    return true;
  }
}
