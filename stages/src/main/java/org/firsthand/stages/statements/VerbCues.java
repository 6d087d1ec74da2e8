package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/** Reads the relations that the verbs of one sentence open. */
final class VerbCues {
  private final CueLexicon lexicon;
  private final int sentence;
  private final Tree tree;
  private final Quotations quotations;
  private final Sources sources;

  VerbCues(CueLexicon lexicon, int sentence, Tree tree, Quotations quotations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
    this.quotations = quotations;
    this.sources = new Sources(sentence, tree);
  }

  /** The relations, in the order of their verbs. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      if (tree.token(verb).upos().equals("VERB") && !isQuoted(verb)) {
        read(verb).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private boolean isQuoted(int token) {
    return quotations.at(tree.token(token).span().start()).isPresent();
  }

  private Optional<Draft> read(int verb) {
    Clause clause = new Clause(tree, verb);
    Optional<Cue> known = lexicon.verb(clause.lemma(verb));
    boolean passive = clause.isPassive();
    Optional<Integer> speaker = passive ? sources.agent(verb) : sources.subject(verb);
    Optional<Mention> source =
        speaker.filter(head -> !sources.isEmpty(head)).map(head -> sources.mention(head, verb));
    BitSet cue = clause.cue();
    Contents contents = new Contents(tree, clause, quotations, source);
    Optional<Contents.Found> found =
        passive ? contents.ofPassive(known, source.isPresent()) : contents.ofActive(known);
    if (found.isEmpty() && !mayReport(clause, known, source)) {
      return Optional.empty();
    }
    found.ifPresent(content -> cue.or(content.cue()));
    Span words = tree.token(cue.nextSetBit(0)).span().cover(tree.token(cue.length() - 1).span());
    return Optional.of(
        new Draft(
            sentence,
            verb,
            Optional.of(words),
            source,
            found.map(Contents.Found::spans).orElse(List.of()),
            known.map(Cue::manner).orElse(Manner.SPEECH),
            Stances.of(clause, known)));
  }

  /** True if the clause may report a quotation in another sentence. */
  private static boolean mayReport(Clause clause, Optional<Cue> known, Optional<Mention> source) {
    return source.isPresent()
        && known.isPresent()
        && known.get().manner() == Manner.SPEECH
        && known.get().takes(Frames.CLAUSE)
        && !clause.isPassive();
  }
}
