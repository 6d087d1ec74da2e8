package org.firsthand.language.references;

import java.util.Optional;

/**
 * Finds whom "he" and "she" mean, and what "it" means where the clause makes that plain.
 *
 * <p>For "he" and "she" each person in reach has a weight, and nobody has one too; the heaviest is
 * meant where his share of all weights is large. The weights are those of a conditional logit on
 * GUM's open training part, rounded.
 */
final class Pronouns {
  /** Sentences that a pronoun reaches back. */
  private static final int REACH = 3;

  /** The share from which the heaviest is meant: nine of ten were right on GUM's bio and news. */
  private static final double SURE = 0.75;

  /** The same where speakers take turns, so that who is meant is in the room, not in the text. */
  private static final double SURE_IN_TALK = 0.93;

  /** The weight of nobody in reach. */
  private static final double NOBODY = -0.1;

  private final Memory memory;

  Pronouns(Memory memory) {
    this.memory = memory;
  }

  /** The one that "he" or "she" means; empty where two are nearly as likely. */
  Optional<Entity> person(Mention pronoun) {
    Entity best = null;
    double most = Double.NEGATIVE_INFINITY;
    double sum = Math.exp(NOBODY);
    int rank = 0;
    for (Entity entity : memory.entities(pronoun.sentence - REACH)) {
      boolean fits =
          entity.kind == Kind.PERSON
              && !entity.plural
              && entity.gender.agrees(pronoun.gender)
              && !isBesideIt(entity.last, pronoun);
      if (!fits) {
        continue;
      }
      double weight = weight(entity, pronoun) + (rank == 0 ? 0.5 : 0);
      rank++;
      sum += Math.exp(weight);
      if (weight > most) {
        most = weight;
        best = entity;
      }
    }
    double needed = memory.isTalk() ? SURE_IN_TALK : SURE;
    return best == null || Math.exp(most) / sum < needed ? Optional.empty() : Optional.of(best);
  }

  private static double weight(Entity entity, Mention pronoun) {
    Mention last = entity.last;
    int back = pronoun.sentence - last.sentence;
    boolean subject = last.place.part() == Syntax.Part.SUBJECT;
    boolean sameClause = back == 0 && last.place.predicate() == pronoun.place.predicate();
    double weight = back == 0 ? 0.4 : 0;
    weight -= 0.4 * Math.min(10, pronoun.sentence - entity.naming.sentence);
    weight += entity.gender == pronoun.gender ? 0.6 : 0;
    weight += entity.isNamed() ? 0.6 : 0;
    weight += 0.75 * Math.log(entity.mentions);
    weight += last.form == Mention.Form.NAME ? -0.5 : 0;
    weight += last.place.main() ? 0.3 : 0;
    weight += subject ? 0.2 : 0;
    weight += subject && pronoun.place.part() == Syntax.Part.SUBJECT ? 0.7 : 0;
    if (sameClause) {
      weight += subject && pronoun.place.part() == Syntax.Part.NESTED ? -0.1 : -1.3;
    }
    return weight;
  }

  /** Two parts of one clause are two persons, but "his" may be its subject's. */
  private static boolean isBesideIt(Mention candidate, Mention pronoun) {
    return candidate.sentence == pronoun.sentence
        && pronoun.place.part() != Syntax.Part.NESTED
        && candidate.place.part() != Syntax.Part.NESTED
        && candidate.place.governor() == pronoun.place.governor();
  }

  /** "The company said it", "Iran and its": the subject of the clause or of the one above it. */
  Optional<Entity> thing(Mention pronoun, Syntax syntax) {
    for (Mention mention : memory.recent(pronoun.sentence)) {
      boolean subject =
          !mention.plural
              && mention.kind != Kind.PERSON
              && mention.place.part() == Syntax.Part.SUBJECT
              && syntax.isUnder(pronoun.role, mention.place.predicate());
      if (subject) {
        Entity entity = mention.entity;
        return entity == null || entity.kind == Kind.THING || isBesideIt(mention, pronoun)
            ? Optional.empty()
            : Optional.of(entity);
      }
    }
    return Optional.empty();
  }
}
