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

/** Reads the relations that the verbs of one sentence open. */
final class VerbCues {
  private static final Set<String> DO =
      Set.of("do", "does", "did", "not", "n't", "n’t", "would", "will", "could", "to");

  /** Verbs that say how far another verb's saying goes, and say nothing themselves. */
  private static final Set<String> GOVERNING =
      Set.of(
          "try",
          "attempt",
          "begin",
          "start",
          "continue",
          "stop",
          "seek",
          "sought",
          "choose",
          "struggle",
          "fail",
          "avoid",
          "decline",
          "refuse");

  private static final Set<String> SILENT = Set.of("decline", "refuse");
  private static final Set<String> QUOTES = Set.of("quote", "cite");

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
      if (isVerb(verb) && !isQuoted(verb) && !isSayingOfQuoted(verb)) {
        read(verb).ifPresent(drafts::add);
      }
    }
    return drafts.stream().filter(draft -> !isGoverning(draft, drafts)).toList();
  }

  /**
   * True for the "tried" of "tried to portray them as": the verb of saying that it governs opens
   * the relation.
   */
  private boolean isGoverning(Draft draft, List<Draft> others) {
    Clause clause = new Clause(tree, draft.token());
    if (clause.lemma(draft.token()).equals("deny") && tree.is(draft.token(), "conj")) {
      // "neither confirmed nor denied" is one refusal
      return others.stream()
          .anyMatch(
              other ->
                  other.token() == tree.head(draft.token()) && other.stance() == Stance.DECLINES);
    }
    boolean silence = SILENT.contains(clause.lemma(draft.token()));
    if (!GOVERNING.contains(clause.lemma(draft.token()))) {
      return false;
    }
    return others.stream()
        .filter(other -> !other.content().isEmpty() && other.token() > draft.token())
        .filter(
            other ->
                tree.head(other.token()) == draft.token()
                    && tree.is(other.token(), "xcomp")
                    && clause.isInfinitive(other.token())
                    && isNext(draft.token(), other.token()))
        .anyMatch(other -> !silence || !Stances.isAnswer(clause.lemma(other.token())));
  }

  private boolean isNext(int above, int verb) {
    for (int i = above + 1; i < verb; i++) {
      if (!Set.of("ADV", "PART").contains(tree.token(i).upos())) {
        return false;
      }
    }
    return true;
  }

  /** A verb, or a word behind "did" or "would" that the tagger took for a noun. */
  private boolean isVerb(int i) {
    if (tree.token(i).upos().equals("VERB")) {
      return true;
    }
    if (!tree.token(i).upos().equals("NOUN") || !tree.token(i).xpos().equals("NN")) {
      return false;
    }
    int at = i - 1;
    while (at >= 0 && (tree.token(at).upos().equals("ADV") || Punctuation.is(tree, at, ","))) {
      at--;
    }
    return at >= 0
        && DO.contains(tree.token(at).form().toLowerCase(Locale.ROOT))
        && lexicon.verb(tree.token(i).lemma()).isPresent();
  }

  /** True for the "saying" of "quoted sources as saying". */
  private boolean isSayingOfQuoted(int i) {
    if (!tree.token(i).form().equals("saying") || !Punctuation.is(tree, i - 1, "as")) {
      return false;
    }
    for (int at = i - 1; at >= 0; at--) {
      if (QUOTES.contains(tree.token(at).lemma())) {
        return true;
      }
    }
    return false;
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
    Optional<Draft> quoted = quotedAsSaying(clause, source);
    if (quoted.isPresent()) {
      return quoted;
    }
    Optional<Draft> silence = new Refusals(sentence, tree, sources).read(clause);
    if (silence.isPresent()) {
      return silence;
    }
    if (known.filter(one -> one.takes(Frames.RAISING)).isPresent() && !passive) {
      return raised(clause, known.get());
    }
    Contents contents = new Contents(tree, clause, quotations, source);
    Optional<Contents.Found> found =
        passive ? contents.ofPassive(known, source.isPresent()) : contents.ofActive(known);
    boolean order = source.isEmpty() && !passive && tree.token(verb).xpos().equals("VB");
    if (order || (found.isEmpty() && !mayReport(clause, known, source))) {
      return Optional.empty();
    }
    found.ifPresent(content -> cue.or(content.cue()));
    return Optional.of(
        new Draft(
            sentence,
            verb,
            Optional.of(words(cue)),
            source,
            Optional.empty(),
            found.map(Contents.Found::spans).orElse(List.of()),
            known.map(Cue::manner).orElse(Manner.SPEECH),
            known.map(Cue::stance).orElse(Stance.ASSERTS)));
  }

  /** "The talks seemed to fail": nobody is named to whom it seems, and the subject is content. */
  private Optional<Draft> raised(Clause clause, Cue known) {
    int verb = clause.verb();
    Optional<Integer> said =
        tree.children(verb, "xcomp", "ccomp", "advcl").stream().filter(i -> i > verb).findFirst();
    if (said.isEmpty()) {
      return Optional.empty();
    }
    BitSet content = new BitSet();
    tree.subtree(said.get()).forEach(content::set);
    sources
        .subject(verb)
        .filter(i -> !sources.isEmpty(i) && !tree.token(i).lemma().equals("it"))
        .map(i -> sources.mention(i, verb).span())
        .ifPresent(
            span -> {
              for (int i = 0; i < tree.size(); i++) {
                if (span.contains(tree.token(i).span())) {
                  content.set(i);
                }
              }
            });
    BitSet cue = clause.cue();
    content.andNot(cue);
    return Optional.of(
        new Draft(
            sentence,
            verb,
            Optional.of(words(cue)),
            Optional.empty(),
            Optional.empty(),
            Extent.of(tree, content),
            known.manner(),
            known.stance()));
  }

  private Span words(BitSet cue) {
    return tree.token(cue.nextSetBit(0)).span().cover(tree.token(cue.length() - 1).span());
  }

  /**
   * "The WSJ quoted sources as saying that ...": the sources say it, through the WSJ; "he was
   * quoted by state media as saying ..." likewise.
   */
  private Optional<Draft> quotedAsSaying(Clause clause, Optional<Mention> source) {
    int verb = clause.verb();
    if (!QUOTES.contains(clause.lemma(verb))) {
      return Optional.empty();
    }
    Optional<Integer> saying =
        java.util.stream.IntStream.range(verb + 1, tree.size())
            .filter(i -> clause.lower(i).equals("saying") && clause.lower(i - 1).equals("as"))
            .boxed()
            .findFirst();
    Optional<Integer> speaker =
        clause.isPassive()
            ? tree.child(verb, "nsubj:pass", "nsubj")
            : tree.child(verb, "obj", "iobj").or(() -> between(verb, saying));
    if (saying.isEmpty() || speaker.isEmpty()) {
      return Optional.empty();
    }
    Clause inner = new Clause(tree, saying.get());
    Mention by = sources.mention(speaker.get(), clause.isPassive() ? verb : saying.get() - 1);
    Contents contents = new Contents(tree, inner, quotations, Optional.of(by));
    List<Span> content =
        contents
            .ofActive(lexicon.verb("say"))
            .map(Contents.Found::spans)
            .orElseGet(() -> Extent.of(tree, saying.get() + 1, tree.size() - 1));
    if (content.isEmpty()) {
      return Optional.empty();
    }
    BitSet cue = clause.cue();
    return Optional.of(
        new Draft(
            sentence,
            verb,
            Optional.of(words(cue)),
            Optional.of(by),
            source,
            content,
            Manner.SPEECH,
            Stance.ASSERTS));
  }

  /** The noun between "quoted" and "as saying", where the tree hangs neither on the other. */
  private Optional<Integer> between(int verb, Optional<Integer> saying) {
    if (saying.isEmpty() || !tree.token(verb).xpos().equals("VBD")) {
      return Optional.empty();
    }
    for (int i = saying.get() - 2; i > verb; i--) {
      if (Set.of("NOUN", "PROPN", "PRON").contains(tree.token(i).upos()) && tree.is(i, "flat")) {
        continue;
      }
      if (Set.of("NOUN", "PROPN", "PRON").contains(tree.token(i).upos())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
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
