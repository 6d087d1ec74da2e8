package org.firsthand.stages.events;

import java.util.Set;
import org.firsthand.model.EventType;

/** The types of deeds that one side suffers from the other's hands. */
final class Hostile {
  private static final Set<EventType> TYPES = Set.of(EventType.ASSAULT, EventType.COERCE);

  private Hostile() {}

  static boolean is(EventType type) {
    return TYPES.contains(type);
  }
}
