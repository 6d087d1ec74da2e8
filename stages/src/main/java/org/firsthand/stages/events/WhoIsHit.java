package org.firsthand.stages.events;

import java.util.List;
import org.firsthand.model.ActorKind;
import org.firsthand.model.EventKind;
import org.firsthand.model.EventType;
import org.firsthand.stages.actors.NounPhrase;

/** Which of the phrases that fill a draft's recipients can be those to whom it is done. */
record WhoIsHit(Lexicon lexicon, Clause clause) {
  /** "Attacked the port and the malware attack on": another attack is not hit. */
  List<NounPhrase> of(Draft draft) {
    List<NounPhrase> all =
        draft.recipients().stream()
            .filter(one -> draft.rule().type() != EventType.COERCE || !isNobody(one))
            .toList();
    boolean meddled = draft.rule().kind().filter(EventKind.INTERFERENCE::equals).isPresent();
    // "interference in the vote and concerns over it": the first and its like
    if (all.size() > 1 && !draft.isIncident() && !meddled) {
      // "talks with Peru and its meddling": the first and who else is somebody
      return all.stream()
          .filter(
              one -> one.equals(all.getFirst()) || !lexicon.is(clause.token(one.head()), "deed"))
          .toList();
    }
    if (!meddled || all.isEmpty()) {
      return all;
    }
    List<NounPhrase> joined = clause.together(all.getFirst());
    return all.stream()
        .filter(one -> one.equals(all.getFirst()) || (joined.contains(one) && isMeddledWith(one)))
        .toList();
  }

  private boolean isMeddledWith(NounPhrase phrase) {
    boolean state =
        phrase.title().isEmpty()
            && phrase.actors().stream().anyMatch(one -> one.kind() == ActorKind.COUNTRY);
    return state || lexicon.is(clause.token(phrase.head()), "meddled");
  }

  /** "The attacks on Peru and a plot", "attacks of this nature": what nobody could hit. */
  private boolean isNobody(NounPhrase phrase) {
    return lexicon.is(clause.token(phrase.head()), "suffered")
        || lexicon.is(clause.token(phrase.head()), "never-hit");
  }
}
