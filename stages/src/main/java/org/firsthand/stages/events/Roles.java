package org.firsthand.stages.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Who does a verb of a clause and whom it is done to: by the tree, through relative clauses,
 * control and coordination, and by the order of words where the tree says nothing.
 */
record Roles(Clause clause, Lexicon lexicon, Tree tree, Lists lists) {
  private static final Set<String> ASKING = Set.of("how", "why", "whether", "when");
  private static final Set<String> MEANWHILE = Set.of("while", "when", "after", "before", "since");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  /** Who does the verb; {@code depth} counts the verbs that were gone up to. */
  List<NounPhrase> subjects(int verb, int depth) {
    if (depth > 6) {
      return List.of();
    }
    if (clause.isPassive(verb)) {
      return clause.preposition(verb, "by");
    }
    Optional<Integer> own = tree.child(verb, "nsubj");
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
      if (phrase != null) {
        return clause.together(phrase);
      }
      if (RELATIVE.contains(clause.word(own.get()))) {
        return antecedent(verb, own.get());
      }
    }
    if (isExpletive(verb) || tree.is(verb, "csubj", "nsubj") || isAskedHow(verb)) {
      // "it is illegal to leak", "spying began": nobody is told
      return List.of();
    }
    List<NounPhrase> hoped = forWhom(verb);
    if (!hoped.isEmpty()) {
      return hoped;
    }
    if (isResultOfWhatIsTold(verb)) {
      return List.of();
    }
    List<NounPhrase> controlled = controlled(verb, depth);
    if (!controlled.isEmpty()) {
      return controlled;
    }
    return left(verb);
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

  /** "An invitation for Russia to hack", "kept Russia from hacking": who is to do it or not. */
  private List<NounPhrase> forWhom(int verb) {
    boolean kept = clause.word(verb - 1).equals("from");
    NounPhrase phrase =
        kept || clause.word(verb - 1).equals("to") ? clause.phraseAt(verb - 2) : null;
    if (kept && phrase != null && !phrase.owners().isEmpty()) {
      return clause.together(phrase);
    }
    return phrase != null && clause.word(phrase.from() - 1).equals("for")
        ? clause.together(phrase)
        : List.of();
  }

  /** The phrase that a relative pronoun stands for. */
  private List<NounPhrase> antecedent(int verb, int pronoun) {
    int head = tree.head(verb);
    NounPhrase far = head >= 0 && head < pronoun ? clause.phraseAt(head) : null;
    boolean person =
        far != null
            && (!clause.word(pronoun).equals("who")
                || !far.title().isEmpty()
                || !far.actors().isEmpty());
    if (far != null && person && tree.is(verb, "acl") && !isPlace(far)) {
      return isOneOfTwo(far) ? List.of(far) : clause.together(far);
    }
    boolean beyond = false;
    for (int i = pronoun - 1; i >= 0; i--) {
      NounPhrase near = clause.phraseAt(i);
      if (near != null && (isPlace(near) || (beyond && lists.isHeld(near)))) {
        beyond = true;
        i = near.from();
        continue;
      }
      if (clause.phraseAt(i) != null) {
        // "it is not known who": asked, not told
        return clause.word(i).equals("it") ? List.of() : clause.together(clause.phraseAt(i));
      }
    }
    return List.of();
  }

  /** "Links between the firm and Chileans who": the clause is of the second only. */
  private boolean isOneOfTwo(NounPhrase phrase) {
    NounPhrase left =
        clause.word(phrase.from() - 1).equals("and") ? clause.phraseAt(phrase.from() - 2) : null;
    return left != null && clause.word(left.from() - 1).equals("between");
  }

  /** "The attack in Lima, Peru, that killed": where it was killed nobody. */
  private boolean isPlace(NounPhrase phrase) {
    String before = clause.word(phrase.from() - 1);
    boolean land =
        phrase.title().isEmpty()
            && phrase.actors().size() == 1
            && phrase.actors().getFirst().kind() == ActorKind.COUNTRY;
    NounPhrase left = before.equals(",") ? clause.phraseAt(phrase.from() - 2) : null;
    return land && (before.equals("in") || (left != null && isPlace(left)));
  }

