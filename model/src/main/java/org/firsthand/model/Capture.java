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
 * @param headers what came with it: HTTP headers by lower-case name, what the user stated ({@code
 *     x-firsthand-outlet}, {@code x-firsthand-published}, {@code content-type}), and what the feed
 *     or sitemap that listed it says of it ({@link #LISTED_TITLE} and those below)
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

  /** Header: the title under which a feed or sitemap listed it. */
  public static final String LISTED_TITLE = "x-firsthand-listed-title";

  /** Header: when it was published, as a feed or sitemap listed it: an instant in ISO 8601. */
  public static final String LISTED_PUBLISHED = "x-firsthand-listed-published";

  /** Header: the outlet that a feed says it is from, RSS's and Atom's {@code source}: a credit. */
  public static final String LISTED_SOURCE = "x-firsthand-listed-source";

  /** Header: the address of {@link #LISTED_SOURCE}. */
  public static final String LISTED_SOURCE_ADDRESS = "x-firsthand-listed-source-address";

  /** Header: the address that was asked for; a capture with it was fetched by this program. */
  public static final String REQUESTED = "firsthand-requested";

  public Capture {
    headers = java.util.Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  /**
   * Its id: of its locator, its bytes, and what the user stated of it or the server of its type.
   * When it was fetched and what else came with it make no new capture.
   */
  public String id() {
    Map<String, String> stated = new TreeMap<>(headers);
    stated
        .keySet()
        .removeIf(name -> !name.startsWith("x-firsthand-") && !name.equals("content-type"));
    return ContentId.of('C', locator, mediaType, sha256(), stated.toString());
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
