package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
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
  private static final Set<String> ACCUSED = Set.of("of", "for");

  private final Lexicon lexicon;
  private final Clause clause;
  private final Tree tree;
  private final ChargingVerbs verbs;
  private final PartsOfDeeds parts;

  Culprits(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.tree = clause.tree();
    this.verbs = new ChargingVerbs(lexicon, clause);
    this.parts = new PartsOfDeeds(lexicon, clause);
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
      return left == null ? behind(attack) : new Charge(List.of(left), -1);
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
    List<NounPhrase> related = verbs.inARelativeClause(attack.head());
    List<NounPhrase> told = related.isEmpty() ? parts.of(attack, from) : related;
    return told.isEmpty() ? verbs.above(attack, before) : new Charge(told, -1);
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

  /** "Peru is behind it"; nobody is where "nobody has accused Peru of being behind it". */
  private Charge behind(NounPhrase attack) {
    int above = tree.head(attack.head());
    boolean accused = above >= 0 && lexicon.is(clause.token(above), "accusing");
    boolean denied =
        accused
            && tree.children(above).stream().anyMatch(i -> lexicon.is(clause.token(i), "negation"));
    return denied ? Charge.NONE : new Charge(whoIsBehind(attack), attack.head());
  }

  /** "Peru was behind the hack", also where the tree hangs Peru by the verb above. */
  private List<NounPhrase> whoIsBehind(NounPhrase attack) {
    List<NounPhrase> subject = subject(attack.head());
    int i = attack.from() - 2;
    boolean plain = i > 0 && clause.token(i).upos().equals("AUX");
    NounPhrase beside = plain ? clause.phraseAt(i - 1) : null;
    if (beside != null && !subject.isEmpty() && beside.from() > subject.getLast().end()) {
      // "the agency, in claiming Peru was behind it": the nearer one was
      return clause.together(beside);
    }
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
        || lexicon.is(clause.token(phrase.head()), "hackers")
        || lexicon.is(clause.token(phrase.head()), "people");
  }
}
