package org.firsthand.stages.events;

import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.NounPhrase;

/** Whom "we" and "our" mean in what somebody is quoted with: the side that he speaks for. */
record Speakers(Clause clause, Attributions attributions) {
  private static final Set<String> WE = Set.of("we", "us", "our", "ours");

  /** The speaker, if he speaks for a state or a body and the phrase is his side's. */
  Optional<Actor> side(NounPhrase phrase) {
    return !WE.contains(clause.word(phrase.from()))
        ? Optional.empty()
        : attributions
            .saying(clause.token(phrase.from()).span())
            .filter(Statement::direct)
            .flatMap(statement -> statement.source().actor())
            .filter(Speakers::speaksForOthers);
  }

  private static boolean speaksForOthers(Actor speaker) {
    return Sources.speaksForAState(speaker) || speaker.kind() == ActorKind.ORGANISATION;
  }
}
