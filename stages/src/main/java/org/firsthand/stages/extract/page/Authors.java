package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Element;

/**
 * Who wrote the article of a page: persons where the page names any, else the body that it names.
 */
final class Authors {
  private static final Pattern IN_DATA =
      Pattern.compile(
          "\"(?:author|authorName|author_name|byline|pagePostAuthor)\"\\s*:\\s*(?:\\[?\\{[^{}]{0,200}?\"name\"\\s*:\\s*)?\"([^\"\\\\<>{}]{3,60})\"");

  private static final Set<String> CITED =
      Set.of("citation_author", "dc.creator", "parsely-author");

  private Authors() {}

  /**
   * Finds them.
   *
   * @param lines those around the headline, the likeliest first
   * @param below those behind the text
   * @param within all short lines up to the text's end
   * @param title of the article, which no author has as a name
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<String> find(
      Markup page,
      List<String> lines,
      List<String> below,
      List<String> within,
      Optional<String> outlet,
      Optional<String> title) {
    String site = Spacing.bare(outlet.orElse(""));
    String head = Spacing.bare(title.orElse(""));
    Predicate<String> other =
        name -> !Spacing.bare(name).equals(site) && !head.contains(Spacing.bare(name));
    List<String> stated = stated(page);
    return stated.stream()
        .filter(other.and(AuthorNames::arePersons))
        .findFirst()
        .or(() -> PrintedAuthors.find(page, lines).stream().filter(other).findFirst())
        .or(() -> PrintedAuthors.labelled(below).stream().filter(other).findFirst())
        .or(() -> stated.stream().filter(other).findFirst())
        .or(() -> PrintedAuthors.underHeadline(lines).filter(other))
        .or(() -> marked(page).stream().filter(other).findFirst())
        .or(() -> stated.stream().findFirst())
        .or(() -> PrintedAuthors.labelled(within).stream().filter(other).findFirst());
  }

  /** What the page's data says, the likeliest first. */
  private static List<String> stated(Markup page) {
    List<String> names = new ArrayList<>();
    page.data()
        .articles()
        .forEach(a -> AuthorNames.joined(page.data().names(a, "author")).ifPresent(names::add));
    List<String> cited = new ArrayList<>();
    for (Element meta : page.marks().metas()) {
      if (CITED.contains(meta.attr("name").strip().toLowerCase(Locale.ROOT))) {
        cited.add(meta.attr("content"));
      }
    }
    AuthorNames.joined(cited).ifPresent(names::add);
    page.meta()
        .first(
            "author",
            "article:author",
            "dc.creator",
            "sailthru.author",
            "byl",
            "cxenseparse:author",
            "og:article:author",
            "rbauthors",
            "article.author")
        .flatMap(one -> AuthorNames.joined(List.of(one)))
        .ifPresent(names::add);
    for (int i = 1; i <= 3; i++) {
      String label = page.meta().first("twitter:label" + i).orElse("");
      if (label.matches("(?i).*(?:written|author|\\bby\\b).*")) {
        page.meta()
            .first("twitter:data" + i)
            .flatMap(one -> AuthorNames.joined(List.of(one)))
            .ifPresent(names::add);
      }
    }
    return names;
  }

  /** What is marked as an author anywhere on the page, the likeliest first. */
  private static List<String> marked(Markup page) {
    List<String> names = new ArrayList<>();
    for (Element e : page.marks().all()) {
      if (isMarked(e)) {
        add(names, ShortText.of(e, 80));
      }
    }
    for (Element script : page.marks().scripts()) {
      String data = script.data();
      Matcher m = IN_DATA.matcher(data.length() > 500_000 ? "" : data);
      if (m.find() && AuthorNames.arePersons(m.group(1))) {
        add(names, m.group(1));
      }
    }
    return names;
  }

  private static boolean isMarked(Element element) {
    String names = element.attr("class").toLowerCase(Locale.ROOT);
    String property = element.attr("itemprop");
    return names.contains("author")
        || names.contains("byline")
        || property.contains("author")
        || element.attr("rel").contains("author")
        || (property.contains("name") && isWithinAuthor(element));
  }

  private static boolean isWithinAuthor(Element element) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (e.attr("itemprop").contains("author")) {
        return true;
      }
    }
    return false;
  }

  private static void add(List<String> names, String text) {
    Bylines.names(text).filter(AuthorNames::arePersons).ifPresent(names::add);
  }
}
