package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.stages.text.Tree;

/** Reads the relations that adverbs open, with nobody named: "reportedly", "allegedly". */
final class AdverbCues {
  private static final Set<String> ADVERBS =
      Set.of("reportedly", "allegedly", "supposedly", "purportedly", "seemingly");

  private final int sentence;
  private final Tree tree;
  private final Quotations quotations;

  AdverbCues(int sentence, Tree tree, Quotations quotations) {
    this.sentence = sentence;
    this.tree = tree;
    this.quotations = quotations;
  }

  /** The relations, in order; none where another cue takes the adverb in. */
  List<Draft> read(List<Draft> others) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Span word = tree.token(i).span();
      boolean adverb = ADVERBS.contains(tree.token(i).form().toLowerCase(Locale.ROOT));
      if (adverb
          && quotations.at(word.start()).isEmpty()
          && others.stream().noneMatch(other -> other.cue().filter(word::overlaps).isPresent())) {
        read(i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private Optional<Draft> read(int adverb) {
    int head = tree.head(adverb);
    if (head < 0) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    tree.subtreeWithout(head, "conj", "cc", "advcl", "parataxis").forEach(content::set);
    content.clear(adverb);
    List<Span> spans = Extent.of(tree, content);
    if (spans.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            sentence,
            adverb,
            Optional.of(tree.token(adverb).span()),
            Optional.empty(),
            Optional.empty(),
            spans,
            Manner.SPEECH,
            Stance.ASSERTS));
  }
}
