package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;

/**
 * One place of a rule's frame: whom or what to look for, and where.
 *
 * @param role what stands there
 * @param places where to look, in order, as the head of {@code lexicon.tsv} lists them
 * @param words lemmas of which the phrase must hold one; empty if any will do
 * @param required true if the rule does not hold without it
 */
record Slot(Role role, List<String> places, Set<String> words, boolean required) {
  /** What a slot is for. */
  enum Role {
    /** Who does it. */
    ACTOR,
    /** To whom. */
    RECIPIENT,
    /** What is given, signed, hit. */
    THING,
    /** Those who do it together: the first is shown as the actor, the others as recipients. */
    SIDES,
    /** Only a condition. */
    CONDITION,
    /** What must not stand there. */
    FORBIDDEN
  }

  Slot {
    places = List.copyOf(places);
  }
}
