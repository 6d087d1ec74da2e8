package org.firsthand.collect.web;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;

/** What became of asking for one address. */
public sealed interface Reply {
  /**
   * Content.
   *
   * @param address where it came from, after redirects
   * @param headers those worth keeping, by lower-case name
   * @param bytes the content, without its transfer's coding; given away
   * @param at when it came
   */
  @SuppressWarnings("ArrayRecordComponent") // as in Capture, whose bytes these become
  record Content(URI address, Map<String, String> headers, byte[] bytes, Instant at)
      implements Reply {}

  /** The server says that nothing has changed since the visit that it was told of. */
  record Unchanged() implements Reply {}

  /** Left out on purpose. */
  record Left(SkipReason reason, String line) implements Reply {}

  /** It failed. */
  record Bad(Problem problem) implements Reply {}
}