  /** The subject that a verb without its own takes from the word above it. */
  private List<NounPhrase> controlled(int verb, int depth) {
    int head = tree.head(verb);
    if (head < 0) {
      return List.of();
    }
    boolean gerund = tree.token(verb).xpos().equals("VBG");
    boolean infinitive =
        clause.word(verb - 1).equals("to")
            || tree.child(verb, "mark").filter(i -> clause.word(i).equals("to")).isPresent();
    if (tree.token(head).upos().equals("VERB") && clause.phraseAt(head) == null) {
      boolean sharesMood = !infinitive || isBare(head);
      if (tree.is(verb, "conj") && head < verb && sharesMood) {
        return clause.isPassive(head) ? objects(head, depth + 1) : subjects(head, depth + 1);
      }
      String before = gerund ? clause.wordBefore(verb) : "";
      boolean blamed =
          (before.equals("of")
                  || before.equals("for")
                  || before.equals("over")
                  || before.equals("with"))
              && lexicon.is(tree.token(head), "blame");
      boolean ordered = infinitive && lexicon.is(tree.token(head), "object-control");
      if (blamed || ordered) {
        List<NounPhrase> objects = objects(head, depth + 1);
        if (!objects.isEmpty() && !isTool(head, objects)) {
          return objects;
        }
      }
      if (tree.is(verb, "xcomp", "advcl", "ccomp", "obl", "conj") && (gerund || infinitive)) {
        return clause.isPassive(head) && tree.is(verb, "xcomp")
            ? objects(head, depth + 1)
            : subjects(head, depth + 1);
      }
      return List.of();
    }
    NounPhrase noun = clause.phraseAt(head);
    if (noun == null) {
      return List.of();
    }
    if (tree.is(verb, "acl")) {
      if (infinitive) {
        List<NounPhrase> owners = clause.possessors(noun);
        NounPhrase of =
            clause.word(noun.end()).equals("of") ? clause.phraseAt(noun.end() + 1) : null;
        if (owners.isEmpty() && of != null && of.end() < verb) {
          // "the right of Peru's troops to fire"
          owners = List.of(of);
        }
        if (!owners.isEmpty()) {
          return List.of(owners.getLast());
        }
        int governor = clause.governor(noun);
        return governor >= 0 && governor != verb ? subjects(governor, depth + 1) : List.of();
      }
      if (gerund && clause.wordBefore(verb).equals("of")) {
        return clause.possessors(noun);
      }
      return gerund || head < verb ? clause.together(noun) : List.of();
    }
    return List.of();
  }

  /** An infinitive is joined to infinitives only: else it hangs by the verb as its complement. */
  private boolean isBare(int verb) {
    return tree.token(verb).xpos().equals("VB") || clause.word(verb - 1).equals("to");
  }

  /** "Used its platform to meddle": a thing does nothing by itself. */
  private boolean isTool(int verb, List<NounPhrase> objects) {
    return clause.lemma(verb).equals("use")
        && objects.stream()
            .allMatch(
                one ->
                    tree.token(one.from()).xpos().equals("PRP$")
                        || (one.actors().isEmpty() && (one.title().isEmpty() || one.thing())));
  }

  /** The phrase before a clause between commas: "Iran, which never condemned it, began". */
  private @Nullable NounPhrase beyondRelative(int verb) {
    if (!clause.word(verb - 1).equals(",")) {
      return null;
    }
    for (int i = verb - 2; i > 1; i--) {
      boolean opens =
          clause.word(i).equals("which")
              || clause.word(i).equals("who")
              || clause.word(i).equals("whose");
      if (opens && clause.word(i - 1).equals(",")) {
        return clause.phraseAt(i - 2);
      }
    }
    return null;
  }

  /** The nearest phrase left of a verb that no preposition holds. */
  private List<NounPhrase> left(int verb) {
    if (tree.token(verb).xpos().equals("VBG") && MEANWHILE.contains(clause.word(verb - 1))) {
      // "..., while challenging": the doer is the main clause's, which the tree does not show
      return List.of();
    }
    NounPhrase beyond = beyondRelative(verb);
    if (beyond != null) {
      return clause.together(beyond);
    }
    boolean comma = false;
    for (int i = verb - 1; i >= 0; i--) {
      NounPhrase phrase = clause.phraseAt(i);
      if (phrase != null) {
        if (!lists.isHeld(phrase)) {
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
          return antecedent(verb, subject.get());
        }
      }
      int head = tree.head(verb);
      if (head >= 0 && clause.phraseAt(head) != null && tree.is(verb, "acl", "amod")) {
        return clause.together(clause.phraseAt(head));
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
      return beforeRelative(verb);
    }
    return found;
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
