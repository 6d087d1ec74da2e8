package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.model.ActorKind;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/** What a relative clause is about, and who goes on to act behind a clause put in between. */
record RelativeClauses(Clause clause, Lexicon lexicon, Tree tree, Lists lists) {
  private static final Set<String> AROUND = Set.of("around", "near", "behind");
  private static final Set<String> RELATIVE_ASIDE = Set.of("who", "which", "whose");

  /** The phrase that a relative pronoun stands for. */
  List<NounPhrase> antecedent(int verb, int pronoun) {
    NounPhrase same = clause.word(pronoun - 1).equals("and") ? beforeTheFirst(pronoun) : null;
    if (same != null) {
      return clause.together(same);
    }
    NounPhrase second = secondOfTwo(pronoun);
    if (second != null) {
      return List.of(second);
    }
    int head = tree.head(verb);
    NounPhrase far = head >= 0 && head < pronoun ? clause.phraseAt(head) : null;
    boolean person =
        far != null
            && (!clause.word(pronoun).equals("who")
                || !far.title().isEmpty()
                || lexicon.is(tree.token(far.head()), "people")
                || !far.actors().isEmpty());
    NounPhrase body = clause.word(pronoun).equals("which") ? bodyBefore(pronoun) : null;
    if (body != null) {
      return List.of(body);
    }
    NounPhrase around = far == null ? null : whoIsAround(far);
    if (around != null && clause.word(pronoun).equals("who")) {
      return List.of(around);
    }
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

  /** "Links between Kenya and Peruvians who sought to": these did. */
  private @Nullable NounPhrase secondOfTwo(int pronoun) {
    NounPhrase second = clause.phraseAt(pronoun - 1);
    NounPhrase first =
        second != null && clause.word(second.from() - 1).equals("and")
            ? clause.phraseAt(second.from() - 2)
            : null;
    return first != null && clause.word(first.from() - 1).equals("between") ? second : null;
  }

  /** "The senator on the committee, which investigates": it does, not he. */
  private @Nullable NounPhrase bodyBefore(int pronoun) {
    NounPhrase near = clause.word(pronoun - 1).equals(",") ? clause.phraseAt(pronoun - 2) : null;
    return near != null
            && clause.word(near.from() - 1).equals("on")
            && near.actors().stream().anyMatch(one -> one.kind() == ActorKind.ORGANISATION)
        ? near
        : null;
  }

  /** "People around the minister who leak": they do, not he. */
  private @Nullable NounPhrase whoIsAround(NounPhrase phrase) {
    boolean around = AROUND.contains(clause.word(phrase.from() - 1));
    NounPhrase left = around ? clause.phraseAt(phrase.from() - 2) : null;
    return left != null && lexicon.is(tree.token(left.head()), "people") ? left : null;
  }

  /** "Hackers who are tied to Peru and who leaked": what the first of both stands for. */
  private @Nullable NounPhrase beforeTheFirst(int pronoun) {
    for (int i = pronoun - 2; i > 0; i--) {
      if (clause.word(i).equals(clause.word(pronoun))) {
        return clause.phraseAt(clause.word(i - 1).equals(",") ? i - 2 : i - 1);
      }
    }
    return null;
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

  /**
   * The phrase before a clause between commas, or before anything between dashes: "Iran, which
   * never condemned it, began".
   */
  @Nullable NounPhrase beforeAside(int verb) {
    int before = verb > 1 && tree.token(verb - 1).upos().equals("ADV") ? verb - 2 : verb - 1;
    if (before > 0 && clause.isDash(before)) {
      int dash = before - 1;
      while (dash > 0 && !clause.isDash(dash)) {
        dash--;
      }
      return clause.phraseAt(dash - 1);
    }
    if (!clause.word(verb - 1).equals(",")) {
      return null;
    }
    for (int i = verb - 2; i > 1; i--) {
      String tag = tree.token(i).xpos();
      boolean opens =
          RELATIVE_ASIDE.contains(clause.word(i))
              || (clause.isVerb(i) && (tag.equals("VBG") || tag.equals("VBN")));
      if (opens && (clause.word(i - 1).equals(",") || clause.isDash(i - 1))) {
        return clause.phraseAt(i - 2);
      }
    }
    return null;
  }
}
