package org.firsthand.model;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The bytes of one input, as they came.
 *
 * <p>The array is not copied: whoever makes a capture gives it away.
 *
 * @param locator where it came from: a path, an address, or {@code path#id} for a line of a file
 * @param mediaType what the bytes are, without parameters: {@code text/html}, {@code text/plain},
 *     {@link #ARTICLE_LINE}
 * @param retrieved when it was fetched, if it was fetched
 * @param headers what came with it: HTTP headers by lower-case name, or what the user stated
 *     ({@code x-firsthand-outlet}, {@code x-firsthand-published}, {@code content-type})
 * @param bytes the content
 */
// The bytes may be many megabytes and are never changed: a list of them would cost 16 times as
// much.
@SuppressWarnings("ArrayRecordComponent")
public record Capture(
    String locator,
    String mediaType,
    Optional<Instant> retrieved,
    Map<String, String> headers,
    byte[] bytes) {
  /** Media type of one line of articles as JSON Lines. */
  public static final String ARTICLE_LINE = "application/vnd.firsthand.article+json";

  public Capture {
    headers = java.util.Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  /** SHA-256 of the bytes, in hexadecimal. */
  public String sha256() {
    return ContentId.sha256(bytes);
  }

  @Override
  public String toString() {
    return locator + " (" + mediaType + ", " + bytes.length + " bytes)";
  }
}
