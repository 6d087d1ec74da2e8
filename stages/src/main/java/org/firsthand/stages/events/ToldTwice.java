package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.model.EventType;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * Which of a sentence's drafts say again what another one says: a verb and the noun that it
 * carries.
 */
record ToldTwice(Clause clause) {
  private static final Set<String> PLEDGING =
      Set.of("pledge", "promise", "vow", "agree", "commit", "undertake");

  /** "Launched an attack" is coded once, by its noun, where verb and noun say the same. */
  void drop(List<Draft> drafts) {
    drafts.removeIf(
        draft ->
            draft.rule().verb()
                && drafts.stream()
                    .anyMatch(
                        other ->
                            !other.rule().verb()
                                && !holds(draft, other)
                                && saysTheSame(draft, other)
                                && other.anchor() == draft.trigger()
                                && !other.actors().isEmpty()));
    drafts.removeIf(draft -> isPledgedIn(draft, drafts));
    // "Was hit by an attack" is coded once, by its noun.
    drafts.removeIf(
        draft ->
            draft.rule().verb()
                && draft.isIncident()
                && drafts.stream()
                    .anyMatch(other -> !other.rule().verb() && carries(draft, other)));
    // "Demanded a ransom", "granted asylum": coded once, by its verb.
    drafts.removeIf(
        draft ->
            !draft.rule().verb()
                && drafts.stream()
                    .anyMatch(
                        other ->
                            other.rule().verb()
                                && holds(other, draft)
                                && (draft.isIncident() || isNoPoorer(other, draft))));
  }

  /** "Signed a pact, pledging to share": what they pledge is in the pact. */
  private boolean isPledgedIn(Draft deed, List<Draft> drafts) {
    Tree tree = clause.tree();
    int pledge = deed.rule().verb() ? tree.head(deed.trigger()) : -1;
    return deed.rule().type() == EventType.COOPERATE
        && pledge >= 0
        && tree.token(pledge).xpos().equals("VBG")
        && PLEDGING.contains(clause.lemma(pledge))
        && drafts.stream()
            .anyMatch(
                other ->
                    other.rule().type() == EventType.AGREE
                        && (other.trigger() == tree.head(pledge)
                            || other.anchor() == tree.head(pledge)));
  }

  /** "Accused Peru of the hack" is an accusation beside the hack. */
  private static boolean saysTheSame(Draft verb, Draft noun) {
    return verb.rule().type() != EventType.ACCUSE || noun.rule().type() == EventType.ACCUSE;
  }

  private boolean carries(Draft verb, Draft noun) {
    NounPhrase own = clause.phraseAt(noun.trigger());
    return own != null
        && noun.isIncident()
        && !noun.recipients().isEmpty()
        && (verb.actors().contains(own) || verb.conditions().contains(own));
  }

  private static boolean isNoPoorer(Draft verb, Draft noun) {
    return verb.rule().type() == noun.rule().type()
        && (noun.recipients().isEmpty() || !verb.recipients().isEmpty());
  }

  private boolean holds(Draft verb, Draft noun) {
    NounPhrase own = clause.phraseAt(noun.trigger());
    boolean said = verb.things().contains(own) || verb.conditions().contains(own);
    return own != null && said && verb.rule().kind().equals(noun.rule().kind());
  }
}
