package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Who wrote the article of a page. */
final class Authors {
  private Authors() {}

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<String> find(Document document, LinkedData data, Optional<String> outlet) {
    List<String> candidates = new ArrayList<>();
    data.articles().stream()
        .map(a -> String.join(", ", data.names(a, "author")))
        .forEach(candidates::add);
    Meta.first(
            document,
            "author",
            "article:author",
            "dc.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "cxenseparse:author",
            "twitter:data1")
        .ifPresent(candidates::add);
    for (Element e :
        document.select("[rel=author],[itemprop=author],[class*=author],[class*=byline]")) {
      candidates.add(Spacing.collapse(e.text()));
    }
    return candidates.stream().flatMap(c -> clean(c).stream()).findFirst();
  }

  private static Optional<String> clean(String text) {
    if (text.isBlank() || text.length() > 160 || text.contains("http") || text.contains("@")) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    for (String name : Bylines.names(text).orElse("").split(", (?=\\p{Lu})")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    String joined = String.join(", ", names);
    return joined.isEmpty()
            || joined.matches("(?i)(admin|administrator|editor|staff|guest|author|by)")
        ? Optional.empty()
        : Optional.of(joined);
  }
}
