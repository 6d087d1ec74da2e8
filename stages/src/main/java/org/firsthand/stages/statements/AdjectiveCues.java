package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/**
 * Reads the relations that predicates of state open: "is sceptical of", "are worried that". Taggers
 * take some of them for passive verbs.
 */
final class AdjectiveCues {
  private final CueLexicon lexicon;
  private final int sentence;
  private final Tree tree;
  private final Quotations quotations;
  private final Sources sources;

  AdjectiveCues(CueLexicon lexicon, int sentence, Tree tree, Quotations quotations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
    this.quotations = quotations;
    this.sources = new Sources(sentence, tree);
  }

  /** The relations, in the order of their adjectives. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Optional<Cue> cue = lexicon.adjective(tree.token(i).form().toLowerCase(Locale.ROOT));
      if (cue.isPresent() && quotations.at(tree.token(i).span().start()).isEmpty()) {
        read(i, cue.get()).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> read(int adjective, Cue cue) {
    boolean predicate =
        tree.child(adjective, "cop", "aux:pass").isPresent()
            || tree.is(adjective, "xcomp", "acl", "advcl");
    if (!predicate) {
      return Optional.empty();
    }
    Optional<Mention> source = source(adjective);
    Clause clause = new Clause(tree, adjective);
    for (int child : tree.children(adjective, "ccomp", "xcomp", "advcl", "acl", "obl", "nmod")) {
      String marker = clause.preposition(child);
      boolean phrase = cue.takes("~" + marker);
      boolean that =
          cue.takes("that") && (marker.equals("that") || (marker.isEmpty() && isFinite(child)));
      boolean infinitive = cue.takes("to") && marker.equals("to") && !tree.is(child, "obl");
      if (child > adjective && source.isPresent() && (phrase || that || infinitive)) {
        return Optional.of(draft(adjective, child, cue, source, phrase));
      }
    }
    return Optional.empty();
  }

  private boolean isFinite(int child) {
    return tree.is(child, "ccomp") && tree.child(child, "nsubj").isPresent();
  }

  private Optional<Mention> source(int adjective) {
    Optional<Integer> own = tree.child(adjective, "nsubj");
    int head = tree.head(adjective);
    if (own.isEmpty() && head >= 0 && tree.is(adjective, "xcomp")) {
      own = tree.child(head, "nsubj");
    }
    if (own.isEmpty() && head >= 0 && tree.is(adjective, "acl") && head < adjective) {
      own = Optional.of(head);
    }
    return own.filter(i -> !tree.token(i).lemma().equals("it"))
        .map(i -> sources.mention(i, adjective));
  }

  private Draft draft(int adjective, int child, Cue cue, Optional<Mention> source, boolean phrase) {
    BitSet words = new Clause(tree, adjective).cue();
    BitSet content = new BitSet();
    tree.subtree(child).forEach(content::set);
    if (phrase) {
      for (int marker : tree.children(child, "case", "mark")) {
        content.clear(marker);
        if (marker == adjective + 1) {
          words.set(marker);
        }
      }
    }
    Span span = tree.token(words.nextSetBit(0)).span().cover(tree.token(words.length() - 1).span());
    return new Draft(
        sentence,
        adjective,
        Optional.of(span),
        source,
        Optional.empty(),
        Extent.of(tree, content),
        cue.manner(),
        cue.stance());
  }
}
