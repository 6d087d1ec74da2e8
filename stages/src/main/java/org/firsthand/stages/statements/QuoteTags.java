package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/**
 * Reads reporting clauses that touch a quotation from the order of words alone: {@code "...," said
 * X} and {@code "...," X said}. Trees of sentences with quotations are too often wrong.
 */
final class QuoteTags {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
  private static final Set<String> PART =
      Set.of("NOUN", "PROPN", "PRON", "DET", "ADJ", "NUM", "ADP", "PART", "CCONJ", "ADV", "SYM");

  /** Longest source before its verb, in tokens: the longest in PolNeAR's training part have 40. */
  private static final int LONGEST = 40;

  private final CueLexicon lexicon;
  private final Reading reading;
  private final Quotations quotations;

  QuoteTags(CueLexicon lexicon, Reading reading, Quotations quotations) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.quotations = quotations;
  }

  /** The relations of quotations with a tag right behind them, in order. */
  List<Draft> read() {
    String text = reading.article().text();
    List<Draft> drafts = new ArrayList<>();
    for (Span quotation : quotations.spans()) {
      int next = quotation.end();
      while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == ',')) {
        next++;
      }
      if (next < text.length() && isClosed(text, quotation)) {
        tag(next, quotation).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** True if the quotation ends with a mark that parts it from what follows. */
  private static boolean isClosed(String text, Span quotation) {
    int last = quotation.end() - 1;
    while (last > quotation.start() && "”\"'’»".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    boolean inside = ",?!…—–-".indexOf(text.charAt(last)) >= 0;
    boolean behind = quotation.end() < text.length() && text.charAt(quotation.end()) == ',';
    return inside || behind;
  }

  private Optional<Draft> tag(int offset, Span quotation) {
    Optional<Integer> sentence = reading.sentenceAt(offset);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Tree tree = reading.trees().get(sentence.get());
    int first = 0;
    while (first < tree.size() && tree.token(first).span().start() < offset) {
      first++;
    }
    if (first >= tree.size()) {
      return Optional.empty();
    }
    return isReporting(tree, first)
        ? behind(sentence.get(), tree, first, quotation)
        : before(sentence.get(), tree, first, quotation);
  }

  private boolean isReporting(Tree tree, int i) {
    Token token = tree.token(i);
    return FINITE.contains(token.xpos())
        && lexicon
            .verb(token.lemma())
            .filter(cue -> cue.manner() == Manner.SPEECH && cue.takes(Frames.CLAUSE))
            .isPresent();
  }

  /** {@code "...," said X}. */
  private Optional<Draft> behind(int sentence, Tree tree, int verb, Span quotation) {
    int head = verb + 1;
    if (head >= tree.size() || !PART.contains(tree.token(head).upos()) || isCase(tree, head)) {
      return Optional.empty();
    }
    for (int at = head; at > verb && PART.contains(tree.token(at).upos()); at = tree.head(at)) {
      head = at;
    }
    Mention source = new Sources(sentence, tree).mention(head, verb);
    return Optional.of(draft(sentence, tree, verb, source, quotation));
  }

  private static boolean isCase(Tree tree, int i) {
    return tree.token(i).upos().equals("ADP");
  }

  /** {@code "...," X said}: nothing but a noun phrase between the quotation and the verb. */
  private Optional<Draft> before(int sentence, Tree tree, int first, Span quotation) {
    if (isCase(tree, first) || tree.token(first).upos().equals("CCONJ")) {
      return Optional.empty();
    }
    boolean aside = false;
    int last = -1;
    for (int i = first; i < Math.min(tree.size(), first + LONGEST); i++) {
      boolean comma = Punctuation.is(tree, i, ",");
      if (!aside && i > first && isReporting(tree, i)) {
        return last < 0 || isFollowed(tree, i)
            ? Optional.empty()
            : Optional.of(draft(sentence, tree, i, phrase(sentence, tree, first, last), quotation));
      }
      if (comma) {
        aside = !aside;
      } else if (quotations.at(tree.token(i).span().start()).isPresent()) {
        return Optional.empty();
      }
      boolean adverb = Set.of("ADV", "AUX").contains(tree.token(i).upos());
      if (!aside && !comma && !PART.contains(tree.token(i).upos()) && !adverb) {
        return Optional.empty();
      }
      if (!adverb) {
        last = i;
      }
    }
    return Optional.empty();
  }

  /** True if the verb has a content of its own behind it. */
  private static boolean isFollowed(Tree tree, int verb) {
    int next = verb + 1;
    while (next < tree.size() && tree.token(next).upos().equals("ADV")) {
      next++;
    }
    return next < tree.size()
        && Set.of("SCONJ", "DET", "PRON", "NOUN").contains(tree.token(next).upos())
        && tree.child(verb, "ccomp", "obj").filter(i -> i > verb).isPresent()
        && tree.child(verb, "iobj").isEmpty()
        && !tree.token(verb).lemma().equals("tell");
  }

  private static Mention phrase(int sentence, Tree tree, int first, int last) {
    int head = first;
    for (int at = first; at >= first && at <= last; at = tree.head(at)) {
      if (Set.of("NOUN", "PROPN", "PRON").contains(tree.token(at).upos())) {
        head = at;
      }
    }
    return new Mention(sentence, head, tree.token(first).span().cover(tree.token(last).span()));
  }

  private Draft draft(int sentence, Tree tree, int verb, Mention source, Span quotation) {
    var cue = new Clause(tree, verb).cue();
    Span words = tree.token(cue.nextSetBit(0)).span().cover(tree.token(cue.length() - 1).span());
    Span start = tree.sentence().span();
    boolean mixed = start.start() < quotation.start() && start.contains(quotation);
    Span content = mixed ? new Span(start.start(), quotation.end()) : quotation;
    return new Draft(
        sentence,
        verb,
        Optional.of(words),
        Optional.of(source),
        Optional.empty(),
        List.of(content),
        Manner.SPEECH,
        lexicon.verb(tree.token(verb).lemma()).map(Cue::stance).orElse(Stance.ASSERTS));
  }
}
