package org.firsthand.stages.findings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;

/**
 * What two prints of one sentence have alike, so that whatever contradicts the one contradicts the
 * other: where thousands print a sentence, one of them is asked.
 */
record PrintedAs(
    String block,
    EventType type,
    Optional<String> mode,
    Factuality claimed,
    Factuality told,
    Set<String> doers,
    Set<String> suffering,
    When when,
    Optional<String> placeCountry,
    Set<String> words,
    Set<String> things,
    List<Count> counts) {

  static PrintedAs of(Sighting sighting) {
    return new PrintedAs(
        sighting.block(),
        sighting.read().type(),
        sighting.read().mode(),
        sighting.claimed(),
        sighting.event().factuality(),
        Sides.names(sighting.read().actors()),
        Sides.names(sighting.read().recipients()),
        sighting.when(),
        sighting.read().placeCountry(),
        sighting.words(),
        sighting.things(),
        sighting.counts());
  }
}
