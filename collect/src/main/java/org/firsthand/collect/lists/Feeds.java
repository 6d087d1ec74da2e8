package org.firsthand.collect.lists;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * RSS, RDF and Atom.
 *
 * <p>A document type is allowed, because RSS 0.91 asks for one, and harmless: the reader resolves
 * no external entity and the JDK bounds the internal ones.
 */
final class Feeds {
  private Feeds() {}

  static Listing read(String contentType, byte[] bytes) throws UnreadableList {
    SyndFeedInput input = new SyndFeedInput();
    input.setAllowDoctypes(true);
    String type = contentType.isBlank() ? "application/xml" : contentType;
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), type, true)) {
      return listing(input.build(reader));
    } catch (FeedException | IOException | RuntimeException e) {
      // Odd feeds make the library fail in odd ways.
      throw new UnreadableList("a feed in RSS or Atom", "'" + e.getMessage() + "'");
    }
  }

  private static Listing listing(SyndFeed feed) {
    List<Listing.Entry> entries =
        feed.getEntries().stream().map(Feeds::entry).filter(Objects::nonNull).toList();
    return new Listing(false, entries);
  }

  private static Listing.@Nullable Entry entry(SyndEntry entry) {
    String link = entry.getLink();
    if (link == null || link.isBlank()) {
      return null;
    }
    Instant published = instant(entry.getPublishedDate());
    Instant date = published == null ? instant(entry.getUpdatedDate()) : published;
    Evidence evidence = new Evidence().title(entry.getTitle()).published(published);
    SyndFeed source = entry.getSource();
    if (source != null) {
      String address = source.getLink() == null ? source.getUri() : source.getLink();
      evidence.source(source.getTitle(), address);
    }
    return new Listing.Entry(link, Optional.ofNullable(date), evidence.headers());
  }

  @SuppressWarnings("JavaUtilDate") // the library's type
  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
