package org.firsthand.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.Participant;

/** How filters match what the record says. */
final class Filters {
  private Filters() {}

  /** True if one of them has this code, or a name or mention that holds these words. */
  static boolean names(List<Participant> participants, String who) {
    return participants.stream()
        .anyMatch(
            participant ->
                names(participant.actor(), who) || holds(Optional.of(participant.text()), who));
  }

  /** True if the actor has this code or a name that holds these words. */
  static boolean names(Optional<Actor> actor, String who) {
    return actor.flatMap(Actor::code).filter(who::equalsIgnoreCase).isPresent()
        || holds(actor.map(Actor::name), who);
  }

  /** True if the text holds the words, in any case. */
  static boolean holds(Optional<String> text, String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return text.filter(held -> held.toLowerCase(Locale.ROOT).contains(wanted)).isPresent();
  }
}
