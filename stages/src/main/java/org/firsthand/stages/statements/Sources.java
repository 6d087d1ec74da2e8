package org.firsthand.stages.statements;

import java.util.Optional;
import java.util.Set;
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
    return new SourcePhrase(sentence, tree).mention(head, verb);
  }
}
