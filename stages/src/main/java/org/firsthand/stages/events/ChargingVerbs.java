package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Whom a verb charges with an attack that is told by a noun: the one above it or the one of a
 * clause that hangs by it.
 */
record ChargingVerbs(Lexicon lexicon, Clause clause) {
  private static final Set<String> ACCUSED = Set.of("of", "for");
  private static final Set<String> BEHIND = Set.of("of", "by");
  private static final Set<String> MEANS = Set.of("through", "via");

  /** Whom the verb above charges: "blamed the hack on Peru", "the hack was linked to Peru". */
  Culprits.Charge above(NounPhrase attack, String before) {
    int verb = clause.governor(attack);
    if (verb < 0) {
      return Culprits.Charge.NONE;
    }
    List<NounPhrase> found = byVerb(attack, before, verb);
    return found.isEmpty() ? byJoinedVerb(attack, verb) : new Culprits.Charge(found, verb);
  }

  private List<NounPhrase> byVerb(NounPhrase attack, String before, int verb) {
    Token word = clause.token(verb);
    if (MEANS.contains(before) && attack.from() - 1 < verb) {
      // "through hacks of the party, Peru has turned"
      return clause.subjects(verb).stream().filter(one -> !one.equals(attack)).toList();
    }
    if (lexicon.is(word, "originating")) {
      return clause.subjects(verb).contains(attack) ? clause.preposition(verb, "from") : List.of();
    }
    int done = tree().child(verb, "xcomp").orElse(-1);
    if (done > verb
        && clause.isPassive(verb)
        && clause.isPassive(done)
        && lexicon.is(clause.token(done), "carry-out")) {
      // "the attack is believed to have been carried out by Peru"
      return clause.preposition(done, "by");
    }
    if (before.equals("in") && lexicon.is(word, "taking-part")) {
      return clause.grammaticalSubjects(verb);
    }
    if (before.equals("with") && lexicon.is(word, "victim-verb")) {
      // "has targeted the bank with phishing letters"
      return clause.subjects(verb).stream().filter(one -> !one.equals(attack)).toList();
    }
    if (before.equals("in") && lexicon.is(word, "victim-verb") && clause.isPassive(verb)) {
      // "was targeted by hackers in a phishing campaign"
      return clause.subjects(verb);
    }
    boolean punished = before.equals("for") && lexicon.is(word, "punishing");
    boolean others =
        before.equals("for")
            && !attack.owners().isEmpty()
            && !BEHIND.contains(clause.word(attack.end()));
    boolean charged = before.equals("with") && word.lemma().equals("charge");
    if (!others
        && (punished || charged || (ACCUSED.contains(before) && lexicon.is(word, "accusing")))) {
      return clause.objects(verb);
    }
    if (lexicon.is(word, "attributing")) {
      // "tied Peru to the attack", "tied the attack to Peru"
      return isAmong(clause.objects(verb), attack)
          ? charged(verb)
          : before.equals("to") ? clause.objects(verb) : List.of();
    }
    return List.of();
  }

  /** "The breach hit the bank and was linked to Peru". */
  private Culprits.Charge byJoinedVerb(NounPhrase attack, int verb) {
    for (int joined : tree().children(verb, "conj")) {
      boolean same =
          clause.subjects(verb).contains(attack) && tree().child(joined, "nsubj").isEmpty();
      if (same && clause.isPassive(joined) && lexicon.is(clause.token(joined), "attributing")) {
        return new Culprits.Charge(charged(joined), joined);
      }
    }
    return Culprits.Charge.NONE;
  }

  /** "The attack at the firm, which was blamed on Peru", "attacks emanating from Peru". */
  List<NounPhrase> inARelativeClause(int attack) {
    List<Integer> nouns = new ArrayList<>(List.of(attack));
    nouns.addAll(tree().children(attack, "nmod", "obl"));
    for (int noun : nouns) {
      for (int below : tree().children(noun, "acl")) {
        int linked = tree().child(below, "xcomp").orElse(below);
        if (below > attack && lexicon.is(clause.token(linked), "attributing")) {
          return charged(linked);
        }
        if (below > attack && lexicon.is(clause.token(below), "originating")) {
          List<NounPhrase> from = clause.preposition(below, "from");
          return from.isEmpty() ? clause.preposition(below, "in") : from;
        }
        int done = tree().child(below, "xcomp").orElse(below);
        if (done > attack
            && lexicon.is(clause.token(done), "carry-out")
            && clause.isPassive(done)) {
          // "a breach that appears to have been conducted by Peru"
          return clause.preposition(done, "by");
        }
      }
    }
    return List.of();
  }

  /** The attack itself, or "a series of" it. */
  private boolean isAmong(List<NounPhrase> objects, NounPhrase attack) {
    boolean of = clause.word(attack.from() - 1).equals("of");
    return objects.stream()
        .anyMatch(one -> one.equals(attack) || (of && one.end() == attack.from() - 1));
  }

  /**
   * "Blamed on Peru", "attributed to Peru": each verb names him by its own preposition, the other
   * one is the attack's.
   */
  private List<NounPhrase> charged(int verb) {
    return clause.preposition(verb, takesOn(lexicon, clause.token(verb)) ? "on" : "to");
  }

  /** "Blamed the attack on Peru", where the other verbs of charging tie it to him. */
  static boolean takesOn(Lexicon lexicon, Token verb) {
    return lexicon.is(verb, "blaming-on");
  }

  private Tree tree() {
    return clause.tree();
  }
}
