package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/** What a relative clause is about, and who goes on to act behind a clause put in between. */
record RelativeClauses(Clause clause, Lexicon lexicon, Tree tree, Lists lists) {
  private static final Set<String> RELATIVE_ASIDE = Set.of("who", "which", "whose");

  /** What an aside begins and ends with. */
  private static final Set<String> ASIDE = Set.of(",", "—", "–", "--");

  /** The phrase that a relative pronoun stands for. */
  List<NounPhrase> antecedent(int verb, int pronoun) {
    int head = tree.head(verb);
    NounPhrase far = head >= 0 && head < pronoun ? clause.phraseAt(head) : null;
    boolean person =
        far != null
            && (!clause.word(pronoun).equals("who")
                || !far.title().isEmpty()
                || lexicon.is(tree.token(far.head()), "people")
                || !far.actors().isEmpty());
    if (far != null && person && tree.is(verb, "acl") && !isPlace(far)) {
      return isOneOfTwo(far) ? List.of(far) : clause.together(far);
    }
    String before = pronoun > 0 ? tree.token(pronoun - 1).upos() : "";
    boolean asked =
        clause.word(pronoun).equals("who") && (before.equals("ADP") || before.equals("VERB"));
    if (before.equals("PRON") || asked) {
      // "anyone who", "an inquiry into who", "investigated who"
      return List.of();
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

  /** The phrase before a clause between commas: "Iran, which never condemned it, began". */
  @Nullable NounPhrase beforeAside(int verb) {
    if (!ASIDE.contains(clause.word(verb - 1))) {
      return null;
    }
    for (int i = verb - 2; i > 1; i--) {
      String tag = tree.token(i).xpos();
      boolean opens =
          RELATIVE_ASIDE.contains(clause.word(i))
              || (clause.isVerb(i) && (tag.equals("VBG") || tag.equals("VBN")));
      if (opens && ASIDE.contains(clause.word(i - 1))) {
        return clause.phraseAt(i - 2);
      }
    }
    return null;
  }
}
