package org.firsthand.collect.web;

import java.time.Instant;
import java.util.Optional;

/**
 * What a server said of an address the last time, so that it can be asked whether that changed.
 *
 * @param address as it was asked for, before redirects
 * @param etag the header ETag
 * @param lastModified the header Last-Modified
 * @param newest for a list of pages: the date of its newest entry
 */
public record Visit(
    String address,
    Optional<String> etag,
    Optional<String> lastModified,
    Optional<Instant> newest) {
  /** Whether there is anything to ask a server with. */
  public boolean canBeAsked() {
    return etag.isPresent() || lastModified.isPresent();
  }

  /** What of these addresses is known. Must be safe to ask from many threads. */
  @FunctionalInterface
  public interface Book {
    /** Nothing. */
    Book EMPTY = address -> Optional.empty();

    /** The last visit to this address, if its content was recorded. */
    Optional<Visit> last(String address);
  }
}
