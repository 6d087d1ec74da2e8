package org.firsthand.stages.events;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;
import org.firsthand.stages.actors.NounPhrase;

/** The events that an article has told so far: "the breach" is the one that it spoke of. */
final class ToldBefore {
  /** What points back to an event that was told: "the breach", "this attack". */
  static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "both", "latest", "same");

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "we",
          "us",
          "our",
          "you",
          "your",
          "he",
          "him",
          "his",
          "she",
          "her",
          "it",
          "its",
          "they",
          "them",
          "their",
          "none",
          "someone",
          "somebody",
          "anyone",
          "anybody");

  private final List<Event> events;

  /**
   * @param events in the order of the text
   */
  ToldBefore(List<Event> events) {
    this.events = List.copyOf(events);
  }

  /**
   * Whom the last event of this kind befell, for a noun that points back without naming anybody;
   * they stand in an earlier sentence, as their spans say. Of a person it is not taken on: his name
   * stands beside many a leak.
   */
  List<Participant> victims(Draft draft, Clause clause) {
    NounPhrase own = draft.rule().verb() ? null : clause.phraseAt(draft.trigger());
    if (own == null || !POINTING.contains(clause.word(own.from()))) {
      return List.of();
    }
    return events.reversed().stream()
        .filter(event -> event.kind().equals(draft.rule().kind()))
        .map(event -> event.recipients().stream().filter(ToldBefore::isNamed).toList())
        .filter(recipients -> recipients.stream().noneMatch(ToldBefore::isPerson))
        .filter(recipients -> !recipients.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "They" and "their systems" say nothing in another sentence. */
  private static boolean isNamed(Participant participant) {
    String first = participant.text().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    return participant.actor().isPresent() || !PRONOUNS.contains(first);
  }

  private static boolean isPerson(Participant participant) {
    return participant.actor().filter(actor -> actor.kind() == ActorKind.PERSON).isPresent();
  }
}
