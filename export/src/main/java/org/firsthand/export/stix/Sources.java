package org.firsthand.export.stix;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.firsthand.export.FiledArticle;
import org.firsthand.model.Article;
import org.firsthand.model.Dated;

/** Articles as external references, with the hash of the capture that is kept. */
final class Sources {
  private Sources() {}

  static Map<String, Object> reference(FiledArticle filed) {
    Article article = filed.article();
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("source_name", name(article));
    reference.put("description", description(article));
    address(article).ifPresent(url -> reference.put("url", url));
    filed.captures().stream()
        .findFirst()
        .ifPresent(capture -> reference.put("hashes", Map.of("SHA-256", capture.sha256())));
    reference.put("external_id", article.id());
    return reference;
  }

  /** Who printed it. The names of two catalogues of weaknesses mean something else here. */
  private static String name(Article article) {
    String outlet = StixObject.clean(article.outlet().orElse("unknown outlet"));
    return outlet.isEmpty() || outlet.equals("cve") || outlet.equals("capec")
        ? "outlet " + outlet
        : outlet;
  }

  private static String description(Article article) {
    String title = StixObject.clean(article.title().orElseGet(() -> place(article.locator())));
    return title + article.published().map(Dated::edtf).map(date -> ", " + date.text()).orElse("");
  }

  /** Where it was read from, without the folders of the machine that read it. */
  private static String place(String locator) {
    return locator.contains("://") ? locator : locator.replaceFirst(".*[/\\\\](?=.)", "");
  }

  /** The page's address as RFC 3986 has it; left out where it is none. */
  private static Optional<String> address(Article article) {
    try {
      Optional<URI> address =
          article.address().isPresent()
              ? Optional.of(new URI(article.address().get()))
              : Optional.empty();
      return address.map(URI::toASCIIString);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
