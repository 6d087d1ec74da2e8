package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/**
 * Stretches cues to what coders of attributions mark: the verbs that a cue hangs on ("tried to
 * explain"), a noun's own words and the verb that it is the object of ("issued a sharp warning"),
 * and what stands between the cue and its content and belongs to neither ("said on Monday in a
 * statement", a colon).
 *
 * <p>Which of these count was counted in PolNeAR's training part: a governing verb is part of the
 * cue in 94 of 100, a noun's own words in 95, a colon in 97, adverbs behind the cue in 80, times
 * and phrases with "in" in 50, phrases with "on" and "at" in 30 and so left out.
 */
final class CueExtent {
  /** Prepositions of phrases that belong to the cue right behind it. */
  private static final Set<String> WHERE = Set.of("in", "during", "via", "through");

  private final Reading reading;

  CueExtent(Reading reading) {
    this.reading = reading;
  }

  /** The relation with its cue stretched. */
  Draft widen(Draft draft) {
    if (draft.cue().isEmpty()) {
      return draft;
    }
    Tree tree = reading.trees().get(draft.sentence());
    int head = draft.token();
    String upos = tree.token(head).upos();
    int first = first(tree, draft.cue().get());
    int last = last(tree, draft.cue().get());
    boolean[] taken = taken(tree, draft);
    if (upos.equals("NOUN")) {
      first = ofNoun(tree, head, first, taken);
    }
    if (upos.equals("VERB")) {
      first = governed(tree, head, first, taken);
      last = behind(tree, head, last, taken);
    }
    if (Punctuation.is(tree, last + 1, ":")) {
      last++;
    }
    return draft.withCue(tree.token(first).span().cover(tree.token(last).span()));
  }

  private static int first(Tree tree, Span cue) {
    int first = 0;
    while (first + 1 < tree.size() && tree.token(first).span().start() < cue.start()) {
      first++;
    }
    return first;
  }

  private static int last(Tree tree, Span cue) {
    int last = first(tree, cue);
    while (last + 1 < tree.size() && tree.token(last + 1).span().end() <= cue.end()) {
      last++;
    }
    return last;
  }

  /** Tokens that the source and the content own. */
  private static boolean[] taken(Tree tree, Draft draft) {
    List<Span> spans = new ArrayList<>(draft.content());
    draft.source().ifPresent(source -> spans.add(source.span()));
    boolean[] taken = new boolean[tree.size()];
    for (int i = 0; i < taken.length; i++) {
      Span token = tree.token(i).span();
      taken[i] = spans.stream().anyMatch(token::overlaps);
    }
    return taken;
  }

  /** "was quick | to condemn": the predicate above an infinitive, with its own auxiliaries. */
  private static int governed(Tree tree, int verb, int first, boolean[] taken) {
    int from = first;
    int at = verb;
    while (tree.is(at, "xcomp") && tree.head(at) >= 0 && tree.head(at) < from) {
      int above = tree.head(at);
      String upos = tree.token(above).upos();
      if (!upos.equals("VERB") && !upos.equals("ADJ")) {
        break;
      }
      int start = new Clause(tree, above).cue().nextSetBit(0);
      if (!isFree(tree, above + 1, from, taken) || !isOpen(start, from, taken)) {
        break;
      }
      from = start;
      at = above;
    }
    return from;
  }

  /** True if only words that link verbs stand there. */
  private static boolean isFree(Tree tree, int from, int to, boolean[] taken) {
    for (int i = from; i < to; i++) {
      boolean links = Set.of("ADV", "PART", "AUX").contains(tree.token(i).upos());
      if (taken[i] || !links) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOpen(int from, int to, boolean[] taken) {
    for (int i = from; i < to; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static int ofNoun(Tree tree, int noun, int first, boolean[] taken) {
    int from = first;
    while (from > 0 && !taken[from - 1] && isOfNoun(tree, from - 1, noun)) {
      from--;
    }
    int verb = tree.head(noun);
    boolean object =
        verb >= 0
            && verb < from
            && tree.is(noun, "obj")
            && tree.token(verb).upos().equals("VERB")
            && !NounCues.RECEIVES.contains(tree.token(verb).lemma());
    if (object && isOpen(verb, from, taken)) {
      int start = new Clause(tree, verb).cue().nextSetBit(0);
      if (isOpen(start, from, taken)) {
        return governed(tree, verb, start, taken);
      }
    }
    return from;
  }

  private static boolean isOfNoun(Tree tree, int i, int noun) {
    return tree.head(i) == noun && tree.is(i, "det", "amod", "compound", "nummod");
  }

  private static int behind(Tree tree, int verb, int last, boolean[] taken) {
    int to = last;
    while (to + 1 < tree.size() && !taken[to + 1]) {
      int child = childFrom(tree, verb, to + 1);
      if (child < 0 || !isOfCue(tree, child)) {
        return to;
      }
      int end = tree.subtree(child).getLast();
      if (end <= to || !isOpen(to + 1, end + 1, taken)) {
        return to;
      }
      to = end;
    }
    return to;
  }

  /** The dependent of the verb whose words begin here; -1 if there is none. */
  private static int childFrom(Tree tree, int verb, int first) {
    for (int child : tree.children(verb)) {
      if (child >= first && tree.subtree(child).getFirst() == first) {
        return child;
      }
    }
    return -1;
  }

  private static boolean isOfCue(Tree tree, int child) {
    if (tree.is(child, "advmod", "obl:unmarked", "obl:tmod", "compound:prt")) {
      return !tree.token(child).upos().equals("VERB");
    }
    return tree.is(child, "obl")
        && tree.children(child, "case").stream()
            .anyMatch(i -> WHERE.contains(tree.token(i).lemma()));
  }
}
