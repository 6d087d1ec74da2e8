package org.firsthand.stages.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Point;
import org.firsthand.stages.actors.NounPhrase;

/** Where an event took place: what its verb or noun, or whom it befell, names with "in" or "at". */
final class Places {
  private static final Set<String> IN = Set.of("in", "at", "near", "inside", "across", "outside");

  /**
   * A place as an event has it.
   *
   * @param name a country's code, or a city's name
   */
  record Place(String name, Optional<String> country, Optional<Point> point) {}

  private final Clause clause;
  private final Gazetteer gazetteer;

  Places(Clause clause, Gazetteer gazetteer) {
    this.clause = clause;
    this.gazetteer = gazetteer;
  }

  Optional<Place> of(Draft draft) {
    return candidates(draft).stream().flatMap(phrase -> place(phrase).stream()).findFirst();
  }

  private List<NounPhrase> candidates(Draft draft) {
    List<NounPhrase> found = new ArrayList<>();
    List<Integer> words =
        draft.anchor() >= 0 && draft.anchor() != draft.trigger()
            ? List.of(draft.trigger(), draft.anchor())
            : List.of(draft.trigger());
    for (int word : words) {
      for (WordOrder.Argument argument : clause.arguments(word)) {
        if (IN.contains(argument.place())) {
          found.add(argument.phrase());
        }
      }
    }
    List<NounPhrase> parties = new ArrayList<>(draft.recipients());
    parties.addAll(draft.things());
    for (NounPhrase party : parties) {
      NounPhrase behind =
          IN.contains(clause.word(party.end())) ? clause.phraseAt(party.end() + 1) : null;
      if (behind != null) {
        found.add(behind);
      }
    }
    return found;
  }

  private Optional<Place> place(NounPhrase phrase) {
    Optional<Actor> meant =
        phrase.title().isEmpty() ? phrase.actors().stream().findFirst() : Optional.empty();
    String name = words(phrase);
    Optional<String> country = meant.flatMap(Actor::code).or(() -> countryBehind(phrase));
    boolean itself =
        meant
            .filter(actor -> actor.kind() == ActorKind.COUNTRY && actor.name().equals(name))
            .isPresent();
    Optional<Place> city =
        itself
            ? Optional.empty()
            : gazetteer
                .find(name, country)
                .map(one -> new Place(name, Optional.of(one.country()), Optional.of(one.point())));
    return city.or(
        () ->
            meant
                .flatMap(Actor::code)
                .map(code -> new Place(code, Optional.of(code), Optional.empty())));
  }

  /** "Natanz, Iran". */
  private Optional<String> countryBehind(NounPhrase phrase) {
    NounPhrase behind =
        clause.word(phrase.end()).equals(",") ? clause.phraseAt(phrase.end() + 1) : null;
    return behind == null || !behind.title().isEmpty()
        ? Optional.empty()
        : behind.actors().stream().findFirst().flatMap(Actor::code);
  }

  private String words(NounPhrase phrase) {
    List<String> words = new ArrayList<>();
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (!clause.token(i).upos().equals("DET")) {
        words.add(clause.token(i).form());
      }
    }
    return String.join(" ", words);
  }
}
