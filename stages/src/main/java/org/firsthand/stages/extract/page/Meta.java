package org.firsthand.stages.extract.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Element;

/** The {@code meta} and {@code link} elements of a page, read once. */
final class Meta {
  private final Map<String, String> contents = new HashMap<>();
  private final Optional<String> canonical;

  private Meta(Marks marks) {
    for (Element meta : marks.metas()) {
      String content = meta.attr("content");
      if (!content.isBlank()) {
        for (String attribute : new String[] {"property", "name", "itemprop"}) {
          String key = meta.attr(attribute);
          if (!key.isEmpty()) {
            contents.putIfAbsent(key.toLowerCase(Locale.ROOT), content);
          }
        }
      }
    }
    Optional<String> linked = Optional.empty();
    for (Element link : marks.links()) {
      if (linked.isEmpty()
          && link.attr("rel").equalsIgnoreCase("canonical")
          && !link.attr("href").isBlank()) {
        linked = Optional.of(link.absUrl("href"));
      }
    }
    this.canonical = linked.isPresent() ? linked.filter(url -> !url.isEmpty()) : first("og:url");
  }

  static Meta of(Marks marks) {
    return new Meta(marks);
  }

  /** The content of the first element whose name, property or itemprop is one of the keys. */
  Optional<String> first(String... keys) {
    for (String key : keys) {
      String content = contents.get(key.toLowerCase(Locale.ROOT));
      if (content != null) {
        return Optional.of(unescaped(content));
      }
    }
    return Optional.empty();
  }

  /** The address that the page calls its own. */
  Optional<String> canonical() {
    return canonical;
  }

  /** Many pages escape what they put into attributes and data twice. */
  static String unescaped(String text) {
    String once =
        text.indexOf('&') < 0 ? text : org.jsoup.parser.Parser.unescapeEntities(text, false);
    return Spacing.collapse(once);
  }
}
