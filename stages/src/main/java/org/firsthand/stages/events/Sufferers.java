package org.firsthand.stages.events;

import java.util.List;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Participant;
import org.firsthand.stages.actors.NounPhrase;

/** Whose an attack is called after: he suffered it, unless states and groups are told of. */
record Sufferers(Lexicon lexicon, Clause clause, Participants participants) {
  /** "The party's email hack": whose it is suffered it, unless a state or a group owns the deed. */
  boolean are(Draft draft, List<Participant> actors, List<Participant> recipients) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    return own != null
        && draft.anchor() < 0
        && lexicon.is(clause.token(draft.trigger()), "suffered")
        && clause.preposition(draft.trigger(), "to").isEmpty() // "his leak to the press"
        && !Participants.anyKnown(recipients)
        && draft.actors().stream()
            .anyMatch(owner -> owner.from() >= own.from() && owner.end() <= own.end())
        && actors.stream()
            .flatMap(actor -> actor.actor().stream())
            .noneMatch(actor -> attacks(actor) || isLeaker(draft, actor));
  }

  /** "The party's email hack was the work of Peru": whose it is suffered it. */
  List<Participant> named(Draft draft, List<Participant> actors) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    if (own == null || !lexicon.is(clause.token(draft.trigger()), "suffered")) {
      return List.of();
    }
    return own.owners().isEmpty()
        ? participants.unknownIn(own)
        : participants.owners(List.of(own)).stream()
            .filter(
                owner ->
                    Participants.anyKnown(actors)
                        ? actors.stream().noneMatch(one -> Participants.sameCode(one, owner))
                        : owner.actor().filter(actor -> !attacks(actor)).isPresent())
            .filter(owner -> actors.stream().noneMatch(one -> one.actor().equals(owner.actor())))
            .toList();
  }

  /** "The Castillo leaks", where he has no office: his doing. */
  private boolean isLeaker(Draft draft, Actor actor) {
    return clause.lemma(draft.trigger()).equals("leak")
        && actor.kind() == ActorKind.PERSON
        && actor.sector().filter("CVL"::equals).isPresent();
  }

  static boolean attacks(Actor actor) {
    boolean state = actor.kind() == ActorKind.COUNTRY;
    return state || actor.kind() == ActorKind.GROUP || Participants.isHackers(actor);
  }
}
