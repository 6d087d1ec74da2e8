package org.firsthand.stages.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/** Finds what one verb hands over as content, by the first construction that fits. */
final class Contents {
  /**
   * A content.
   *
   * @param spans its spans, in order; never empty
   * @param cue tokens that belong to the cue beside the verb group: "for" in "called for"
   */
  record Found(List<Span> spans, BitSet cue) {
    Found {
      spans = List.copyOf(spans);
    }
  }

  /** What may introduce the rest of a content behind an object. */
  private static final Set<String> TAILS =
      Set.of("for", "as", "with", "of", "to", "against", "over", "about", "from", "into", "toward");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private final Tree tree;
  private final Clause clause;
  private final Quotations quotations;
  private final Optional<Mention> source;
  private final int verb;

  Contents(Tree tree, Clause clause, Quotations quotations, Optional<Mention> source) {
    this.tree = tree;
    this.clause = clause;
    this.quotations = quotations;
    this.source = source;
    this.verb = clause.verb();
  }

  /** What the subject of an active verb says, thinks or means. */
  Optional<Found> ofActive(Optional<Cue> known) {
    Optional<Found> spoken = spoken(known);
    if (spoken.isPresent() || known.isEmpty()) {
      return spoken;
    }
    return predicate(known.get())
        .or(() -> infinitive(known.get()))
        .or(() -> gerund(known.get()))
        .or(() -> object(known.get()))
        .or(() -> oblique(known.get()));
  }

