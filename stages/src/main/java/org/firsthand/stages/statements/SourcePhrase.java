package org.firsthand.stages.statements;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import org.firsthand.model.Span;
import org.firsthand.stages.text.CalendarNames;
import org.firsthand.stages.text.Tree;

/** Tells how far the noun phrase of a source goes: its name, office and what describes it. */
final class SourcePhrase {
  private static final Set<String> NOMINAL =
      Set.of("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X");
  private static final Set<String> NAME = Set.of("PROPN", "NOUN", "ADJ");
  private static final Set<String> TIMES =
      CalendarNames.withWeekdays(
          "week",
          "month",
          "year",
          "today",
          "yesterday",
          "morning",
          "afternoon",
          "evening",
          "night");
  private static final Set<String> NEAR =
      CalendarNames.withWeekdays("last", "this", "next", "earlier", "late", "early");
  private static final Set<String> LINKS = Set.of("ADP", "PART", "CCONJ");
  private static final Set<String> CITES = Set.of("citing", "quoting");
  private static final Set<String> CITED = Set.of("cited", "quoted", "cites", "quotes");
  private static final Set<String> SKIPPED = Set.of("ADV", "AUX", "PART");

  private final int sentence;
  private final Tree tree;

  SourcePhrase(int sentence, Tree tree) {
    this.sentence = sentence;
    this.tree = tree;
  }

  /** The noun phrase of this head, without what belongs to the verb at {@code verb}. */
  Mention mention(int head, int verb) {
    BitSet tokens = phrase(head, verb);
    int first = tokens.nextSetBit(0);
    int last = tokens.length() - 1;
    if (!tree.is(head, "nmod:poss")) {
      last = head < verb ? described(extended(last, verb), verb) : named(last);
    }
    last = beforeMark(head, secondSubject(head, last));
    last = beforeTime(head, last);
    last = beforeCited(head, last);
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

  /**
   * A name that the tree has cut goes on to the verb: "US | National Security Advisor X warned".
   */
  private int extended(int last, int verb) {
    int to = verb - 1;
    while (to > last && SKIPPED.contains(tree.token(to).upos())) {
      to--;
    }
    boolean open = tree.token(last).upos().equals("ADP");
    for (int i = last + 1; i <= to; i++) {
      boolean det = open && tree.token(i).upos().equals("DET");
      if (!det && !NAME.contains(tree.token(i).upos())) {
        return last;
      }
    }
    return Math.max(last, to);
  }

  /** The end of a name that a parser takes for a second subject: "the envoy of Oslo | Ana Berg". */
  private int secondSubject(int head, int last) {
    int name = last + 1;
    boolean second =
        name < tree.size()
            && tree.is(head, "nsubj")
            && tree.is(name, "nsubj")
            && tree.head(name) == tree.head(head)
            && tree.token(name).upos().equals("PROPN");
    if (!second) {
      return last;
    }
    while (name + 1 < tree.size() && tree.is(name + 1, "flat")) {
      name++;
    }
    return name;
  }

  /**
   * The end of what describes a source up to the verb, where the tree has cut it: "Ana Berg, head
   * of research | at the institute in Oslo, said".
   */
  private int described(int last, int verb) {
    int to = verb - 1;
    while (to > last && SKIPPED.contains(tree.token(to).upos())) {
      to--;
    }
    if (to <= last || !Punctuation.is(tree, to, ",")) {
      return last;
    }
    boolean more = false;
    for (int i = last + 1; i < to; i++) {
      boolean comma = Punctuation.is(tree, i, ",");
      if (!comma
          && !NOMINAL.contains(tree.token(i).upos())
          && !LINKS.contains(tree.token(i).upos())) {
        return last;
      }
      more |= !comma;
    }
    return more ? to : last;
  }

  /** The end of the name that follows an office: "said ministry spokesman | Jan Kask". */
  private int named(int last) {
    int to = last;
    if (tree.token(last).upos().equals("NOUN")) {
      while (to + 1 < tree.size() && tree.token(to + 1).upos().equals("PROPN")) {
        to++;
      }
    }
    return to;
  }

  /** The place before the first opening quotation mark behind the head, or a colon or dash. */
  private int beforeMark(int head, int last) {
    for (int i = head + 1; i <= last; i++) {
      String form = tree.token(i).form();
      if (form.equals("“") || form.equals("\"") || form.equals("''") || form.equals(":")) {
        return i - 1;
      }
    }
    return last;
  }

  /** The place before what the source rests on: "the paper, citing officials". */
  private int beforeCited(int head, int last) {
    for (int i = head + 1; i + 1 <= last; i++) {
      if (Punctuation.is(tree, i, ",") && CITES.contains(tree.token(i + 1).form())) {
        return i - 1;
      }
      boolean which = tree.token(i + 1).form().equals("which") && i + 2 <= last;
      if (Punctuation.is(tree, i, ",") && which && CITED.contains(tree.token(i + 2).form())) {
        return i - 1;
      }
    }
    return last;
  }

  /** The place before a time that ends the phrase: "the minister last week", "X Monday". */
  private int beforeTime(int head, int last) {
    int at = last;
    while (at > head && Punctuation.is(tree, at)) {
      at--;
    }
    boolean day = at > head && TIMES.contains(tree.token(at).lemma().toLowerCase(Locale.ROOT));
    if (!day) {
      return last;
    }
    int start = at - 1;
    if (start > head && NEAR.contains(tree.token(start).form().toLowerCase(Locale.ROOT))) {
      start--;
    }
    boolean on = start > head && tree.token(start).form().equals("on");
    if (on) {
      return start - 1;
    }
    return start >= head && !tree.token(start).upos().equals("ADP") ? start : last;
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
