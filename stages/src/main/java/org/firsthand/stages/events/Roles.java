package org.firsthand.stages.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Who does a verb of a clause and whom it is done to: by the tree, through relative clauses,
 * control and coordination, and by the order of words where the tree says nothing.
 */
record Roles(Clause clause, Lexicon lexicon, Tree tree, Lists lists, RelativeClauses relatives) {
  private static final Set<String> ASKING = Set.of("how", "why", "whether", "when");
  private static final Set<String> MEANWHILE = Set.of("while", "when", "after", "before", "since");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private Control control() {
    return new Control(this);
  }

  /** Who does the verb; {@code depth} counts the verbs that were gone up to. */
  List<NounPhrase> subjects(int verb, int depth) {
    if (depth > 6) {
      return List.of();
    }
    if (clause.isPassive(verb)) {
      return clause.preposition(verb, "by");
    }
    Optional<Integer> own = ownSubject(verb);
    if (own.isPresent()) {
      NounPhrase phrase = clause.phraseAt(own.get());
      if (phrase != null
          && phrase.from() > 0
          && phrase.from() < verb
          && tree.token(phrase.from() - 1).upos().equals("ADP")) {
        // A parser's slip: what a preposition holds is no subject.
        List<NounPhrase> left = left(verb);
        return left.isEmpty() ? clause.together(phrase) : left;
      }
      if (phrase != null
          && clause.word(verb - 1).equals("to")
          && tree.child(verb, "cop").isPresent()) {
        // "his offence was to leak": he leaked
        return clause.possessors(phrase);
      }
      if (phrase != null) {
        return joined(phrase, own.get(), verb);
      }
      if (RELATIVE.contains(clause.word(own.get()))) {
        return relatives.antecedent(verb, own.get());
      }
    }
    if (isExpletive(verb) || tree.is(verb, "csubj", "nsubj") || isAskedHow(verb)) {
      // "it is illegal to leak", "spying began": nobody is told
      return List.of();
    }
    List<NounPhrase> hoped = control().forWhom(verb);
    if (!hoped.isEmpty()) {
      return hoped;
    }
    if (isResultOfWhatIsTold(verb)) {
      return List.of();
    }
    NounPhrase beside = clause.phraseAt(verb - 1);
    if (beside != null
        && tree.token(verb).xpos().equals("VBG")
        && tree.is(verb, "conj", "advcl", "parataxis")
        && !clause.isTime(beside)
        && (!lists.isHeld(beside) || isSomebody(beside))) {
      // "..., the agency spying on the press", "went after workers leaking"
      return List.of(beside);
    }
    if (tree.token(verb).xpos().equals("VBG")
        && clause.wordBefore(verb).equals("as")
        && clause.word(verb - 2).equals("such")) {
      // "practices such as stealing": whose they are
      return List.of();
    }
    List<NounPhrase> controlled = control().subjects(verb, depth);
    if (tree.token(verb).xpos().equals("VBG")
        && clause.word(verb - 1).equals("over")
        && !control().isCharged(verb)) {
      // "tensions over meddling in the vote": nobody's
      return List.of();
    }
    if (!controlled.isEmpty()) {
      return controlled;
    }
    List<NounPhrase> described = control().described(verb);
    return described.isEmpty() ? left(verb) : described;
  }

  /** "Workers at the port and nurses at the clinic struck": both. */
  private List<NounPhrase> joined(NounPhrase phrase, int subject, int verb) {
    Set<NounPhrase> found = new LinkedHashSet<>(clause.together(phrase));
    for (int other : tree.children(subject, "conj")) {
      NounPhrase next = other < verb ? clause.phraseAt(other) : null;
      boolean negated = next != null && clause.word(next.from() - 1).equals("not");
      if (next != null && next.head() == other && !negated) {
        found.add(next);
      }
    }
    return List.copyOf(found);
  }

  private boolean isNearer(int subject, int verb) {
    NounPhrase phrase = clause.phraseAt(subject);
    return subject < verb && phrase != null && !clause.isTime(phrase) && !clause.isDash(verb - 1);
  }

  private static boolean isSomebody(NounPhrase phrase) {
    return !phrase.title().isEmpty() && !phrase.thing();
  }

  /**
   * In "the policy is that Peru acted" the policy is the subject of the whole, Peru of the verb.
   */
  private Optional<Integer> ownSubject(int verb) {
    return tree.children(verb, "nsubj").stream()
        .filter(i -> !tree.token(i).deprel().equals("nsubj:outer"))
        // of two the nearer one: "LIMA, Peru — ..., the president said"
        .reduce((one, other) -> isNearer(other, verb) ? other : one)
        .or(() -> tree.child(verb, "nsubj"));
  }

  /** "Officials disclosed a breach, exposing millions": the breach exposed them, not officials. */
  private boolean isResultOfWhatIsTold(int verb) {
    int head = tree.head(verb);
    return tree.token(verb).xpos().equals("VBG")
        && clause.word(verb - 1).equals(",")
        && head >= 0
        && head < verb
        && lexicon.is(tree.token(head), "telling");
  }

  /** True for "how spying began": what an indirect question asks of is nobody's. */
  private boolean isAskedHow(int verb) {
    return tree.token(verb).xpos().equals("VBG") && ASKING.contains(clause.word(verb - 1));
  }

  /** True for the infinitive of "it is wrong to spy". */
  private boolean isExpletive(int verb) {
    int head = tree.head(verb);
    return clause.word(verb - 1).equals("to")
        && head >= 0
        && head < verb
        && tree.token(head).upos().equals("ADJ")
        && tree.child(head, "nsubj", "expl").filter(i -> clause.word(i).equals("it")).isPresent();
  }

