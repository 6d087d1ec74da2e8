package org.firsthand.stages.extract;

import java.util.Locale;
import java.util.Optional;
import org.firsthand.model.Address;
import org.firsthand.model.Capture;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Dated;
import org.firsthand.stages.extract.print.Spacing;

/** What the feed or sitemap that listed a page says of it; the page's own words go before. */
final class Listed {
  private Listed() {}

  static Optional<String> title(Capture capture) {
    return ExtractArticle.header(capture, Capture.LISTED_TITLE);
  }

  static Optional<Dated> published(Capture capture) {
    return ExtractArticle.header(capture, Capture.LISTED_PUBLISHED)
        .flatMap(instant -> PublishedDates.stated(instant.split("T", 2)[0]));
  }

  /**
   * The outlet that an entry is from: RSS's and Atom's {@code source}. No credit where it is the
   * article's own outlet, by name or by host: a collection of others' headlines names each one's.
   */
  static Optional<Credit> source(Capture capture, Optional<String> outlet) {
    return ExtractArticle.header(capture, Capture.LISTED_SOURCE)
        .filter(name -> !Spacing.bare(name).equals(Spacing.bare(outlet.orElse(""))))
        .filter(name -> !isOn(host(capture.locator()), name))
        .filter(
            name ->
                ExtractArticle.header(capture, Capture.LISTED_SOURCE_ADDRESS)
                    .filter(address -> host(address).equals(host(capture.locator())))
                    .isEmpty())
        .map(name -> new Credit(CreditKind.REPUBLISHED, name, Optional.empty()));
  }

  private static boolean isOn(String host, String name) {
    String bare = Spacing.bare(name);
    return !bare.isEmpty() && host.replaceAll("[^a-z0-9]", "").contains(bare);
  }

  private static String host(String address) {
    return Address.of(address)
        .map(one -> java.net.URI.create(one).getHost().toLowerCase(Locale.ROOT))
        .map(host -> host.startsWith("www.") ? host.substring(4) : host)
        .orElse("");
  }
}
