package org.firsthand.collect.lists;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.collect.content.Shape;

/** Reads lists of all shapes. Safe to share between threads; asks nothing of any network. */
public final class ReadListing {
  private ReadListing() {}

  /**
   * The list in these bytes.
   *
   * @param shape as {@link Shape#of} found it
   * @param address where it came from, for sitemaps with relative links; any with http will do
   * @param contentType the header, for the charset; empty if there was none
   * @throws UnreadableList if the bytes are no list after all
   */
  public static Listing read(Shape shape, String address, String contentType, byte[] bytes)
      throws UnreadableList {
    return switch (shape) {
      case FEED -> Feeds.read(contentType, bytes);
      case JSON_FEED -> JsonFeeds.read(bytes);
      case SITEMAP -> Sitemaps.read(address, bytes);
      case OPML -> Opml.read(bytes);
      case ADDRESSES -> addresses(bytes);
      case PAGE ->
          throw new UnreadableList(
              "a feed, a sitemap, OPML or a list of addresses", "something else");
    };
  }

  private static Listing addresses(byte[] bytes) {
    List<Listing.Entry> entries =
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replace("\ufeff", "").strip())
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> new Listing.Entry(line, Optional.empty(), Map.of()))
            .toList();
    return new Listing(false, entries);
  }
}
