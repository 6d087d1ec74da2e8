package org.firsthand.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A saved question to a dossier, asked again and again for what is new.
 *
 * @param id made from what it asks
 * @param actor who did it: a code, or words of a name
 * @param recipient to whom
 * @param type PLOVER's type
 * @param context a context or mode
 * @param query words that one of its articles has, as for a search
 * @param looked when it was asked last
 * @param author who saved it; empty where that was not said
 */
public record Watch(
    String id,
    Optional<String> actor,
    Optional<String> recipient,
    Optional<String> type,
    Optional<String> context,
    Optional<String> query,
    Instant looked,
    Optional<String> author) {
  /** A watch that has just looked. */
  public static Watch of(
      Optional<String> actor,
      Optional<String> recipient,
      Optional<String> type,
      Optional<String> context,
      Optional<String> query,
      Instant now) {
    String id =
        ContentId.of(
            'W',
            actor.orElse(""),
            recipient.orElse(""),
            type.orElse(""),
            context.orElse(""),
            query.orElse(""));
    return new Watch(id, actor, recipient, type, context, query, now, Optional.empty());
  }

  /** The same, having looked now. */
  public Watch at(Instant now) {
    return new Watch(id, actor, recipient, type, context, query, now, author);
  }

  /** The same, saved by this one. */
  public Watch by(String name) {
    return new Watch(id, actor, recipient, type, context, query, looked, Optional.of(name));
  }
}