  /** What is said, thought or meant by the agent of a passive verb, or by nobody named. */
  Optional<Found> ofPassive(Optional<Cue> known, boolean hasAgent) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Cue cue = known.get();
    BitSet content = new BitSet();
    Optional<Integer> subject = tree.child(verb, "nsubj:pass", "csubj:pass", "nsubj", "csubj");
    Optional<Integer> clausal = tree.child(verb, "ccomp", "xcomp", "csubj:pass", "csubj");
    if (!hasAgent && !cue.takes(Frames.PASSIVE)) {
      return Optional.empty();
    }
    if (clausal.isPresent()) {
      content.or(subtree(clausal.get()));
    }
    if (subject.isPresent() && !tree.is(subject.get(), "expl") && !isIt(subject.get())) {
      content.or(subtree(subject.get()));
    }
    clause.oblique("as").ifPresent(i -> content.or(subtree(i)));
    return content.isEmpty() ? Optional.empty() : found(content, new BitSet());
  }

  private boolean isIt(int i) {
    return clause.lower(i).equals("it") && tree.child(verb, "ccomp", "csubj").isPresent();
  }

  private Optional<Found> spoken(Optional<Cue> known) {
    boolean says = known.isPresent() && known.get().takes(Frames.CLAUSE);
    Reporting reporting = new Reporting(tree, clause, quotations, source);
    boolean core = says && known.get().word().equals("say");
    boolean hearer = known.isPresent() && known.get().takes(Frames.HEARER);
    BitSet content = reporting.content(says, hearer, core);
    if (content.isEmpty() || (!says && !isQuoted(content))) {
      return Optional.empty();
    }
    return found(content, new BitSet());
  }

  /** True if the content begins or ends in a quotation. */
  private boolean isQuoted(BitSet content) {
    for (Span span : Extent.of(tree, content)) {
      if (quotations.at(span.start()).isPresent() || quotations.at(span.end() - 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Found> predicate(Cue cue) {
    Optional<Integer> object = tree.child(verb, "obj");
    if (!cue.takes(Frames.PREDICATE)) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    Optional<Integer> said =
        tree.children(verb, "xcomp").stream().filter(i -> !clause.isInfinitive(i)).findFirst();
    said = said.or(() -> clause.oblique("as")).or(() -> clause.oblique("of"));
    if (said.isEmpty()) {
      return Optional.empty();
    }
    content.or(subtree(said.get()));
    object.ifPresent(i -> content.or(subtree(i)));
    content.or(tail(content));
    return found(content, new BitSet());
  }

  /** What hangs on the verb behind the content with no comma between: "for", "as", "with" ... */
  private BitSet tail(BitSet content) {
    BitSet tail = new BitSet();
    int last = content.length() - 1;
    for (int child : tree.children(verb, "obl", "xcomp", "advcl", "nmod")) {
      if (child <= last || tree.is(child, "obl:tmod", "obl:unmarked")) {
        continue;
      }
      BitSet more = subtree(child);
      if (more.nextSetBit(0) == last + 1 && TAILS.contains(clause.preposition(child))) {
        tail.or(more);
        last = more.length() - 1;
      }
    }
    return tail;
  }

  private Optional<Found> infinitive(Cue cue) {
    if (!cue.takes(Frames.INFINITIVE)) {
      return Optional.empty();
    }
    Optional<Integer> infinitive =
        tree.children(verb, "xcomp", "ccomp", "advcl").stream()
            .filter(i -> i > verb && clause.isInfinitive(i))
            .findFirst();
    if (infinitive.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = subtree(infinitive.get());
    for (int child : tree.children(infinitive.get(), "conj")) {
      if (FINITE.contains(tree.token(child).xpos()) && tree.child(child, "cc").isEmpty()) {
        content.andNot(subtree(child));
      }
    }
    tree.children(verb, "obj").stream()
        .filter(i -> i > verb && i < infinitive.get())
        .forEach(i -> content.or(subtree(i)));
    return found(content, new BitSet());
  }

  private Optional<Found> gerund(Cue cue) {
    if (!cue.takes(Frames.GERUND)) {
      return Optional.empty();
    }
    return tree.children(verb, "xcomp", "ccomp").stream()
        .filter(i -> i > verb && tree.token(i).xpos().equals("VBG"))
        .findFirst()
        .flatMap(
            i -> {
              BitSet content = subtree(i);
              tree.child(verb, "obj").ifPresent(object -> content.or(subtree(object)));
              return found(content, new BitSet());
            });
  }

  private Optional<Found> object(Cue cue) {
    if (!cue.takes(Frames.OBJECT)) {
      return Optional.empty();
    }
    Optional<Integer> object = tree.child(verb, "obj", "ccomp", "xcomp");
    if (object.isEmpty() || (cue.takes(Frames.HEARER) && tree.is(object.get(), "obj"))) {
      return Optional.empty();
    }
    BitSet content = subtree(object.get());
    content.or(tail(content));
    return found(content, new BitSet());
  }

  private Optional<Found> oblique(Cue cue) {
    for (int i : tree.children(verb, "obl", "nmod", "advcl", "xcomp", "ccomp")) {
      String preposition = clause.preposition(i);
      if (i > verb && !preposition.isEmpty() && cue.takes("~" + preposition)) {
        BitSet content = subtree(i);
        BitSet extra = new BitSet();
        for (int marker : tree.children(i, "case", "mark")) {
          content.clear(marker);
          if (marker > verb && marker <= verb + 2) {
            extra.set(verb, marker + 1);
          }
        }
        return found(content, extra);
      }
    }
    return Optional.empty();
  }

  private BitSet subtree(int i) {
    BitSet tokens = new BitSet();
    tree.subtree(i).forEach(tokens::set);
    return tokens;
  }

  private Optional<Found> found(BitSet content, BitSet extra) {
    content.andNot(clause.cue());
    source.ifPresent(
        mention -> {
          for (int i = content.nextSetBit(0); i >= 0; i = content.nextSetBit(i + 1)) {
            if (mention.span().contains(tree.token(i).span())) {
              content.clear(i);
            }
          }
        });
    List<Span> spans = Extent.of(tree, content);
    return spans.isEmpty() ? Optional.empty() : Optional.of(new Found(spans, extra));
  }
}
