package org.firsthand.stages.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.firsthand.model.Actor;
import org.firsthand.model.Span;
import org.firsthand.stages.actors.NounPhrase;

/** PLOVER's contexts by the words around an event, and where it took place. */
final class Contexts {
  private static final List<String> NAMES =
      List.of(
          "cyber", "misinformation", "technology", "intelligence", "military", "economic", "legal",
          "diplomatic", "rights_freedoms", "cbrn", "election", "terrorism", "humanitarian",
          "migration", "corruption");

  private static final Set<String> IN = Set.of("in", "at", "near", "inside", "across");

  private final Lexicon lexicon;
  private final Clause clause;

  Contexts(Lexicon lexicon, Clause clause) {
    this.lexicon = lexicon;
    this.clause = clause;
  }

  /** The rule's own contexts and those whose words stand in the evidence, alphabetically. */
  List<String> of(Draft draft, Span evidence) {
    Set<String> found = new TreeSet<>(draft.rule().contexts());
    for (int i = 0; i < clause.tree().size(); i++) {
      if (evidence.contains(clause.token(i).span())) {
        for (String name : NAMES) {
          if (!found.contains(name) && lexicon.is(clause.token(i), "context." + name)) {
            found.add(name);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** The country of the place that the event's verb or noun names with "in" or "at". */
  Optional<String> place(Draft draft) {
    int[] words = draft.anchor() >= 0
        ? new int[] {draft.trigger(), draft.anchor()}
        : new int[] {draft.trigger()};
    for (int word : words) {
      for (Clause.Argument argument : clause.arguments(word)) {
        Optional<String> place = IN.contains(argument.place()) ? country(argument.phrase()) : Optional.empty();
        if (place.isPresent()) {
          return place;
        }
      }
    }
    for (NounPhrase phrase : draft.recipients()) {
      NounPhrase behind =
          IN.contains(clause.word(phrase.end())) ? clause.phraseAt(phrase.end() + 1) : null;
      if (behind != null && country(behind).isPresent()) {
        return country(behind);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> country(NounPhrase phrase) {
    return phrase.title().isEmpty()
        ? phrase.actors().stream().findFirst().flatMap(Actor::code)
        : Optional.empty();
  }
}
