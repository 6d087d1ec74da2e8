package org.firsthand.stages.events;

import java.util.List;
import org.firsthand.stages.actors.NounPhrase;

/**
 * A rule that holds at a place of a sentence, with what fills its slots.
 *
 * @param rule the rule
 * @param sentence number of the sentence, from 0
 * @param trigger the token that it hangs on
 * @param anchor the verb that carries tense and negation: the trigger itself, a noun's light verb,
 *     or -1 for a noun without one
 * @param actors who does it
 * @param recipients to whom
 * @param things what is given, signed, hit
 * @param conditions what only had to be there
 * @param symmetric true if the actors and recipients do it together
 */
record Draft(
    Rule rule,
    int sentence,
    int trigger,
    int anchor,
    List<NounPhrase> actors,
    List<NounPhrase> recipients,
    List<NounPhrase> things,
    List<NounPhrase> conditions,
    boolean symmetric) {
  Draft {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    things = List.copyOf(things);
    conditions = List.copyOf(conditions);
  }

  /** The same by another rule. */
  Draft by(Rule other) {
    return new Draft(
        other, sentence, trigger, anchor, actors, recipients, things, conditions, symmetric);
  }

  /** What happens to computers and data is told also where nobody knows who did it. */
  boolean isIncident() {
    return rule.mode().filter("cyber"::equals).isPresent();
  }
}
