package org.firsthand.stages.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/** Who has a part in the clause that completes a verb: "agreed to supply Iran". */
final class Complements {
  /** "That" stands no further behind its verb: "said in Lima on Friday that". */
  private static final int THAT = 7;

  /** What these hold is what a promise is about, when and where, not to whom it is given. */
  private static final Set<String> CIRCUMSTANCE =
      Set.of("in", "on", "about", "over", "at", "during", "by", "after", "before", "into", "of");

  /** What stands against it or beside it has no part in it. */
  private static final Set<String> DESPITE = Set.of("despite", "amid", "because", "since");

  private static final Set<String> QUESTION =
      Set.of("which", "what", "who", "whether", "how", "why");

  private final Lexicon lexicon;
  private final Clause clause;

  Complements(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  /** Whoever has a part in what the verb's complement says: "agreed to supply Iran with". */
  List<NounPhrase> parties(int trigger, Set<NounPhrase> doers) {
    Set<NounPhrase> found = new LinkedHashSet<>();
    Tree tree = clause.tree();
    for (int i = trigger + 1; i < tree.size(); i++) {
      if (clause.isVerb(i) && isComplement(i, trigger)) {
        found.addAll(clause.objects(i));
        for (WordOrder.Argument argument : clause.arguments(i)) {
          if (!argument.phrase().actors().isEmpty() && !DESPITE.contains(argument.place())) {
            found.add(argument.phrase());
          }
        }
      }
    }
    for (WordOrder.Argument argument : clause.arguments(trigger)) {
      if (!argument.phrase().actors().isEmpty() && !CIRCUMSTANCE.contains(argument.place())) {
        found.add(argument.phrase());
      }
    }
    found.removeAll(doers);
    List<NounPhrase> named = found.stream().filter(phrase -> !phrase.owners().isEmpty()).toList();
    return named.isEmpty() ? List.copyOf(found) : named;
  }

  /** Of whom the verb says, asks or denies something: "said that Peru was behind it". */
  List<NounPhrase> told(int trigger) {
    Tree tree = clause.tree();
    for (int verb : tree.children(trigger, "ccomp")) {
      Optional<NounPhrase> subject = tree.child(verb, "nsubj").map(clause::phraseAt);
      if (verb > trigger
          && subject.isPresent()
          && subject.get().from() > trigger
          && !isQuestion(trigger, verb)) {
        return clause.together(subject.get());
      }
    }
    // A slipped parse: the phrase behind "that", or the next one with a finite verb behind it.
    for (int i = trigger + 1; i < Math.min(tree.size() - 1, trigger + THAT); i++) {
      NounPhrase phrase = clause.phraseAt(i);
      if (QUESTION.contains(clause.word(i)) && phrase == null) {
        return List.of();
      }
      if (clause.isVerb(i) || (phrase != null && clause.isFinite(phrase.end()))) {
        return phrase == null ? List.of() : clause.together(phrase);
      }
      if (clause.word(i).equals("that") && phrase == null) {
        return clause.together(clause.phraseAt(i + 1));
      }
    }
    return List.of();
  }

  /** Who must do or leave what the threat hangs by: "unless Peru withdraws". */
  List<NounPhrase> conditions(int trigger) {
    Tree tree = clause.tree();
    for (int i = trigger + 1; i < tree.size(); i++) {
      if (lexicon.is(clause.token(i), "condition") && clause.phraseAt(i + 1) != null) {
        return clause.together(clause.phraseAt(i + 1));
      }
    }
    return List.of();
  }

  /** Whom a saying obliges: "said that Israel must end". */
  List<NounPhrase> obliged(int trigger) {
    Tree tree = clause.tree();
    for (int i = trigger + 1; i < tree.size(); i++) {
      boolean must =
          tree.child(i, "aux").filter(aux -> lexicon.is(clause.token(aux), "obliging")).isPresent()
              || (clause.isVerb(i) && lexicon.is(clause.token(i), "obliging"));
      if (must && tree.isUnder(i, trigger) && !isQuestion(trigger, i)) {
        List<NounPhrase> subjects = clause.isVerb(i) ? clause.subjects(i) : List.of();
        return clause.isPassive(i) && clause.isVerb(i) ? clause.objects(i) : subjects;
      }
    }
    return List.of();
  }

  /** "Asked which consulate should close": nothing is demanded. */
  private boolean isQuestion(int trigger, int verb) {
    return IntStream.range(trigger + 1, verb)
        .anyMatch(i -> QUESTION.contains(clause.word(i)) && clause.phraseAt(i - 1) == null);
  }

  private boolean isComplement(int verb, int trigger) {
    Tree tree = clause.tree();
    for (int i = verb, steps = 0; i >= 0 && steps < 5; i = tree.head(i), steps++) {
      if (tree.head(i) == trigger) {
        boolean infinitive = clause.word(i - 1).equals("to") || tree.child(i, "mark").isPresent();
        return tree.is(i, "xcomp", "ccomp")
            || (infinitive && tree.is(i, "acl", "advcl", "obl", "obj") && i == verb);
      }
      if (!tree.is(i, "xcomp", "ccomp", "conj")) {
        // "agreed to meet because the host had asked her": what is a reason is not agreed
        return false;
      }
    }
    return false;
  }
}
