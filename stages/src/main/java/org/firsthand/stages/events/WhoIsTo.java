package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.firsthand.stages.actors.NounPhrase;

/**
 * Who is to do a verb, by the words right before it, wherever the tree hangs it: "called on Peru
 * to", "Peru's decision to", "efforts by Peru to".
 */
record WhoIsTo(Clause clause, Lexicon lexicon) {
  private static final Set<String> GIVING = Set.of("give", "grant", "offer", "extend");
  private static final Set<String> ASKING = Set.of("to", "on", "for");

  /** Those who are; none where the words do not tell. */
  List<NounPhrase> of(int verb) {
    NounPhrase last = clause.word(verb - 1).equals("to") ? clause.phraseAt(verb - 2) : null;
    if (last == null) {
      return owning(verb);
    }
    List<NounPhrase> all = clause.together(last);
    return Stream.<Supplier<List<NounPhrase>>>of(
            () -> deciding(last), () -> asked(verb, all), () -> calledOn(all), () -> trying(all))
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "Peru's decision to leak", also where a parser takes the decision for an object above. */
  private List<NounPhrase> deciding(NounPhrase before) {
    if (!lexicon.is(clause.token(before.head()), "deciding")) {
      return List.of();
    }
    List<NounPhrase> owners = clause.possessors(before);
    return owners.isEmpty() ? List.of() : List.of(owners.getLast());
  }

  /** "His requests to Peru and Chile to investigate": they are to. */
  private List<NounPhrase> asked(int verb, List<NounPhrase> all) {
    NounPhrase first = all.getFirst();
    NounPhrase asking =
        ASKING.contains(clause.word(first.from() - 1)) ? clause.phraseAt(first.from() - 2) : null;
    int giving = clause.tree().head(verb);
    boolean given =
        clause.word(first.from() - 1).equals("to")
            && giving >= 0
            && GIVING.contains(clause.lemma(giving));
    boolean noun = asking != null && lexicon.is(clause.token(asking.head()), "asking-noun");
    // "gave a nod to Peru to hack": Peru is to
    return noun || given ? all : List.of();
  }

  /**
   * "Broke the law by calling on Peru to hack", where the tree hangs the hack by the first verb.
   */
  private List<NounPhrase> calledOn(List<NounPhrase> all) {
    int on = all.getFirst().from() - 1;
    return on > 0
            && clause.word(on).equals("on")
            && clause.isVerb(on - 1)
            && lexicon.is(clause.token(on - 1), "object-control")
        ? all
        : List.of();
  }

  /** "Officials reported efforts by Peru to hack": it is Peru's effort. */
  private List<NounPhrase> trying(List<NounPhrase> all) {
    int by = all.getFirst().from() - 1;
    NounPhrase effort = by > 0 && clause.word(by).equals("by") ? clause.phraseAt(by - 1) : null;
    return effort != null
            && (lexicon.is(clause.token(effort.head()), "trying")
                || lexicon.is(clause.token(effort.head()), "deciding"))
        ? all
        : List.of();
  }

  /**
   * "Supporters of the agency's large scale spying": the gerund of a noun phrase is its owner's.
   */
  private List<NounPhrase> owning(int verb) {
    boolean gerund = clause.token(verb).xpos().equals("VBG");
    NounPhrase before = gerund ? clause.phraseAt(verb - 1) : null;
    return before != null && before.end() == verb && clause.tree().head(verb) < before.from()
        ? clause.possessors(before)
        : List.of();
  }
}
