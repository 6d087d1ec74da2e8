package org.firsthand.stages.statements;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Manner;
import org.firsthand.stages.text.Tree;

/**
 * Reads headlines with capitals throughout: "Ministers Praise Harbour Plan". Taggers take their
 * verbs for names, so the order of words alone is read: a name, a verb of saying in the third
 * person or the past, and what follows.
 */
final class HeadlineCues {
  /** Share of words of four letters or more that have a capital, from which a line is one. */
  private static final double CAPITALS = 0.85;

  private static final Set<String> NAME =
      Set.of("PROPN", "NOUN", "ADJ", "DET", "NUM", "PART", "ADP", "CCONJ", "PUNCT");

  private final CueLexicon lexicon;
  private final int sentence;
  private final Tree tree;

  HeadlineCues(CueLexicon lexicon, int sentence, Tree tree) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
  }

  /** The relation, if the sentence is such a headline. */
  Optional<Draft> read() {
    if (!isHeadline()) {
      return Optional.empty();
    }
    int first = 0;
    for (int i = 0; i + 1 < tree.size(); i++) {
      if (Punctuation.is(tree, i, ":") || Punctuation.is(tree, i, ",")) {
        first = i + 1;
        continue;
      }
      if (!NAME.contains(tree.token(i).upos())) {
        return Optional.empty();
      }
      Optional<Cue> cue = i > first ? verb(i) : Optional.empty();
      if (cue.isPresent()) {
        return Optional.of(draft(first, i, cue.get()));
      }
    }
    return Optional.empty();
  }

  private boolean isHeadline() {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < tree.size(); i++) {
      String form = tree.token(i).form();
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        words++;
        capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
      }
    }
    return words > 2 && capitals >= CAPITALS * words;
  }

  /** What a name-like word is as a verb: "Praises", "Questioned". */
  private Optional<Cue> verb(int i) {
    String form = tree.token(i).form().toLowerCase(Locale.ROOT);
    if (!tree.token(i).upos().equals("PROPN")) {
      return Optional.empty();
    }
    for (String ending : new String[] {"s", "es", "d", "ed"}) {
      if (form.endsWith(ending)) {
        Optional<Cue> cue = lexicon.verb(form.substring(0, form.length() - ending.length()));
        if (cue.filter(HeadlineCues::isSpeech).isPresent()) {
          return cue;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSpeech(Cue cue) {
    boolean takes = cue.takes(Frames.CLAUSE) || cue.takes(Frames.OBJECT);
    return takes && cue.manner() == Manner.SPEECH;
  }

  private Draft draft(int first, int verb, Cue cue) {
    int head = verb - 1;
    for (int i = first; i < verb; i++) {
      if (tree.token(i).upos().equals("PROPN") && tree.head(i) >= verb) {
        head = i;
        break;
      }
    }
    Mention source =
        new Mention(sentence, head, tree.token(first).span().cover(tree.token(verb - 1).span()));
    return new Draft(
        sentence,
        verb,
        Optional.of(tree.token(verb).span()),
        Optional.of(source),
        Optional.empty(),
        Extent.of(tree, verb + 1, tree.size() - 1),
        cue.manner(),
        cue.stance());
  }
}
