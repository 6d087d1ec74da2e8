package org.firsthand.stages.events;

import java.util.Set;
import org.firsthand.language.Token;
import org.firsthand.model.EventType;

/** The types of deeds that one side suffers from the other's hands. */
final class Hostile {
  private static final Set<EventType> TYPES = Set.of(EventType.ASSAULT, EventType.COERCE);

  private Hostile() {}

  static boolean is(EventType type) {
    return TYPES.contains(type);
  }

  /** True if a rule reads the noun as such a deed. */
  static boolean isDeed(Lexicon lexicon, Token noun) {
    return lexicon.nounRules(noun).stream().anyMatch(rule -> is(rule.type()));
  }
}
