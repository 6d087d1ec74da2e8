package org.firsthand.stages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;

/**
 * Mends slips of parsers that no grammatical sentence can mean: these four, and those of {@link
 * JoinedVerbs} and {@link TownsBetween}.
 *
 * <ul>
 *   <li>A finite clause without a subject takes the object of the verb above that stands right
 *       before it: in "a report indicating <b>the hack</b> affected banks" nobody indicates a hack.
 *   <li>What is handed over was hacked before: in "gave the site <b>hacked</b> emails" the site did
 *       not hack.
 *   <li>The verb of a garden path gives its subject to the finite one behind it that has none: in
 *       "hackers <b>believed</b> to work for Peru <b>broke</b> in" they believe nothing.
 *   <li>Who says it in a relative clause is that verb's subject: in "letters that <b>officials</b>
 *       say were stolen" nobody stole officials.
 * </ul>
 */
final class MendTree {
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** Verbs with an object and what becomes of it: "had the bank closed". */
  private static final Set<String> RESULTING =
      Set.of(
          "have", "get", "see", "find", "want", "leave", "keep", "hear", "make", "watch", "like");

  private static final Set<String> GIVING = Set.of("give", "send", "hand", "sell", "lend", "feed");

  private static final Set<String> SAYING =
      Set.of("say", "believe", "think", "claim", "allege", "suspect", "argue", "know", "report");

  /** Auxiliaries and adverbs between "say" and what is said. */
  private static final int NEAR = 5;

  private static final Set<String> BELIEFS =
      Set.of(
          "believe", "think", "suspect", "say", "allege", "know", "consider", "assume", "presume");

  private MendTree() {}

  /** The sentence's tree, mended. */
  static Tree of(Sentence sentence) {
    Tree tree = Tree.of(sentence);
    List<Token> tokens = null;
    for (int clause = 2; clause < tree.size(); clause++) {
      Optional<Integer> subject =
          tree.is(clause, "ccomp") ? subject(tree, clause) : Optional.empty();
      if (subject.isPresent()) {
        tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
        int noun = subject.get();
        tokens.set(noun, tree.hung(noun, clause, "nsubj"));
        int below = tree.subtree(noun).getLast() + 2;
        if (below < clause && isInfinitive(tree, below)) {
          tokens.set(below, tree.hung(below, noun, "acl"));
        }
      }
    }
    Tree below = tokens == null ? handed(tree) : Tree.of(new Sentence(sentence.span(), tokens));
    return TownsBetween.mended(JoinedVerbs.mended(saidBetween(describedBefore(below))));
  }

  /** Takes "letters that officials say were stolen" apart: they say that these were. */
  private static Tree saidBetween(Tree tree) {
    for (int saying = 2; saying + 1 < tree.size(); saying++) {
      int said = saidBehind(tree, saying);
      Optional<Integer> subject = said < 0 ? Optional.empty() : tree.child(said, "nsubj");
      if (subject.isPresent() && tree.subtree(subject.get()).getLast() + 1 == saying) {
        int pronoun = tree.subtree(subject.get()).getFirst() - 1;
        if (pronoun > 0 && tree.token(pronoun).xpos().startsWith("W")) {
          List<Token> tokens = new ArrayList<>(tree.sentence().tokens());
          String relation = tree.token(subject.get()).deprel();
          tokens.set(subject.get(), tree.hung(subject.get(), saying, "nsubj"));
          tokens.set(pronoun, tree.hung(pronoun, said, relation));
          tokens.set(saying, tree.hung(saying, said, "parataxis"));
          return Tree.of(new Sentence(tree.sentence().span(), tokens));
        }
      }
    }
    return tree;
  }

  /** The finite verb right behind one of saying, which has no subject of its own; -1 if none. */
  private static int saidBehind(Tree tree, int saying) {
    boolean finite =
        SAYING.contains(tree.token(saying).lemma())
            && FINITE.contains(tree.token(saying).xpos())
            && !hasSubject(tree, saying);
    for (int i = saying + 1; finite && i < Math.min(tree.size(), saying + NEAR); i++) {
      if (tree.token(i).upos().equals("VERB")) {
        return hasSubject(tree, i) ? i : -1;
      }
      if (!tree.token(i).upos().equals("AUX") && !tree.token(i).upos().equals("ADV")) {
        return -1;
      }
    }
    return -1;
  }

