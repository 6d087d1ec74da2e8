package org.firsthand.stages.statements;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.stages.text.Tree;

/** Reads silence that no verb of saying reports: "could not be reached", "had no comment". */
final class Refusals {
  private static final Set<String> LIGHT = Set.of("have", "make", "give", "offer", "provide");

  private static final Set<String> CALLS = Set.of("call", "message", "email", "request", "phone");

  private final int sentence;
  private final Tree tree;
  private final Sources sources;

  Refusals(int sentence, Tree tree, Sources sources) {
    this.sentence = sentence;
    this.tree = tree;
    this.sources = sources;
  }

  /** The refusal that this verb tells of, if it does. */
  Optional<Draft> read(Clause clause) {
    int verb = clause.verb();
    String lemma = clause.lemma(verb);
    if (lemma.equals("reach") && clause.isPassive() && clause.isNegated()) {
      Optional<Integer> content = clause.oblique("for");
      return tree.child(verb, "nsubj:pass", "nsubj").flatMap(i -> draft(clause, i, content));
    }
    if (lemma.equals("confirm") && isNorDenied(clause)) {
      return sources.subject(verb).flatMap(i -> draft(clause, i, seized(verb)));
    }
    if (lemma.equals("return") && clause.isNegated()) {
      Optional<Integer> calls =
          tree.child(verb, "obj").filter(i -> CALLS.contains(tree.token(i).lemma()));
      if (calls.isPresent()) {
        return sources.subject(verb).flatMap(i -> draft(clause, i, calls));
      }
    }
    if (LIGHT.contains(lemma) && !clause.isPassive()) {
      Optional<Integer> comment =
          tree.child(verb, "obj").filter(i -> tree.token(i).lemma().equals("comment"));
      boolean none =
          clause.isNegated()
              || comment
                  .flatMap(i -> tree.child(i, "det"))
                  .filter(i -> clause.lower(i).equals("no"))
                  .isPresent();
      if (comment.isPresent() && none) {
        return sources.subject(verb).flatMap(i -> draft(clause, i, comment));
      }
    }
    return Optional.empty();
  }

  /** "neither confirmed nor denied", "would not confirm or deny". */
  private boolean isNorDenied(Clause clause) {
    boolean neither =
        clause.isNegated()
            || clause.verb() > 0 && clause.lower(clause.verb() - 1).equals("neither");
    return neither
        && tree.children(clause.verb(), "conj").stream()
            .anyMatch(i -> tree.token(i).lemma().equals("deny"));
  }

  /** What "deny" or "confirm" have behind them. */
  private Optional<Integer> seized(int verb) {
    for (int i : tree.children(verb, "conj")) {
      Optional<Integer> own = tree.child(i, "obj", "iobj", "ccomp");
      if (own.isPresent()) {
        return own;
      }
    }
    return tree.child(verb, "obj", "iobj", "ccomp");
  }

  private Optional<Draft> draft(Clause clause, int speaker, Optional<Integer> content) {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    BitSet cue = clause.cue();
    Span words = tree.token(cue.nextSetBit(0)).span().cover(tree.token(cue.length() - 1).span());
    BitSet tokens = new BitSet();
    tree.subtree(content.get()).forEach(tokens::set);
    List<Span> spans = Extent.of(tree, tokens);
    return Optional.of(
        new Draft(
            sentence,
            clause.verb(),
            Optional.of(words),
            Optional.of(sources.mention(speaker, clause.verb())),
            Optional.empty(),
            spans,
            Manner.SPEECH,
            Stance.DECLINES));
  }
}
