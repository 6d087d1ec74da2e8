package org.firsthand.stages.extract.page;

import java.net.URI;
import java.util.Optional;

/** The name of the outlet that prints a page. */
final class Outlets {
  /** Longer ones are slogans. */
  private static final int LONGEST = 60;

  private Outlets() {}

  /** From {@code og:site_name}, the publisher in JSON-LD, or the domain. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<String> find(Markup page, Optional<URI> address) {
    return page.meta()
        .first("og:site_name")
        .filter(Outlets::isName)
        .or(() -> publisher(page))
        .or(() -> page.meta().first("application-name", "publisher").filter(Outlets::isName))
        .or(() -> address.flatMap(Outlets::domain))
        .or(() -> page.meta().canonical().flatMap(Outlets::parsed).flatMap(Outlets::domain));
  }

  private static Optional<String> publisher(Markup page) {
    return page.data().articles().stream()
        .flatMap(article -> page.data().names(article, "publisher").stream())
        .filter(Outlets::isName)
        .findFirst();
  }

  private static boolean isName(String name) {
    return name.length() <= LONGEST && !name.startsWith("http") && !name.contains("{{");
  }

  private static Optional<URI> parsed(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** An address's host, if it has one. */
  static Optional<String> host(String url) {
    return parsed(url).flatMap(address -> Optional.ofNullable(address.getHost()));
  }

  /** The host without "www." and its like. */
  static Optional<String> domain(URI address) {
    return Optional.ofNullable(address.getHost())
        .map(host -> host.replaceFirst("^(?:www\\d?|m|amp|mobile|edition|en)\\.(?=.+\\..+)", ""))
        .filter(host -> !host.isEmpty());
  }
}
