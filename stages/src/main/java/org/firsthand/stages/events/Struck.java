package org.firsthand.stages.events;

import java.util.List;
import org.firsthand.stages.actors.NounPhrase;

/**
 * Who can carry out an attack on computers and data, and whom and what it can befall.
 *
 * <p>"Hacked", "leaked" and "breached" are also said of diets, roofs and promises: a deed of this
 * sort is told where its doer acts and its object has computers or is one (selectional
 * restrictions).
 */
final class Struck {
  private final Lexicon lexicon;
  private final Clause clause;

  Struck(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  /** The draft with those parties only that can be; the same one where all can. */
  Draft plausible(Draft draft) {
    List<NounPhrase> doers = draft.actors().stream().filter(this::canAct).toList();
    List<NounPhrase> hit = draft.recipients().stream().filter(this::canSuffer).toList();
    return doers.equals(draft.actors()) && hit.equals(draft.recipients())
        ? draft
        : new Draft(
            draft.rule(),
            draft.sentence(),
            draft.trigger(),
            draft.anchor(),
            doers,
            hit,
            draft.things(),
            draft.conditions(),
            draft.symmetric());
  }

  /** True if what the rule needs as its object is nothing that could be attacked. */
  boolean isOfNothing(Draft draft) {
    boolean needed =
        draft.rule().frame().stream()
            .anyMatch(slot -> slot.role() == Slot.Role.RECIPIENT && slot.required());
    return needed
        && !draft.recipients().isEmpty()
        && draft.recipients().stream().noneMatch(this::canSuffer);
  }

  /** True if a verb has a subject that neither acts nor is a means: "strong words hit the site". */
  boolean isByNothing(Draft draft) {
    return draft.rule().verb()
        && !draft.actors().isEmpty()
        && draft.actors().stream()
            .noneMatch(one -> canAct(one) || lexicon.is(clause.token(one.head()), "instrument"));
  }

  private boolean canAct(NounPhrase phrase) {
    boolean somebody = !phrase.title().isEmpty() && !phrase.thing();
    return !phrase.actors().isEmpty()
        || somebody
        || isName(phrase)
        || isPronoun(phrase)
        || (!phrase.owners().isEmpty() && !isOwn(phrase))
        || lexicon.is(clause.token(phrase.head()), "hackers")
        || lexicon.is(clause.token(phrase.head()), "attacker");
  }

  private boolean canSuffer(NounPhrase phrase) {
    if (isVague(phrase) && phrase.actors().isEmpty()) {
      return false;
    }
    if (!phrase.actors().isEmpty()
        || !phrase.title().isEmpty()
        || isName(phrase)
        || isPronoun(phrase)) {
      return true;
    }
    NounPhrase behind =
        clause.word(phrase.end()).equals("of") ? clause.phraseAt(phrase.end() + 1) : null;
    return isTarget(phrase.head())
        || (behind != null
            && lexicon.is(clause.token(phrase.head()), "quantity")
            && canSuffer(behind));
  }

  /** "Other accounts" may be tales, "his e-mail account" is one. */
  private boolean isVague(NounPhrase phrase) {
    if (!lexicon.is(clause.token(phrase.head()), "vague-target")
        || phrase.from() < phrase.start()) {
      return false;
    }
    for (int i = phrase.from(); i < phrase.head(); i++) {
      String upos = clause.token(i).upos();
      if (upos.equals("PROPN") || upos.equals("NOUN") || isTarget(i)) {
        return false;
      }
    }
    return !isOwn(phrase);
  }

  private boolean isTarget(int head) {
    return lexicon.is(clause.token(head), "digital")
        || lexicon.is(clause.token(head), "stolen-thing")
        || lexicon.is(clause.token(head), "target");
  }

  private boolean isName(NounPhrase phrase) {
    return clause.token(phrase.head()).upos().equals("PROPN");
  }

  private boolean isPronoun(NounPhrase phrase) {
    return clause.token(phrase.head()).upos().equals("PRON");
  }

  /** "Its platform", "his account". */
  private boolean isOwn(NounPhrase phrase) {
    return clause.token(phrase.from()).xpos().equals("PRP$");
  }
}
