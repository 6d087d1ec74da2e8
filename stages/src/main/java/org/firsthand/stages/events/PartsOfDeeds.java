package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Who does what an attack is a means to or a part of, prepares it or pleads guilty to it: nobody
 * says of him that he attacked, but all that he did tells it.
 */
record PartsOfDeeds(Lexicon lexicon, Clause clause) {
  private static final Set<String> EXAMPLES = Set.of("including", "like");
  private static final Set<String> USING = Set.of("use", "employ", "deploy", "try", "adopt");
  private static final Set<String> INCLUDING = Set.of("include", "involve", "comprise");

  /** So many words behind an attack it may be "at the hands of" somebody. */
  private static final int HANDS = 12;

  /** So many words before an attack one may plead guilty to it, the day of it between. */
  private static final int PLEA = 8;

  /**
   * Those who do; none where the sentence tells of none.
   *
   * @param from where the attack begins, what it is counted by left out
   */
  List<NounPhrase> of(NounPhrase attack, int from) {
    String before = clause.word(from - 1);
    return Stream.<Supplier<List<NounPhrase>>>of(
            () -> handsBehind(attack),
            () -> pleading(from),
            () -> before.equals("for") ? preparing(from) : List.of(),
            () -> whoDidTheWhole(attack),
            () -> using(attack, before))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "The breach of the agency at the hands of Peru". */
  private List<NounPhrase> handsBehind(NounPhrase attack) {
    int end = Math.min(tree().size() - 2, attack.end() + HANDS);
    for (int i = attack.end(); i < end; i++) {
      if (clause.word(i).equals("hands") && clause.word(i + 1).equals("of")) {
        return clause.together(clause.phraseAt(i + 2));
      }
      if (clause.isVerb(i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "Peru has made preparations for an attack": who prepares it. */
  private List<NounPhrase> preparing(int from) {
    NounPhrase plan = clause.phraseAt(from - 2);
    int verb =
        plan != null && lexicon.is(clause.token(plan.head()), "planned-noun")
            ? clause.governor(plan)
            : -1;
    return verb >= 0 && lexicon.is(clause.token(verb), "light") ? clause.subjects(verb) : List.of();
  }

  /** "Pleaded guilty to the hack": who did, where the words stand before the attack. */
  private List<NounPhrase> pleading(int from) {
    for (int i = from - 1; i > 1 && i >= from - PLEA; i--) {
      if (clause.word(i).equals("guilty") && clause.lemma(i - 1).equals("plead")) {
        return clause.subjects(i - 1);
      }
    }
    return List.of();
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

  /** "Peru ran an operation that included hacking": who carries out what the attack is part of. */
  private List<NounPhrase> whoDidTheWhole(NounPhrase attack) {
    int including = clause.governor(attack);
    NounPhrase whole =
        including >= 0 && tree().is(including, "acl") && INCLUDING.contains(clause.lemma(including))
            ? clause.phraseAt(tree().head(including))
            : null;
    int verb = whole == null ? -1 : clause.governor(whole);
    boolean done =
        verb >= 0
            && (lexicon.is(clause.token(verb), "carry-out")
                || lexicon.is(clause.token(verb), "light"));
    return done ? clause.subjects(verb) : List.of();
  }

  private Tree tree() {
    return clause.tree();
  }
}
