package org.firsthand.stages.extract.page;

import java.util.Optional;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} and {@code link} elements of a page. */
final class Meta {
  private Meta() {}

  /** The content of the first element whose name, property or itemprop is one of the keys. */
  static Optional<String> first(Document document, String... keys) {
    for (String key : keys) {
      for (Element meta : document.getElementsByTag("meta")) {
        if ((key.equalsIgnoreCase(meta.attr("property"))
                || key.equalsIgnoreCase(meta.attr("name"))
                || key.equalsIgnoreCase(meta.attr("itemprop")))
            && !meta.attr("content").isBlank()) {
          return Optional.of(unescaped(meta.attr("content")));
        }
      }
    }
    return Optional.empty();
  }

  /** Many pages escape what they put into attributes and data twice. */
  static String unescaped(String text) {
    String once =
        text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
    return Spacing.collapse(once);
  }

  static Optional<String> canonical(Document document) {
    for (Element link : document.getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && !link.attr("href").isBlank()) {
        return Optional.of(link.absUrl("href")).filter(url -> !url.isEmpty());
      }
    }
    return first(document, "og:url");
  }
}
