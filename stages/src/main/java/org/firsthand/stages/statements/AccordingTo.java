package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.stages.text.Tree;

/** Reads the relations that a preposition opens: "according to Washington", "per the ministry". */
final class AccordingTo {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ");

  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "estimation", "judgment", "judgement", "telling", "eye", "mind");

  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBG");

  private final int sentence;
  private final Tree tree;
  private final Quotations quotations;

  AccordingTo(int sentence, Tree tree, Quotations quotations) {
    this.sentence = sentence;
    this.tree = tree;
    this.quotations = quotations;
  }

  /** The relations, in the order of their cues. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i + 2 < tree.size(); i++) {
      if (is(i, "according") && is(i + 1, "to")) {
        read(i, i + 1).ifPresent(drafts::add);
      } else if (is(i, "in") && tree.is(i, "case")) {
        ofView(i).ifPresent(drafts::add);
      } else if (is(i, "per") && tree.is(i, "case")) {
        read(i, i).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** True within a relative clause or participle of the source: "Bloomberg, which cited ...". */
  private boolean isOfSource(int i, int head) {
    for (int at = i; at >= 0 && at != head; at = tree.head(at)) {
      if (tree.head(at) == head) {
        return tree.is(at, "acl", "acl:relcl");
      }
    }
    return false;
  }

  /** "In her view, the law is weak". */
  private Optional<Draft> ofView(int in) {
    int noun = tree.head(in);
    if (noun <= in || !VIEWS.contains(tree.token(noun).lemma()) || !tree.is(noun, "obl")) {
      return Optional.empty();
    }
    Optional<Integer> owner = tree.child(noun, "nmod:poss");
    boolean aside = Punctuation.is(tree, noun + 1, ",") || noun + 2 >= tree.size();
    if (owner.isEmpty() || !aside || quotations.at(tree.token(in).span().start()).isPresent()) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    content.set(0, tree.size());
    tree.subtree(noun).forEach(content::clear);
    return Optional.of(
        new Draft(
            sentence,
            noun,
            Optional.of(tree.token(noun).span()),
            Optional.of(new Sources(sentence, tree).mention(owner.get(), noun)),
            Optional.empty(),
            Extent.of(tree, content),
            Manner.THOUGHT,
            Stance.ASSERTS));
  }

  /** The relations without ", according to X" at the end of what others say. */
  static List<Draft> apart(String text, List<Draft> drafts) {
    List<Span> asides = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Span> cue = draft.cue().filter(span -> span.of(text).startsWith("according"));
      if (cue.isPresent() && draft.source().isPresent()) {
        Span words = cue.get().cover(draft.source().get().span());
        if (text.startsWith(", ", words.start() - 2)) {
          asides.add(words);
        }
      }
    }
    return asides.isEmpty() ? drafts : drafts.stream().map(d -> without(d, asides)).toList();
  }

  private static Draft without(Draft draft, List<Span> asides) {
    List<Span> content = new ArrayList<>(draft.content());
    for (Span aside : asides) {
      for (int i = 0; i < content.size(); i++) {
        Span span = content.get(i);
        boolean ends = span.contains(aside) && aside.end() >= span.end() - 1;
        if (ends && aside.start() - 2 > span.start()) {
          content.set(i, new Span(span.start(), aside.start() - 2));
        }
      }
    }
    return draft.withContent(content);
  }

  private boolean is(int i, String form) {
    return tree.token(i).form().equalsIgnoreCase(form);
  }

  private Optional<Draft> read(int first, int last) {
    if (quotations.at(tree.token(first).span().start()).isPresent()) {
      return Optional.empty();
    }
    OptionalInt head = head(first, last);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Mention source = apart(new Sources(sentence, tree).mention(head.getAsInt(), last), last);
    if (first == 0) {
      source = upToComma(source);
    }
    BitSet phrase = new BitSet();
    phrase.set(first, last + 1);
    for (int i = last + 1; i < tree.size(); i++) {
      if (source.span().contains(tree.token(i).span())) {
        phrase.set(i);
      }
    }
    for (int i : tree.subtree(head.getAsInt())) {
      boolean behind = i > source.head() && phrase.get(i - 1);
      if (behind
          && (Punctuation.is(tree, i) || tree.is(i, "punct") || isOfSource(i, source.head()))) {
        phrase.set(i);
      }
    }
    BitSet content = content(head.getAsInt(), first);
    content.andNot(phrase);
    List<Span> spans = Extent.of(tree, content);
    Span cue = tree.token(first).span().cover(tree.token(last).span());
    return Optional.of(
        new Draft(
            sentence,
            first,
            Optional.of(cue),
            Optional.of(source),
            Optional.empty(),
            spans,
            Manner.SPEECH,
            Stance.ASSERTS));
  }

  /**
   * A source that opens the sentence goes on over its participle: "a poll conducted for X, ...".
   */
  private Mention upToComma(Mention source) {
    int next = source.head();
    while (next < tree.size() && tree.token(next).span().start() < source.span().end()) {
      next++;
    }
    if (next >= tree.size() || !PARTICIPLES.contains(tree.token(next).xpos())) {
      return source;
    }
    for (int i = next; i < tree.size(); i++) {
      if (Punctuation.is(tree, i, ",")) {
        return new Mention(
            source.sentence(), source.head(), source.span().cover(tree.token(i - 1).span()));
      }
    }
    return source;
  }

  /**
   * Where a verb follows with no comma between, the phrase's end is that verb's subject: "a plan
   * that according to Washington Tehran did not accept".
   */
  private Mention apart(Mention source, int preposition) {
    int first = preposition + 1;
    int last = first;
    while (last + 1 < tree.size() && source.span().contains(tree.token(last + 1).span())) {
      last++;
    }
    int next = last + 1;
    boolean verb =
        next < tree.size()
            && (tree.token(next).upos().equals("VERB") || tree.token(next).upos().equals("AUX"))
            && !tree.token(next).xpos().equals("VBN")
            && !tree.token(next).xpos().equals("VBG");
    if (!verb || last == first || Punctuation.is(tree, last)) {
      return source;
    }
    int cut = last - 1;
    for (int i = first; i < last; i++) {
      String upos = tree.token(i + 1).upos();
      if (tree.token(i).upos().equals("NOUN") && !upos.equals("NOUN") && !upos.equals("ADP")) {
        cut = i;
        break;
      }
    }
    int head = source.head() <= cut ? source.head() : cut;
    Span span = tree.token(first).span().cover(tree.token(cut).span());
    return new Mention(source.sentence(), head, span);
  }

  /** The head of the noun phrase behind the preposition. */
  private OptionalInt head(int first, int last) {
    for (int marker : new int[] {first, last}) {
      int head = tree.head(marker);
      if (tree.is(marker, "case", "mark") && head > last && isNominal(head)) {
        return OptionalInt.of(head);
      }
    }
    return IntStream.range(last + 1, tree.size())
        .filter(i -> isNominal(i) && (tree.head(i) <= last || !isNominal(tree.head(i))))
        .findFirst();
  }

  private boolean isNominal(int i) {
    return NOMINAL.contains(tree.token(i).upos());
  }

  /** What the phrase modifies: the whole sentence, or the relative clause that it stands in. */
  private BitSet content(int head, int first) {
    int predicate = tree.head(head);
    while (predicate >= 0 && tree.isUnder(predicate, head)) {
      predicate = tree.head(predicate);
    }
    if (predicate == first) {
      predicate = tree.head(first);
    }
    int at = predicate;
    while (at >= 0 && !tree.is(at, "acl:relcl", "parataxis")) {
      at = tree.head(at);
    }
    BitSet content = new BitSet();
    if (at >= 0 && tree.is(at, "acl:relcl")) {
      tree.subtree(at).forEach(content::set);
    } else {
      content.set(0, tree.size());
    }
    return content;
  }
}
