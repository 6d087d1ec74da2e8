package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.stages.text.Tree;

/** Reads the relations that nouns open: "its claim that", "concern about", "a warning that". */
final class NounCues {
  /** Verbs whose subject is not the one who holds what the noun says. */
  static final Set<String> RECEIVES =
      Set.of(
          "face", "receive", "win", "get", "gain", "earn", "hear", "reject", "dismiss", "deny",
          "reach", "draw", "attract", "prompt", "spark", "trigger", "fuel");

  private final CueLexicon lexicon;
  private final int sentence;
  private final Tree tree;
  private final Quotations quotations;
  private final Sources sources;

  NounCues(CueLexicon lexicon, int sentence, Tree tree, Quotations quotations) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tree = tree;
    this.quotations = quotations;
    this.sources = new Sources(sentence, tree);
  }

  /** The relations, in the order of their nouns. */
  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int noun = 0; noun < tree.size(); noun++) {
      if (tree.token(noun).upos().equals("NOUN")
          && quotations.at(tree.token(noun).span().start()).isEmpty()) {
        Optional<Cue> cue = lexicon.noun(tree.token(noun).lemma().toLowerCase(Locale.ROOT));
        if (cue.isPresent()) {
          read(noun, cue.get()).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private Optional<Draft> read(int noun, Cue cue) {
    for (int child : tree.children(noun, "acl", "ccomp", "nmod", "obl")) {
      String marker = marker(child);
      boolean clause = marker.equals("that") && cue.takes("that") && !tree.is(child, "nmod", "obl");
      boolean infinitive = marker.equals("to") && cue.takes("to") && tree.is(child, "acl");
      boolean phrase = cue.takes("~" + marker) && !clause && !infinitive;
      if (clause && isCircumstance(noun)) {
        continue;
      }
      if (child > noun && (clause || infinitive || phrase)) {
        return Optional.of(draft(noun, child, cue, phrase));
      }
    }
    return ofVerb(noun, cue);
  }

  /** "cast doubt on the claim", where the phrase hangs on the verb that has the noun as object. */
  private Optional<Draft> ofVerb(int noun, Cue cue) {
    int verb = tree.head(noun);
    if (verb < 0 || verb > noun || !tree.is(noun, "obj")) {
      return Optional.empty();
    }
    return tree.children(verb, "obl").stream()
        .filter(i -> i > noun && cue.takes("~" + marker(i)))
        .filter(i -> tree.subtree(i).getFirst() == noun + 1)
        .findFirst()
        .map(i -> draft(noun, i, cue, true));
  }

  /** True in "said in a report that": the verb says it, the noun tells where. */
  private boolean isCircumstance(int noun) {
    int verb = tree.head(noun);
    return verb >= 0
        && tree.is(noun, "obl")
        && lexicon
            .verb(tree.token(verb).lemma())
            .filter(cue -> cue.manner() == Manner.SPEECH && cue.takes(Frames.CLAUSE))
            .isPresent();
  }

  private String marker(int child) {
    for (int i : tree.children(child, "mark", "case")) {
      return tree.token(i).form().toLowerCase(Locale.ROOT);
    }
    return "";
  }

  private Draft draft(int noun, int child, Cue cue, boolean phrase) {
    BitSet content = new BitSet();
    tree.subtree(child).forEach(content::set);
    int last = noun;
    if (phrase) {
      for (int marker : tree.children(child, "case", "mark")) {
        content.clear(marker);
        last = marker == noun + 1 ? marker : last;
      }
    }
    Span words = tree.token(noun).span().cover(tree.token(last).span());
    List<Span> spans = Extent.of(tree, content);
    return new Draft(
        sentence,
        noun,
        Optional.of(words),
        source(noun),
        Optional.empty(),
        spans,
        cue.manner(),
        cue.stance());
  }

  /** Whose it is: "its claim", "a claim by Iran". */
  private Optional<Mention> source(int noun) {
    Optional<Integer> owner = tree.child(noun, "nmod:poss");
    if (owner.isEmpty()) {
      owner =
          tree.children(noun, "nmod").stream()
              .filter(i -> i > noun)
              .filter(i -> marker(i).equals("by") || marker(i).equals("from"))
              .findFirst();
    }
    return owner.map(i -> sources.mention(i, noun)).or(() -> ofVerb(noun));
  }

  /** Whose it is where a verb hands it over: "she repeated a claim that", "with a call for". */
  private Optional<Mention> ofVerb(int noun) {
    int verb = tree.head(noun);
    boolean object = tree.is(noun, "obj");
    boolean manner = tree.is(noun, "obl") && marker(noun).equals("with");
    if (verb < 0
        || verb > noun
        || !(object || manner)
        || !tree.token(verb).upos().equals("VERB")
        || RECEIVES.contains(tree.token(verb).lemma())
        || new Clause(tree, verb).isPassive()) {
      return Optional.empty();
    }
    return sources
        .subject(verb)
        .filter(i -> !sources.isEmpty(i))
        .map(i -> sources.mention(i, verb));
  }
}
