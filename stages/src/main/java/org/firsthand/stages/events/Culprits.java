package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to be behind an attack that is told by a noun, where it is neither his by possession
 * nor by a preposition of its own: "the hack was the work of", "blamed the breach on", "its role in
 * the attack", "responsible for".
 */
final class Culprits {
  private static final Set<String> PART = Set.of("in", "for", "of");
  private static final Set<String> SUSPECTED = Set.of("in", "for", "of", "behind");
  private static final Set<String> EXAMPLES = Set.of("including", "like");
  private static final Set<String> USING = Set.of("use", "employ", "deploy", "try", "adopt");
  private static final Set<String> ACCUSED = Set.of("of", "for");

  private final Lexicon lexicon;
  private final Clause clause;
  private final Tree tree;

  Culprits(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.tree = clause.tree();
  }

  /**
   * Who is charged with an attack.
   *
   * @param who the phrases that name them; none where the sentence does not tell
   * @param by the verb or adjective that charges them, which carries tense and negation; -1 if none
   */
  record Charge(List<NounPhrase> who, int by) {
    static final Charge NONE = new Charge(List.of(), -1);
  }

  Charge of(NounPhrase attack) {
    Charge found = charge(attack);
    List<NounPhrase> who =
        found.who().stream().filter(one -> !one.equals(attack) && acts(one)).toList();
    return who.isEmpty() ? Charge.NONE : new Charge(who, found.by());
  }

  /**
   * "Its part in the attack", "its use of malware": the noun for the part; null where none stands
   * before.
   */
  static @Nullable NounPhrase part(Lexicon lexicon, Clause clause, NounPhrase attack) {
    NounPhrase part =
        PART.contains(clause.word(attack.from() - 1)) ? clause.phraseAt(attack.from() - 2) : null;
    boolean use = part != null && clause.lemma(part.head()).equals("use");
    boolean of = clause.word(attack.from() - 1).equals("of");
    return part != null && use == of && lexicon.is(clause.token(part.head()), "part-in")
        ? part
        : null;
  }

  private Charge charge(NounPhrase attack) {
    NounPhrase part = part(lexicon, clause, attack);
    if (part != null) {
      return new Charge(whosePart(part), -1);
    }
    int from = from(attack);
    String before = clause.word(from - 1);
    NounPhrase suspect = SUSPECTED.contains(before) ? clause.phraseAt(from - 2) : null;
    if (suspect != null && lexicon.is(clause.token(suspect.head()), "suspect")) {
      return new Charge(subject(suspect.head()), suspect.head());
    }
    if (before.equals("behind")) {
      NounPhrase left = clause.phraseAt(from - 2);
      // "may be behind the hack": what would be the verb's stands by the noun
      return left == null
          ? new Charge(whoIsBehind(attack), attack.head())
          : new Charge(List.of(left), -1);
    }
    int head = tree.head(attack.head());
    int adjective = from - 2;
    if (adjective >= 0
        && ACCUSED.contains(before)
        && lexicon.is(clause.token(adjective), "responsible")) {
      // the tree may hang the hack by the verb above: "was found responsible for the hack"
      return new Charge(responsible(adjective), adjective);
    }
    if (head >= 0
        && lexicon.is(clause.token(head), "handiwork")
        && tree.is(attack.head(), "nsubj")) {
      return new Charge(clause.preposition(head, "of"), -1);
    }
    List<NounPhrase> related = inARelativeClause(attack.head());
    if (!related.isEmpty()) {
      return new Charge(related, -1);
    }
    List<NounPhrase> using = using(attack, before);
    if (!using.isEmpty()) {
      return new Charge(using, -1);
    }
    int verb = clause.governor(attack);
    return verb < 0 ? Charge.NONE : new Charge(byVerb(attack, before, verb), verb);
  }

  /** "Tried to sway it, using means such as hacking": who uses the means. */
  private List<NounPhrase> using(NounPhrase attack, String before) {
    int noun = attack.from() - (before.equals("as") ? 3 : 2);
    boolean example =
        before.equals("as") ? clause.word(noun + 1).equals("such") : EXAMPLES.contains(before);
    if (noun < 0 || !example) {
      return List.of();
    }
    NounPhrase means = clause.phraseAt(clause.word(noun).equals(",") ? noun - 1 : noun);
    if (means == null) {
      return List.of();
    }
    int verb = clause.governor(means);
    return verb >= 0 && verb < means.from() && USING.contains(clause.lemma(verb))
        ? clause.subjects(verb)
        : List.of();
  }

