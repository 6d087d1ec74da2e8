package org.firsthand.stages.events;

import java.util.List;
import java.util.Set;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;
import org.firsthand.stages.actors.NounPhrase;

/** The events that an article has told so far: "the breach" is the one that it spoke of. */
final class ToldBefore {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "both", "latest", "same");

  private final List<Event> events;

  /**
   * @param events in the order of the text
   */
  ToldBefore(List<Event> events) {
    this.events = List.copyOf(events);
  }

  /**
   * Whom the last event of this kind befell, for a noun that points back without naming anybody;
   * they stand in an earlier sentence, as their spans say.
   */
  List<Participant> victims(Draft draft, Clause clause) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    if (own == null || !POINTING.contains(clause.word(own.from()))) {
      return List.of();
    }
    return events.reversed().stream()
        .filter(event -> event.kind().equals(draft.rule().kind()))
        .map(Event::recipients)
        .filter(recipients -> !recipients.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
