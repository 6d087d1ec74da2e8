package org.firsthand.stages.events;

import org.firsthand.stages.text.Tree;

/** How one verb's clause hangs in another's. */
record Embedding(Lexicon lexicon, Clause clause, Mood mood) {
  /** "Struggled to explain when they met": they met. */
  boolean isFactBelow(int at, int head) {
    return clause.tree().is(at, "ccomp", "advcl") && hasTense(at) && is(head, "factive");
  }

  private boolean hasTense(int verb) {
    return clause.isFinite(verb) || clause.tree().child(verb, "aux").isPresent();
  }

  /** A clause with a subject and a tense of its own below a verb of saying. */
  boolean isTold(int verb, int head) {
    return clause.tree().is(verb, "ccomp")
        && hasTense(verb)
        && is(head, "report")
        && !is(head, "negating")
        && !is(head, "proving")
        && !mood.isNegated(head);
  }

  /** An infinitive, or what hangs by one: "to say", "to highlight comments alleging". */
  boolean isToBeSaid(int saying) {
    int at = saying;
    for (int steps = 0; at >= 0 && steps < 3; steps++) {
      if (mood.isInfinitive(at)) {
        return true;
      }
      at = clause.tree().is(at, "xcomp", "acl", "advcl") ? clause.tree().head(at) : -1;
    }
    return false;
  }

  /** An infinitive, or a base form. */
  boolean isPlain(int verb) {
    return mood.isInfinitive(verb) || clause.token(verb).xpos().equals("VB");
  }

  /** The verb or noun that the verb's clause hangs by; -1 where it stands alone. */
  int above(int verb) {
    Tree tree = clause.tree();
    if (tree.is(verb, "xcomp", "ccomp", "acl", "advcl", "conj", "csubj")) {
      if (tree.is(verb, "acl") && tree.token(verb).deprel().equals("acl:relcl")) {
        return -1;
      }
      if (tree.is(verb, "advcl")
          && !mood.isInfinitive(verb)
          && !tree.token(verb).xpos().equals("VBG")) {
        return -1;
      }
      return tree.head(verb);
    }
    // A slipped parse: "... to supply" right behind a planning verb.
    if (mood.isInfinitive(verb) && verb >= 2 && clause.isVerb(verb - 2)) {
      return verb - 2;
    }
    return -1;
  }

  private boolean is(int word, String group) {
    return lexicon.is(clause.token(word), group);
  }

  /** "Did not say how they did it": that they did is not in doubt. */
  boolean isAsked(int at) {
    return clause.tree().children(at).stream()
        .anyMatch(i -> i < at && clause.token(i).xpos().startsWith("W"));
  }

  /** "Did not establish that they conspired or coordinated": both below the same verb. */
  boolean isJoinedBelow(int at, int first) {
    return clause.tree().is(first, "ccomp")
        && clause.tree().child(at, "nsubj").isEmpty()
        && at > first;
  }
}
