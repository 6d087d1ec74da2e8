package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;

/**
 * Prints of one sentence, which are the same thing whoever prints them: where very many events hang
 * together, the first print of each sentence is compared for all of them.
 */
final class Prints {
  /** So many events are compared one by one. */
  static final int FEW = 4000;

  /** What two prints must have alike for every comparison with a third to come out alike. */
  private record Sentence(
      String block,
      EventType type,
      Optional<String> mode,
      Factuality claimed,
      Factuality told,
      boolean contradicted,
      Set<String> doers,
      Set<String> suffering,
      When when,
      Optional<String> placeCountry,
      Set<String> words,
      Set<String> things,
      List<Count> counts) {}

  private final List<Sighting> firsts = new ArrayList<>();

  /** By the id of the first's event. */
  private final Map<String, List<Sighting>> prints = new HashMap<>();

  /**
   * @param sightings in an order that depends on their content only
   * @param rulings events that an analyst ruled on stand for themselves
   * @param few so many at most are all taken for themselves
   */
  Prints(List<Sighting> sightings, Rulings rulings, int few) {
    Set<String> ruled = new HashSet<>();
    List.of(rulings.apart(), rulings.together())
        .forEach(
            pairs ->
                pairs.forEach(
                    pair -> {
                      ruled.add(pair.one());
                      ruled.add(pair.other());
                    }));
    Map<Sentence, Sighting> bySentence = new LinkedHashMap<>();
    for (Sighting sighting : sightings) {
      Sighting first =
          sightings.size() <= few || ruled.contains(sighting.event().id())
              ? sighting
              : bySentence.computeIfAbsent(sentence(sighting), _ -> sighting);
      if (first.event().id().equals(sighting.event().id())) {
        firsts.add(sighting);
      }
      prints.computeIfAbsent(first.event().id(), _ -> new ArrayList<>()).add(sighting);
    }
  }

  /** The first print of each sentence, in the order given. */
  List<Sighting> firsts() {
    return firsts;
  }

  /** A group of firsts with all prints of their sentences, by {@link Sighting#EARLIEST}. */
  List<Sighting> all(List<Sighting> group) {
    return group.stream()
        .flatMap(first -> prints.getOrDefault(first.event().id(), List.of()).stream())
        .sorted(Sighting.EARLIEST)
        .toList();
  }

  private static Sentence sentence(Sighting sighting) {
    return new Sentence(
        sighting.block(),
        sighting.read().type(),
        sighting.read().mode(),
        sighting.claimed(),
        sighting.event().factuality(),
        sighting.isContradicted(),
        Sides.names(sighting.read().actors()),
        Sides.names(sighting.read().recipients()),
        sighting.when(),
        sighting.read().placeCountry(),
        sighting.words(),
        sighting.things(),
        sighting.counts());
  }
}
