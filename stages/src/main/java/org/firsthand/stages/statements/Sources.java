package org.firsthand.stages.statements;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/** Finds the noun phrase that speaks, thinks or means: a verb's subject, wherever it stands. */
final class Sources {
  private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there");
  private static final Set<String> NOMINAL =
      Set.of("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X");
  private static final Set<String> NAME = Set.of("PROPN", "NOUN", "ADJ");
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
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
      Set.of(
          "last",
          "this",
          "next",
          "earlier",
          "late",
          "early",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final Set<String> CITES = Set.of("citing", "quoting");
  private static final Set<String> CITED = Set.of("cited", "quoted", "cites", "quotes");
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
    if (!tree.token(verb).upos().equals("VERB")) {
      return ofAuxiliary(verb);
    }
    return subject(verb, 0).filter(i -> isNominal(i) && !isPrepositional(i)).or(() -> beside(verb));
  }

  /**
   * The subject of "did" in "X did, however, comment", where the tagger took the verb for a noun.
   */
  private Optional<Integer> ofAuxiliary(int word) {
    int at = word - 1;
    while (at >= 0 && (tree.token(at).upos().equals("ADV") || Punctuation.is(tree, at, ","))) {
      at--;
    }
    while (at > 0 && SKIPPED.contains(tree.token(at).upos())) {
      Optional<Integer> own = tree.child(at, "nsubj");
      if (own.isPresent()) {
        return own;
      }
      at--;
    }
    return at >= 0 && isNominal(at) ? Optional.of(top(at, 0, word)) : Optional.empty();
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
    Optional<Integer> parted =
        tree.children(verb, "reparandum", "aux").stream()
            .filter(i -> i < verb && tree.token(i).lemma().equals("do"))
            .flatMap(i -> tree.children(i, "nsubj").stream())
            .findFirst();
    if (parted.isPresent()) {
      // "X did, however, comment": the commas part "did" from its verb
      return parted;
    }
    int head = tree.head(verb);
    if (head < 0) {
      return Optional.empty();
    }
    Optional<Integer> modified = behindRelative(verb, head);
    if (modified.isPresent()) {
      return modified;
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
   * The noun before a relative clause that a finite verb follows with nothing between: "officials
   * who asked not to be named told".
   */
  private Optional<Integer> behindRelative(int verb, int head) {
    boolean joined = verb == 0 || Punctuation.is(tree, verb - 1);
    if (joined || !tree.is(verb, "conj") || tree.child(verb, "cc").isPresent()) {
      return Optional.empty();
    }
    int clause = head;
    while (clause >= 0 && !tree.is(clause, "acl:relcl")) {
      clause = tree.head(clause);
    }
    boolean touches = clause >= 0 && tree.token(verb - 1).upos().equals("VERB");
    return touches && tree.head(clause) >= 0 ? Optional.of(tree.head(clause)) : Optional.empty();
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
    int at = before(verb);
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

  private boolean isPrepositional(int i) {
    return tree.children(i, "case").stream()
        .anyMatch(c -> c < i && !tree.token(c).lemma().equals("of"));
  }

  /** The place before the verb, past auxiliaries, adverbs and phrases such as "in the past". */
  private int before(int verb) {
    int at = verb - 1;
    while (at >= 0 && SKIPPED.contains(tree.token(at).upos())) {
      at--;
    }
    if (at >= 0 && isNominal(at) && isPrepositional(at)) {
      int first = tree.subtree(at).getFirst();
      int aux = first - 1;
      if (aux >= 0 && tree.token(aux).upos().equals("AUX")) {
        return before(aux);
      }
    }
    return at;
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
    return EMPTY_SUBJECTS.contains(tree.token(head).lemma()) && tree.is(head, "expl", "nsubj:pass");
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
    int last = extended(tokens.length() - 1, verb);
    last = beforeMark(head, last);
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
