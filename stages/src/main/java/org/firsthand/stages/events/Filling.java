package org.firsthand.stages.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.firsthand.stages.actors.NounPhrase;

/** One try to fill the slots of a rule around a trigger. */
final class Filling {
  private final Rule rule;
  private final int trigger;
  private final int sentence;
  private final SlotPlaces places;
  private final SlotWords words;
  private int score;
  private final Set<NounPhrase> doers = new LinkedHashSet<>();
  private final Set<NounPhrase> recipients = new LinkedHashSet<>();
  private final Set<NounPhrase> things = new LinkedHashSet<>();
  private final Set<NounPhrase> conditions = new LinkedHashSet<>();
  private final Set<NounPhrase> sides = new LinkedHashSet<>();

  Filling(Rule rule, int trigger, int sentence, SlotPlaces places, SlotWords words) {
    this.rule = rule;
    this.trigger = trigger;
    this.sentence = sentence;
    this.places = places;
    this.words = words;
    this.score = rule.trigger().indexOf(' ') > 0 ? 2 : 0;
  }

  /** How well the slots are filled, from 0. */
  int score() {
    return score;
  }

  /** Fills what it can; false if the rule does not hold here. */
  boolean fill() {
    boolean restricted = false;
    for (Slot slot : rule.frame()) {
      List<NounPhrase> found = places.find(slot, doers);
      boolean holds = !found.isEmpty() || words.around(trigger, slot);
      if (slot.role() == Slot.Role.FORBIDDEN) {
        if (holds) {
          return false;
        }
        restricted = true;
        continue;
      }
      if (slot.role() == Slot.Role.CONDITION && found.isEmpty() && holds) {
        score += 2;
        continue;
      }
      if (found.isEmpty() && slot.required()) {
        return false;
      }
      if (found.isEmpty()) {
        continue;
      }
      score += slot.words().isEmpty() ? 1 : 3;
      Set<NounPhrase> into =
          switch (slot.role()) {
            case ACTOR -> doers;
            case RECIPIENT -> recipients;
            case THING -> things;
            case CONDITION -> conditions;
            case SIDES -> sides;
            case FORBIDDEN -> throw new IllegalStateException("nothing fills " + slot);
          };
      into.addAll(found);
    }
    score += restricted ? 1 : 0;
    return !onlyThings();
  }

  /** True if what is given is all that there is to receive it: "sold equipment" names no buyer. */
  private boolean onlyThings() {
    boolean needed =
        rule.frame().stream()
            .anyMatch(slot -> slot.role() == Slot.Role.RECIPIENT && slot.required());
    Set<NounPhrase> others = new LinkedHashSet<>(things);
    others.addAll(conditions);
    return needed && !others.isEmpty() && others.containsAll(recipients) && !doers.isEmpty();
  }

  Draft draft() {
    boolean symmetric = !sides.isEmpty();
    Set<NounPhrase> who = new LinkedHashSet<>(doers);
    Set<NounPhrase> whom = new LinkedHashSet<>(recipients);
    whom.removeAll(who);
    if (symmetric) {
      List<NounPhrase> all = List.copyOf(sides);
      if (!all.isEmpty()) {
        who.add(all.getFirst());
        all.stream().skip(1).forEach(whom::add);
      }
    }
    things.removeAll(whom);
    return new Draft(
        rule,
        sentence,
        trigger,
        places.anchor(),
        List.copyOf(who),
        List.copyOf(whom),
        List.copyOf(things),
        List.copyOf(conditions),
        symmetric);
  }
}
