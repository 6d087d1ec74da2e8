package org.firsthand.collect.lists;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sitemaps, news sitemaps and indexes of them. External entities and document types are refused.
 */
final class Sitemaps {
  private Sitemaps() {}

  static Listing read(String address, byte[] bytes) throws UnreadableList {
    // Not strict: news sitemaps often lie on another host than the pages.
    SiteMapParser parser = new SiteMapParser(false, true);
    parser.enableExtension(Extension.NEWS);
    try {
      AbstractSiteMap map =
          parser.parseSiteMap("application/xml", bytes, URI.create(address).toURL());
      return map instanceof SiteMapIndex index ? ofSitemaps(index) : ofPages((SiteMap) map);
    } catch (UnknownFormatException | IOException | RuntimeException e) {
      // Odd sitemaps make the library fail in odd ways.
      throw new UnreadableList("a sitemap", "'" + e.getMessage() + "'");
    }
  }

  private static Listing ofSitemaps(SiteMapIndex index) {
    List<Listing.Entry> entries = new ArrayList<>();
    for (AbstractSiteMap map : index.getSitemaps()) {
      entries.add(
          new Listing.Entry(
              map.getUrl().toString(),
              Optional.ofNullable(instant(map.getLastModified())),
              Map.of()));
    }
    return new Listing(true, entries);
  }

  private static Listing ofPages(SiteMap map) {
    List<Listing.Entry> entries = new ArrayList<>();
    for (SiteMapURL url : map.getSiteMapUrls()) {
      Evidence evidence = new Evidence();
      Instant date = instant(url.getLastModified());
      ExtensionMetadata[] news = url.getAttributesForExtension(Extension.NEWS);
      if (news != null && news.length > 0 && news[0] instanceof NewsAttributes attributes) {
        Instant published = instant(attributes.getPublicationDate());
        evidence.title(attributes.getTitle()).published(published);
        date = published == null ? date : published;
      }
      entries.add(
          new Listing.Entry(
              url.getUrl().toString(), Optional.ofNullable(date), evidence.headers()));
    }
    return new Listing(false, entries);
  }

  @SuppressWarnings("JavaUtilDate") // the library's type
  private static @Nullable Instant instant(@Nullable Date date) {
    return date == null ? null : date.toInstant();
  }
}
