package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.model.EventType;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.NounPhrase;
import org.firsthand.stages.text.Tree;

/**
 * How well a rule that holds meets two given parties.
 *
 * <p>The weights were chosen by reasoning and set on the first two thirds of the coded pairs: the
 * doer's slot counts most, a rule without its slots least.
 */
final class PairFit {
  private static final int DOES = 6;
  private static final int DOES_BY_PRONOUN = 5;
  private static final int DOES_FROM_ABOVE = 3;
  private static final int SUFFERS = 4;
  private static final int SUFFERS_BELOW = 2;
  private static final int BETWEEN = 2;
  private static final int INSIDE = -5;
  private static final int UNHELD = -6;
  private static final int REVERSED = -3;

  /** To threaten a strike is not to strike. */
  private static final Set<EventType> VERBAL =
      Set.of(EventType.THREATEN, EventType.REJECT, EventType.ACCUSE, EventType.SUPPORT);

  private final Clause clause;
  private final Party doer;
  private final Party sufferer;

  PairFit(Clause clause, Party doer, Party sufferer) {
    this.clause = clause;
    this.doer = doer;
    this.sufferer = sufferer;
  }

  int of(Draft draft) {
    int does = does(draft);
    boolean suffers =
        sufferer.in(clause, draft.recipients())
            || sufferer.in(clause, draft.things())
            || sufferer.in(clause, draft.conditions());
    Span trigger = clause.token(draft.trigger()).span();
    boolean between =
        doer.isNamed()
            && doer.words().end() <= trigger.start()
            && (!sufferer.isNamed() || trigger.end() <= sufferer.words().start());
    boolean inside =
        doer.words().contains(trigger) || (sufferer.words().contains(trigger) && does == 0);
    boolean turned = sufferer.in(clause, draft.actors()) && doer.in(clause, draft.recipients());
    boolean mutual = draft.symmetric() && suffers && doer.in(clause, draft.recipients());
    return does
        + (suffers ? SUFFERS : isBelow(draft) ? SUFFERS_BELOW : 0)
        + (between ? BETWEEN : 0)
        + (inside ? INSIDE : 0)
        + (draft.rule().line() < 0 ? UNHELD : 0)
        + (turned && does == 0 ? REVERSED : 0)
        + (mutual ? DOES : 0);
  }

  private int does(Draft draft) {
    // "was arrested in Niger": a passive's place stands for who did it.
    boolean there =
        draft.actors().isEmpty() && doer.in(clause, clause.preposition(draft.trigger(), "in"));
    if (doer.in(clause, draft.actors()) || there) {
      return DOES;
    }
    boolean pronoun = draft.actors().stream().anyMatch(this::isPronoun);
    boolean nobody = draft.actors().isEmpty();
    if ((pronoun || nobody) && speaksAbove(draft)) {
      return pronoun ? DOES_BY_PRONOUN : DOES_FROM_ABOVE;
    }
    return 0;
  }

  private boolean isPronoun(NounPhrase phrase) {
    return phrase.end() == phrase.from() + 1 && clause.token(phrase.from()).upos().equals("PRON");
  }

  /** "The rebels said that they will leave": the subject above is meant. */
  private boolean speaksAbove(Draft draft) {
    Tree tree = clause.tree();
    int start = draft.anchor() >= 0 ? draft.anchor() : draft.trigger();
    for (int i = tree.head(start), steps = 0; i >= 0 && steps < 6; i = tree.head(i), steps++) {
      if (clause.isVerb(i) && doer.in(clause, clause.subjects(i))) {
        return true;
      }
    }
    return false;
  }

  /** True if the sufferer hangs somewhere below the trigger. */
  private boolean isBelow(Draft draft) {
    Tree tree = clause.tree();
    for (int i = draft.trigger() + 1; sufferer.isNamed() && i < tree.size(); i++) {
      if (clause.token(i).span().overlaps(sufferer.words()) && tree.isUnder(i, draft.trigger())) {
        return true;
      }
    }
    return false;
  }

  /** True for the verb that only carries a noun which says more: "ordered an investigation". */
  boolean isCarried(Draft draft, List<Draft> drafts) {
    return draft.rule().verb()
        && !VERBAL.contains(draft.rule().type())
        && drafts.stream()
            .anyMatch(
                other ->
                    !other.rule().verb()
                        && other.rule().line() > 0
                        && other.anchor() == draft.trigger()
                        && doer.in(clause, other.actors()));
  }

  int depth(Draft draft) {
    int depth = 0;
    int start = draft.anchor() >= 0 ? draft.anchor() : draft.trigger();
    for (int i = start; i >= 0 && depth < 12; i = clause.tree().head(i)) {
      depth++;
    }
    return depth;
  }
}
