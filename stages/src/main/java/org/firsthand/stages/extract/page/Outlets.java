package org.firsthand.stages.extract.page;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** The name of the outlet that prints a page. */
final class Outlets {
  /** Longer ones are slogans. */
  private static final int LONGEST = 60;

  private Outlets() {}

  /** From {@code og:site_name}, the publisher in JSON-LD, or the domain. */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<String> find(Document document, LinkedData data, Optional<URI> address) {
    return Meta.first(document, "og:site_name")
        .filter(Outlets::isName)
        .or(() -> publisher(data))
        .or(() -> Meta.first(document, "application-name", "publisher").filter(Outlets::isName))
        .or(() -> address.flatMap(Outlets::domain))
        .or(() -> Meta.canonical(document).flatMap(Outlets::parsed).flatMap(Outlets::domain));
  }

  private static Optional<String> publisher(LinkedData data) {
    return data.articles().stream()
        .flatMap(article -> data.names(article, "publisher").stream())
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

  /** The host without "www." and its like. */
  static Optional<String> domain(URI address) {
    return Optional.ofNullable(address.getHost())
        .map(host -> host.replaceFirst("^(?:www\\d?|m|amp|mobile|edition|en)\\.(?=.+\\..+)", ""))
        .filter(host -> !host.isEmpty());
  }
}
