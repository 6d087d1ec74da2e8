package org.firsthand.stages.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * What it is to mean to do something, in PLOVER's verbal types: to be willing to help is to agree,
 * to be about to attack is to threaten, not to give way is to reject.
 *
 * <p>The PLOVER manual codes friendly deeds in the future as AGREE and hostile ones as THREATEN.
 */
final class Intention {
  /** What one agrees to do for somebody. */
  static final Set<EventType> FRIENDLY =
      Set.of(
          EventType.AID,
          EventType.COOPERATE,
          EventType.CONSULT,
          EventType.RETREAT,
          EventType.CONCEDE,
          EventType.SUPPORT,
          EventType.AGREE);

  private static final Set<EventType> HARMFUL =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.PROTEST);

  private static final Set<String> FUTURE =
      Set.of("will", "shall", "'ll", "’ll", "would", "wo", "wil");

  private static final Set<String> MAY = Set.of("may", "might", "could");

  private final Lexicon lexicon;
  private final Clause clause;

  Intention(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  /** AGREE, THREATEN or REJECT; empty where the deed is no mere intention. */
  Optional<EventType> of(Draft draft, Factuality factuality) {
    EventType type = draft.rule().type();
    if (draft.anchor() < 0) {
      return Optional.empty();
    }
    if (factuality == Factuality.NEGATED) {
      return FRIENDLY.contains(type) ? Optional.of(EventType.REJECT) : Optional.empty();
    }
    if (factuality == Factuality.POSSIBLE) {
      boolean weighed = HARMFUL.contains(type) && isWeighed(draft.anchor());
      return weighed ? Optional.of(EventType.THREATEN) : Optional.empty();
    }
    if (factuality != Factuality.PLANNED || !isMeant(draft.anchor())) {
      return Optional.empty();
    }
    if (HARMFUL.contains(type)) {
      return Optional.of(EventType.THREATEN);
    }
    return FRIENDLY.contains(type) ? Optional.of(EventType.AGREE) : Optional.empty();
  }

  /**
   * True where the deed's own verb says that it is to come, so that no verb above it does: "will
   * send", "may halt"; "agreed to send" is the agreement's own event.
   */
  boolean isDeclared(Draft draft) {
    // "may be behind the attack" means to do nothing
    return draft.anchor() >= 0
        && clause.isVerb(draft.anchor())
        && !lexicon.is(clause.token(draft.anchor()), "taking-part")
        && (isFuture(draft.anchor()) || mayBe(draft.anchor()));
  }

  /** False for a purpose: "sent jets to destroy it" tells of what is done, not of a plan. */
  private boolean isMeant(int verb) {
    Tree tree = clause.tree();
    for (int at = verb, steps = 0; at >= 0 && steps < 4; steps++) {
      if (isFuture(at)) {
        return true;
      }
      int head = tree.head(at);
      if (head < 0 || !tree.is(at, "xcomp", "acl", "conj", "ccomp", "advcl")) {
        return false;
      }
      NounPhrase noun = clause.phraseAt(head);
      boolean planned =
          lexicon.is(clause.token(head), "planning")
              || (noun != null && lexicon.is(clause.token(noun.head()), "planned-noun"));
      if (planned && tree.is(at, "xcomp", "ccomp", "acl", "advcl")) {
        return true;
      }
      at = head;
    }
    return false;
  }

  /** "May break off talks", "is considering expelling the envoy". */
  private boolean isWeighed(int verb) {
    int head = clause.tree().head(verb);
    return mayBe(verb) || (head >= 0 && lexicon.is(clause.token(head), "weighing"));
  }

  private boolean mayBe(int verb) {
    List<String> auxiliaries =
        clause.tree().children(verb, "aux").stream().map(clause::word).toList();
    return !auxiliaries.contains("have")
        && !auxiliaries.contains("be")
        && auxiliaries.stream().anyMatch(MAY::contains);
  }

  private boolean isFuture(int verb) {
    for (int child : clause.tree().children(verb, "aux")) {
      if (FUTURE.contains(clause.word(child))) {
        return true;
      }
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 5; i--) {
      String upos = clause.token(i).upos();
      if (FUTURE.contains(clause.word(i)) || (clause.word(i).equals("going") && i < verb - 1)) {
        return true;
      }
      if (!upos.equals("AUX") && !upos.equals("ADV") && !upos.equals("PART")) {
        return false;
      }
    }
    return false;
  }
}
