package org.firsthand.run;

import java.time.Instant;
import java.util.Optional;

/**
 * Who decides, when and why; it is given and never looked up, so that a journal can be replayed.
 */
public record Signature(String author, Instant time, Optional<String> why) {
  public Signature {
    if (author.isBlank()) {
      throw new IllegalArgumentException("author: expected a name, found none");
    }
  }
}