  /** Where the attack begins: "one of the worst attacks", "Monday's attack". */
  private int from(NounPhrase attack) {
    int from = attack.from();
    if (clause.token(Math.max(0, from - 1)).upos().equals("PART")
        && clause.phraseAt(from - 2) == null) {
      from -= 2;
    }
    return clause.word(from - 1).equals("of") && clause.word(from - 2).equals("one")
        ? from - 2
        : from;
  }

  /** "Peru was behind the hack", also where the tree hangs Peru by the verb above. */
  private List<NounPhrase> whoIsBehind(NounPhrase attack) {
    List<NounPhrase> subject = subject(attack.head());
    int i = attack.from() - 2;
    while (i > 0
        && (clause.token(i).upos().equals("AUX")
            || clause.token(i).upos().equals("ADV")
            || clause.token(i).upos().equals("PART"))) {
      i--;
    }
    int above = tree.head(attack.head());
    if (subject.isEmpty()
        && clause.word(attack.from() - 2).equals("being")
        && ACCUSED.contains(clause.word(attack.from() - 3))
        && above >= 0
        && lexicon.is(clause.token(above), "accusing")) {
      // "accused Peru of being behind it"
      return clause.objects(above);
    }
    return subject.isEmpty() && i < attack.from() - 2
        ? clause.together(clause.phraseAt(i))
        : subject;
  }

  /** "Is responsible for", "was found responsible for". */
  private List<NounPhrase> responsible(int adjective) {
    List<NounPhrase> subject = subject(adjective);
    int above = tree.head(adjective);
    return subject.isEmpty() && above >= 0 && tree.is(adjective, "xcomp") && clause.isPassive(above)
        ? clause.objects(above)
        : subject;
  }

  /** "The attack at the firm, which was blamed on Peru", "attacks emanating from Peru". */
  private List<NounPhrase> inARelativeClause(int attack) {
    List<Integer> nouns = new ArrayList<>(List.of(attack));
    nouns.addAll(tree.children(attack, "nmod", "obl"));
    for (int noun : nouns) {
      for (int below : tree.children(noun, "acl")) {
        if (below > attack && lexicon.is(clause.token(below), "attributing")) {
          return charged(below);
        }
        if (below > attack && lexicon.is(clause.token(below), "originating")) {
          return clause.preposition(below, "from");
        }
      }
    }
    return List.of();
  }

  private List<NounPhrase> byVerb(NounPhrase attack, String before, int verb) {
    Token word = clause.token(verb);
    if (lexicon.is(word, "originating")) {
      return clause.subjects(verb).contains(attack) ? clause.preposition(verb, "from") : List.of();
    }
    if (before.equals("in") && lexicon.is(word, "taking-part")) {
      return clause.grammaticalSubjects(verb);
    }
    if (before.equals("in") && lexicon.is(word, "victim-verb") && clause.isPassive(verb)) {
      // "was targeted by hackers in a phishing campaign"
      return clause.subjects(verb);
    }
    if (ACCUSED.contains(before) && lexicon.is(word, "accusing")) {
      return clause.objects(verb);
    }
    if (lexicon.is(word, "attributing")) {
      // "tied Peru to the attack", "tied the attack to Peru"
      return clause.objects(verb).contains(attack)
          ? charged(verb)
          : before.equals("to") ? clause.objects(verb) : List.of();
    }
    return List.of();
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

  /** "Peru's role in", "Peru had a hand in"; nobody's where it is denied: "played no role in". */
  private List<NounPhrase> whosePart(NounPhrase part) {
    int governor = clause.governor(part);
    if (lexicon.is(clause.token(part.from()), "negation")
        || (governor >= 0 && lexicon.is(clause.token(governor), "negating"))) {
      return List.of();
    }
    List<NounPhrase> owners = clause.possessors(part);
    if (!owners.isEmpty()) {
      return List.of(owners.getLast());
    }
    if (!part.owners().isEmpty()) {
      return List.of(part);
    }
    return governor >= 0 && lexicon.is(clause.token(governor), "having-part")
        ? clause.subjects(governor)
        : List.of();
  }

  private List<NounPhrase> subject(int word) {
    return tree.child(word, "nsubj")
        .map(i -> clause.together(clause.phraseAt(i)))
        .orElse(List.of());
  }

  private boolean acts(NounPhrase phrase) {
    return !phrase.actors().isEmpty()
        || !phrase.owners().isEmpty()
        || clause.token(phrase.head()).upos().equals("PROPN")
        || lexicon.is(clause.token(phrase.head()), "hackers");
  }
}