  /** "A gunman in Dayton, Ohio, shot". */
  private boolean isWhereATownLies(NounPhrase phrase) {
    int town = phrase.from() - 2;
    NounPhrase named = town > 0 ? clause.phraseAt(town) : null;
    return named != null
        && clause.word(town + 1).equals(",")
        && clause.word(phrase.end()).equals(",")
        && tree.token(phrase.head()).upos().equals("PROPN")
        && tree.token(town).upos().equals("PROPN")
        && tree.is(phrase.head(), "nmod", "appos")
        && named.equals(clause.phraseAt(tree.head(phrase.head())));
  }

  /** The nearest phrase left of a verb that no preposition holds. */
  private List<NounPhrase> left(int verb) {
    if (tree.token(verb).xpos().equals("VBG") && MEANWHILE.contains(clause.word(verb - 1))) {
      // "..., while challenging": the doer is the main clause's, which the tree does not show
      return List.of();
    }
    NounPhrase beyond = relatives.beforeAside(verb);
    if (beyond != null) {
      return clause.together(beyond);
    }
    boolean comma = false;
    for (int i = verb - 1; i >= 0; i--) {
      NounPhrase phrase = clause.phraseAt(i);
      if (phrase != null) {
        if (!lists.isHeld(phrase) && !isWhereATownLies(phrase)) {
          return clause.together(phrase);
        }
        i = phrase.from();
        continue;
      }
      if (clause.isVerb(i) && !tree.is(i, "amod") && !comma && !clause.lemma(i).equals("have")) {
        return List.of();
      }
      String word = clause.word(i);
      comma |= word.equals(",");
      if (word.equals(";")
          || word.equals(":")
          || word.equals("that")
          || (RELATIVE.contains(word) && !comma)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whom the verb is done to: the object, or a passive's subject; {@code depth} as above. */
  List<NounPhrase> objects(int verb, int depth) {
    if (clause.isPassive(verb)) {
      Optional<Integer> subject = tree.child(verb, "nsubj");
      if (subject.isPresent()) {
        NounPhrase phrase = clause.phraseAt(subject.get());
        if (phrase != null) {
          return clause.together(phrase);
        }
        if (RELATIVE.contains(clause.word(subject.get()))) {
          return relatives.antecedent(verb, subject.get());
        }
      }
      int head = tree.head(verb);
      if (head >= 0 && clause.phraseAt(head) != null && tree.is(verb, "acl", "amod")) {
        return clause.together(clause.phraseAt(head));
      }
      int main = mainOf(verb);
      if (main >= 0 && depth < 4) {
        return objects(main, depth + 1);
      }
      if (head >= 0 && tree.is(verb, "conj") && clause.isVerb(head) && depth < 4) {
        return clause.isPassive(head) ? objects(head, depth + 1) : subjects(head, depth + 1);
      }
      return left(verb);
    }
    List<NounPhrase> found = Clause.place(clause.arguments(verb), "obj");
    if (found.isEmpty()) {
      Optional<Integer> object = tree.child(verb, "obj");
      if (object.isPresent() && clause.phraseAt(object.get()) != null) {
        return clause.together(clause.phraseAt(object.get()));
      }
      int head = tree.head(verb);
      // "drones that Russia has unleashed": the noun before the clause is its object.
      boolean relative = head >= 0 && clause.phraseAt(head) != null && tree.is(verb, "acl");
      boolean finite =
          tree.child(verb, "nsubj").filter(i -> !RELATIVE.contains(clause.word(i))).isPresent();
      if (relative && finite && head < verb) {
        return clause.together(clause.phraseAt(head));
      }
      List<NounPhrase> beside = beside(verb);
      return beside.isEmpty() ? beforeRelative(verb) : beside;
    }
    return found;
  }

  /**
   * "They were arrested in May, accused of hacking": the passive that a participle adds to; -1 if
   * it adds to none.
   */
  private int mainOf(int verb) {
    boolean added =
        tree.is(verb, "advcl")
            && tree.token(verb).xpos().equals("VBN")
            && clause.word(verb - 1).equals(",");
    int main = added ? verb - 2 : -1;
    while (main >= 0 && !clause.isVerb(main)) {
      main--;
    }
    return main >= 0 && clause.isPassive(main) ? main : -1;
  }

  /** "Emails the ministry stole": two phrases side by side, the second the verb's own subject. */
  private List<NounPhrase> beside(int verb) {
    NounPhrase subject = clause.phraseAt(verb - 1);
    NounPhrase before = subject == null ? null : clause.phraseAt(subject.from() - 1);
    boolean own =
        subject != null && tree.child(verb, "nsubj").filter(i -> i == subject.head()).isPresent();
    return own && before != null ? clause.together(before) : List.of();
  }

  /**
   * The phrase before the nearest "that" or "which" on the left, where a slipped parse hides it.
   */
  private List<NounPhrase> beforeRelative(int verb) {
    for (int i = verb - 1; i > 0 && !isStop(i); i--) {
      NounPhrase before = clause.phraseAt(i - 1);
      if ((clause.word(i).equals("that") || clause.word(i).equals("which"))
          && clause.phraseAt(i) == null) {
        int governor = before == null ? -1 : clause.governor(before);
        boolean said = governor >= 0 && lexicon.is(tree.token(governor), "report");
        return before == null || said ? List.of() : clause.together(before);
      }
    }
    return List.of();
  }

  private boolean isStop(int i) {
    boolean auxiliary = tree.token(i).upos().equals("AUX");
    return clause.word(i).equals(";")
        || (clause.isVerb(i) && !auxiliary && !clause.word(i).equals("according"));
  }
}