  /** Takes "hackers believed to work for Peru broke in" for one sentence on hackers. */
  private static Tree describedBefore(Tree tree) {
    for (int belief = 1; belief + 1 < tree.size(); belief++) {
      Optional<Integer> subject = tree.child(belief, "nsubj");
      Optional<Integer> main = subject.isPresent() ? mainBehind(tree, belief) : Optional.empty();
      if (main.isPresent()
          && isBelief(tree, belief)
          && tree.subtree(subject.get()).getLast() + 1 == belief) {
        List<Token> tokens = new ArrayList<>(tree.sentence().tokens());
        Token path = tree.token(belief);
        tokens.set(main.get(), tree.hung(main.get(), tree.head(belief), path.deprel()));
        tokens.set(subject.get(), tree.hung(subject.get(), main.get(), "nsubj"));
        tokens.set(belief, tree.hung(belief, subject.get(), "acl"));
        return Tree.of(new Sentence(tree.sentence().span(), tokens));
      }
    }
    return tree;
  }

  /** "Believed to", "suspected of", without an auxiliary. */
  private static boolean isBelief(Tree tree, int verb) {
    String next = tree.token(verb + 1).form();
    return BELIEFS.contains(tree.token(verb).lemma())
        && (tree.token(verb).xpos().equals("VBD") || tree.token(verb).xpos().equals("VBN"))
        && tree.child(verb, "aux", "cop").isEmpty()
        && (next.equals("to") || next.equals("of") || next.equals("by"));
  }

  /** The finite verb below, behind another clause, that has no subject. */
  private static Optional<Integer> mainBehind(Tree tree, int belief) {
    return tree.children(belief, "ccomp", "advcl", "conj", "parataxis").stream()
        .filter(main -> main > belief + 2 && !hasSubject(tree, main))
        .filter(main -> tree.child(main, "mark", "cc").isEmpty())
        .filter(
            main ->
                FINITE.contains(tree.token(main).xpos())
                    || tree.children(main, "aux", "cop").stream()
                        .anyMatch(i -> FINITE.contains(tree.token(i).xpos())))
        .findFirst();
  }

  private static Tree handed(Tree tree) {
    for (int participle = 2; participle + 1 < tree.size(); participle++) {
      int given = participle + 1;
      int giving = tree.head(participle);
      if (giving >= 0
          && giving < participle
          && tree.is(participle, "ccomp")
          && tree.token(participle).xpos().startsWith("VB")
          && GIVING.contains(tree.token(giving).lemma())
          && tree.is(given, "obj")
          && tree.head(given) == participle) {
        List<Token> tokens = new ArrayList<>(tree.sentence().tokens());
        for (int child : tree.children(participle)) {
          boolean receiver = tree.is(child, "nsubj");
          String relation = receiver ? "iobj" : tree.token(child).deprel();
          tokens.set(child, tree.hung(child, giving, relation));
        }
        tokens.set(participle, participle(tree.token(participle), given));
        return Tree.of(new Sentence(tree.sentence().span(), tokens));
      }
    }
    return tree;
  }

  private static Token participle(Token verb, int noun) {
    return new Token(
        verb.form(), verb.span(), verb.lemma(), "ADJ", "VBN", noun + 1, "amod", verb.name());
  }

  private static Optional<Integer> subject(Tree tree, int clause) {
    int above = tree.head(clause);
    if (above < 0 || above > clause || !isFinite(tree, clause) || hasSubject(tree, clause)) {
      return Optional.empty();
    }
    return tree.children(above, "obj", "iobj").stream()
        .filter(noun -> above < noun && noun < clause)
        .reduce((_, last) -> last)
        .filter(noun -> isBeside(tree, noun, clause));
  }

  private static boolean isFinite(Tree tree, int clause) {
    List<Integer> auxiliaries = tree.children(clause, "aux", "cop");
    // a tagger that sees no subject takes "affected" for a participle
    boolean slipped =
        tree.token(clause).xpos().equals("VBN")
            && auxiliaries.isEmpty()
            && !RESULTING.contains(tree.token(tree.head(clause)).lemma());
    return slipped
        || FINITE.contains(tree.token(clause).xpos())
        || auxiliaries.stream().anyMatch(i -> FINITE.contains(tree.token(i).xpos()));
  }

  static boolean hasSubject(Tree tree, int clause) {
    return tree.child(clause, "nsubj", "csubj", "expl").isPresent();
  }

  /** True if between the two stand only words of the clause, and an infinitive of the noun's. */
  private static boolean isBeside(Tree tree, int noun, int clause) {
    int next = tree.subtree(noun).getLast() + 1;
    if (next + 1 < clause && isInfinitive(tree, next + 1)) {
      next = tree.subtree(next + 1).getLast() + 1;
    }
    for (int i = next; i < clause; i++) {
      if (!tree.isUnder(i, clause) || tree.token(i).upos().equals("PUNCT") && i == next) {
        return false;
      }
    }
    return next <= clause;
  }

  private static boolean isInfinitive(Tree tree, int verb) {
    return tree.token(verb).xpos().equals("VB")
        && tree.token(verb - 1).form().equals("to")
        && tree.is(verb, "advcl", "acl", "xcomp");
  }
}
