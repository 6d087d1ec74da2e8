package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/**
 * Reads reporting clauses that end a sentence, from the order of words alone: "..., the minister
 * told reporters on Friday", "..., said X".
 */
final class TailTags {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");
  private static final Set<String> NOMINAL =
      Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "ADP", "PART", "CCONJ", "SYM", "X");
  private static final Set<String> TAIL =
      Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "ADP", "ADV", "PART", "CCONJ");
  private static final Set<String> EYES =
      Set.of("reporter", "correspondent", "journalist", "photographer", "witness", "resident");

  private final CueLexicon lexicon;
  private final int sentence;
  private final Tree tree;
  private final Quotations quotations;

  TailTags(CueLexicon lexicon, int sentence, Tree tree, Quotations quotations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
    this.quotations = quotations;
  }

  /** The relation that the sentence's end opens, if it is such a clause. */
  Optional<Draft> read() {
    for (int verb = tree.size() - 1; verb > 1; verb--) {
      String upos = tree.token(verb).upos();
      if (isReporting(verb)) {
        Optional<Draft> inverted =
            Punctuation.is(tree, verb - 1, ",") ? inverted(verb) : Optional.empty();
        return inverted.isPresent() ? inverted : plain(verb);
      }
      boolean quoted = quotations.at(tree.token(verb).span().start()).isPresent();
      if (quoted || (!TAIL.contains(upos) && !Punctuation.is(tree, verb))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isReporting(int i) {
    String lemma = tree.token(i).lemma();
    return FINITE.contains(tree.token(i).xpos())
        && quotations.at(tree.token(i).span().start()).isEmpty()
        && (lemma.equals("see")
            || lexicon
                .verb(lemma)
                .filter(cue -> cue.manner() == Manner.SPEECH && cue.takes(Frames.CLAUSE))
                .isPresent());
  }

  /** "..., said X": a name behind the verb up to the sentence's end. */
  private Optional<Draft> inverted(int verb) {
    int head = verb + 1;
    if (head >= tree.size() || !NOMINAL.contains(tree.token(head).upos())) {
      return Optional.empty();
    }
    if (tree.token(head).upos().equals("ADP")) {
      return Optional.empty();
    }
    for (int at = head; at > verb && NOMINAL.contains(tree.token(at).upos()); at = tree.head(at)) {
      head = at;
    }
    return draft(verb, new Sources(sentence, tree).mention(head, verb), verb - 1);
  }

  /** "..., X said" and "..., the minister, X, said". */
  private Optional<Draft> plain(int verb) {
    int last = verb - 1;
    while (last > 0 && Set.of("ADV", "AUX").contains(tree.token(last).upos())) {
      last--;
    }
    boolean aside = Punctuation.is(tree, last, ",");
    int comma = comma(aside ? last - 1 : last);
    if (aside && comma > 0) {
      comma = comma(comma - 1);
    }
    if (comma <= 0 || comma + 1 > last) {
      return Optional.empty();
    }
    int first = comma + 1;
    if (Set.of("ADP", "CCONJ", "PART").contains(tree.token(first).upos())) {
      return Optional.empty();
    }
    int head = head(first, aside ? comma(last - 1) - 1 : last);
    boolean sees = tree.token(verb).lemma().equals("see");
    if (sees && !EYES.contains(tree.token(head).lemma())) {
      return Optional.empty();
    }
    Span span = tree.token(first).span().cover(tree.token(last).span());
    return draft(verb, new Mention(sentence, head, span), comma);
  }

  /** The comma before a run of nominal words that ends here; -1 if another word comes first. */
  private int comma(int last) {
    for (int i = last; i >= 0; i--) {
      if (Punctuation.is(tree, i, ",")) {
        return i < last ? i : -1;
      }
      if (!NOMINAL.contains(tree.token(i).upos()) && !Punctuation.is(tree, i, "-")) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * The head of a noun phrase: its last word before the first preposition, names by their first.
   */
  private int head(int first, int last) {
    int end = first;
    while (end < last && !tree.token(end + 1).upos().equals("ADP")) {
      end++;
    }
    int head = end;
    for (int at = end; at >= first && at <= last; at = tree.head(at)) {
      if (NOMINAL.contains(tree.token(at).upos())) {
        head = at;
      }
    }
    return head;
  }

  private Optional<Draft> draft(int verb, Mention source, int end) {
    boolean clausal = false;
    for (int i = 0; i < end; i++) {
      clausal |= Set.of("VERB", "AUX").contains(tree.token(i).upos());
    }
    List<Span> content = Extent.of(tree, 0, end - 1);
    if (!clausal || content.isEmpty()) {
      return Optional.empty();
    }
    var cue = new Clause(tree, verb).cue();
    Span words = tree.token(cue.nextSetBit(0)).span().cover(tree.token(cue.length() - 1).span());
    return Optional.of(
        new Draft(
            sentence,
            verb,
            Optional.of(words),
            Optional.of(source),
            Optional.empty(),
            new ArrayList<>(content),
            Manner.SPEECH,
            lexicon
                .verb(tree.token(verb).lemma().toLowerCase(Locale.ROOT))
                .map(Cue::stance)
                .orElse(org.firsthand.model.Stance.ASSERTS)));
  }
}
