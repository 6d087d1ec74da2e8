package org.firsthand.stages.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.stages.text.Reading;
import org.firsthand.stages.text.Tree;

/**
 * Moves branches that parsers hang too low where a verb of saying shows whose they are.
 *
 * <ul>
 *   <li>"X said he would stay and <b>added</b> that ...", "X said he would stay, <b>adding</b> that
 *       ...": what is said next is X's next saying, not a part of the first.
 *   <li>"X said <b>the plan</b> was good": what stands between the verb and its clause is the
 *       clause's subject, since nobody is "said".
 *   <li>"X confirmed <b>the attack</b>", "X rejected on Monday <b>the charge</b> that": an indirect
 *       object alone is an object, and so is an adjunct without a preposition.
 *   <li>"<b>Asked</b> whether it was so, X said ...": a participle is no clause that is said.
 *   <li>"X said, adding: <b>it is so</b>": what is added hangs on "adding".
 *   <li>"A report <b>by the firm</b> said": what a preposition holds is no second subject.
 * </ul>
 *
 * <p>Immutable and safe to share between threads.
 */
final class Regraft {
  private final CueLexicon lexicon;

  Regraft(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same reading with its trees mended. */
  Reading apply(Reading reading) {
    List<Sentence> sentences = new ArrayList<>();
    List<Tree> trees = new ArrayList<>();
    for (int i = 0; i < reading.trees().size(); i++) {
      Tree tree = apply(reading.trees().get(i));
      trees.add(tree);
      sentences.add(tree.sentence());
    }
    return new Reading(reading.article(), sentences, trees, reading.references());
  }

  private Tree apply(Tree tree) {
    List<Token> tokens = null;
    for (int i = 1; i < tree.size(); i++) {
      Optional<Token> moved = moved(tree, i);
      if (moved.isPresent()) {
        if (tokens == null) {
          tokens = new ArrayList<>(tree.sentence().tokens());
        }
        tokens.set(i, moved.get());
      }
    }
    return tokens == null ? tree : Tree.of(new Sentence(tree.sentence().span(), tokens));
  }

  private Optional<Token> moved(Tree tree, int i) {
    if (tree.token(i).upos().equals("VERB")) {
      Optional<Token> next = next(tree, i);
      return next.isPresent() ? next : said(tree, i);
    }
    if (tree.is(i, "ccomp")) {
      return said(tree, i);
    }
    Optional<Token> held = held(tree, i);
    if (held.isPresent()) {
      return held;
    }
    Optional<Token> subject = subject(tree, i);
    return subject.isPresent() ? subject : object(tree, i);
  }

  /** A verb of saying that goes on another one. */
  private Optional<Token> next(Tree tree, int verb) {
    String tag = tree.token(verb).xpos();
    boolean joined = tree.is(verb, "conj") && !tag.equals("VBG");
    boolean participle =
        tag.equals("VBG")
            && tree.is(verb, "advcl", "acl", "conj", "parataxis")
            && Punctuation.is(tree, verb - 1, ",");
    if ((!joined && !participle) || !isPlain(tree, verb) || tree.child(verb, "nsubj").isPresent()) {
      return Optional.empty();
    }
    for (int at = tree.head(verb); at >= 0 && at < verb; at = tree.head(at)) {
      if (tree.is(at, "ccomp") && tree.head(at) >= 0 && tree.head(at) < at) {
        int above = tree.head(at);
        boolean same = participle || tree.token(above).xpos().equals(tag);
        if (isPlain(tree, above) && same && tree.child(above, "nsubj").isPresent()) {
          return Optional.of(tree.hung(verb, above, participle ? "advcl" : "conj"));
        }
      }
    }
    return Optional.empty();
  }

  /** What is said behind "adding", where it hangs on the verb of saying before it. */
  private Optional<Token> said(Tree tree, int clause) {
    int above = tree.head(clause);
    if (!tree.is(clause, "ccomp") || above < 0 || !isPlain(tree, above)) {
      return Optional.empty();
    }
    if (clause < above) {
      return isAside(tree, clause)
          ? Optional.of(tree.hung(clause, above, "advcl"))
          : Optional.empty();
    }
    return tree.children(above, "advcl").stream()
        .filter(verb -> verb > above && verb < clause && tree.token(verb).xpos().equals("VBG"))
        .filter(verb -> isPlain(tree, verb) && Punctuation.is(tree, verb - 1, ","))
        .filter(verb -> tree.child(verb, "ccomp", "obj").isEmpty())
        .findFirst()
        .map(verb -> tree.hung(clause, verb, "ccomp"));
  }

  /** "Asked whether it would pay, the firm said": a participle is no clause that is said. */
  private static boolean isAside(Tree tree, int clause) {
    String tag = tree.token(clause).xpos();
    return (tag.equals("VBG") || tag.equals("VBN"))
        && tree.child(clause, "nsubj", "aux", "cop", "expl").isEmpty()
        && tree.subtree(clause).getFirst() == clause;
  }

  private boolean isPlain(Tree tree, int verb) {
    return tree.token(verb).upos().equals("VERB")
        && lexicon.verb(tree.token(verb).lemma()).filter(cue -> cue.takes(Frames.CORE)).isPresent();
  }

  /** What a preposition holds behind a subject, where it hangs on the verb as a second one. */
  private static Optional<Token> held(Tree tree, int noun) {
    int verb = tree.head(noun);
    Optional<Integer> preposition = tree.child(noun, "case").filter(i -> i < noun);
    if (verb < noun || !tree.is(noun, "nsubj") || preposition.isEmpty()) {
      return Optional.empty();
    }
    return tree.children(verb, "nsubj").stream()
        .filter(first -> first == preposition.get() - 1)
        .findFirst()
        .map(first -> tree.hung(noun, first, "nmod"));
  }

  /**
   * The subject of what is said, where it hangs on the verb of saying. A {@link Reading}'s trees
   * have those that stand right before a finite verb in place; of a verb of saying it is known
   * without.
   */
  private Optional<Token> subject(Tree tree, int noun) {
    int verb = tree.head(noun);
    if (verb < 0
        || verb > noun
        || !tree.is(noun, "obj", "iobj")
        || !isPlain(tree, verb)
        || lexicon
            .verb(tree.token(verb).lemma())
            .filter(cue -> cue.takes(Frames.HEARER) || cue.takes(Frames.PREDICATE))
            .isPresent()
        || tree.child(verb, "nsubj").filter(i -> i < verb).isEmpty()) {
      return Optional.empty();
    }
    return tree.child(verb, "ccomp")
        .filter(clause -> clause > noun && tree.child(clause, "nsubj").isEmpty())
        .filter(clause -> tree.child(clause, "mark").isEmpty())
        .map(clause -> tree.hung(noun, clause, "nsubj"));
  }

  /** An indirect object that stands alone is an object: "confirmed the attack". */
  private Optional<Token> object(Tree tree, int noun) {
    int verb = tree.head(noun);
    boolean alone =
        verb >= 0
            && verb < noun
            && (tree.is(noun, "iobj") || isBare(tree, noun))
            && tree.child(verb, "obj", "ccomp", "xcomp").isEmpty()
            && lexicon
                .verb(tree.token(verb).lemma())
                .filter(cue -> cue.takes(Frames.OBJECT) && !cue.takes(Frames.HEARER))
                .isPresent();
    return alone ? Optional.of(tree.hung(noun, verb, "obj")) : Optional.empty();
  }

  /** "Rejected on Monday the charge that": what no preposition holds and a clause tells more of. */
  private static boolean isBare(Tree tree, int noun) {
    return tree.token(noun).deprel().equals("obl")
        && tree.child(noun, "case").isEmpty()
        && tree.child(noun, "acl").isPresent();
  }
}
