package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.stages.actors.ArticleActors;
import org.firsthand.stages.actors.NounPhrase;
import org.jspecify.annotations.Nullable;

/** Whose a deed that is told by a noun is by the words before it. */
record NounOwners(Lexicon lexicon, Clause clause, ArticleActors actors) {
  private static final Set<String> JOINING = Set.of("-", "–", "/", "and");

  /** The possessor of a noun, or the nationalities before it: "a joint Peruvian-Chilean attack". */
  List<NounPhrase> of(NounPhrase own) {
    List<NounPhrase> possessors = clause.possessors(own);
    NounPhrase attackers =
        clause.word(own.from()).equals("their") && lexicon.is(clause.token(own.head()), "suffered")
            ? attackers(own)
            : null;
    if (attackers != null) {
      return List.of(attackers);
    }
    if (!possessors.isEmpty()) {
      return List.of(possessors.getLast());
    }
    List<NounPhrase> found = new ArrayList<>();
    for (int i = own.start(); i < own.head(); i++) {
      List<Actor> who = actors.all(own.sentence(), i);
      if (!who.isEmpty()
          && !who.equals(own.actors())
          && (found.isEmpty() || JOINING.contains(clause.word(i - 1)))) {
        found.add(new NounPhrase(own.sentence(), i, i, i + 1, false, "", false, who, who));
      }
    }
    return found;
  }

  /** "Was killed in a Peruvian attack": whose attack it was; nobody's for an active verb. */
  List<NounPhrase> ofDeedAround(int verb) {
    return clause.isPassive(verb)
        ? clause.preposition(verb, "in").stream()
            .filter(deed -> Hostile.isDeed(lexicon, clause.token(deed.head())))
            .flatMap(deed -> of(deed).stream())
            .toList()
        : List.of();
  }

  /** "From their earlier hack the attackers have": whom the sentence names as such. */
  private @Nullable NounPhrase attackers(NounPhrase own) {
    for (int i = 0; i < clause.tree().size(); i++) {
      NounPhrase phrase = clause.phraseAt(i);
      if (phrase != null
          && !phrase.equals(own)
          && lexicon.is(clause.token(phrase.head()), "attackers")) {
        return phrase;
      }
    }
    return null;
  }
}
