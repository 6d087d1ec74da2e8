package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.PrintedDate;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Who wrote the article of a page: persons where the page names any, else the body that it names.
 */
final class Authors {
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "(?i)/(?:[a-z-]*authors?|profiles?|people|contributors?|writers?|staff|team|bio|byline|reporters?|journalists?)/(?:[^/?#]+/?)(?:[?#].*)?$");

  private static final Pattern IN_DATA =
      Pattern.compile(
          "\"(?:author|authorName|author_name|byline|pagePostAuthor)\"\\s*:\\s*(?:\\[?\\{[^{}]{0,200}?\"name\"\\s*:\\s*)?\"([^\"\\\\<>{}]{3,60})\"");

  /** "December 17, 2025 by Jane Doe". */
  private static final Pattern BY_INSIDE =
      Pattern.compile("\\b(?:[Bb]y|BY)\\s+(\\p{Lu}.{2,60})$");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:admin(?:istrator)?|editor|editors|staff|guest|author|authors|by|user|anonymous|webmaster|root|null|undefined|none|n/a|test|contributors?|team|post(?:ed)?|updated|published|share|follow|sign in|log ?in|the author|about.*|our|read more|more|home|.*\\b(?:minutes?|min read|says|cookies?|privacy|subscribe)\\b.*)");

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:de|da|di|van|von|der|den|bin|ibn|al|el|la|le|du|del|dos|ter|y|e|\\([\\p{L}]+\\)|\\p{Lu}[\\p{L}.'’-]*)){1,3}");

  /** A name that stands behind "By": also one word, or a team. */
  private static final Pattern NAMED =
      Pattern.compile("(?:the )?[\\p{Lu}][\\p{L}\\p{N}.'’&-]*(?: [\\p{L}&][\\p{L}.'’-]*){0,4}");

  private Authors() {}

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<String> find(
      Document document, LinkedData data, List<String> lines, Optional<String> outlet) {
    List<String> stated = stated(document, data);
    List<String> printed = printed(document, lines);
    String site = Spacing.bare(outlet.orElse(""));
    return stated.stream()
        .filter(name -> isPersons(name) && !Spacing.bare(name).equals(site))
        .findFirst()
        .or(() -> printed.stream().filter(n -> !Spacing.bare(n).equals(site)).findFirst())
        .or(() -> stated.stream().filter(n -> !Spacing.bare(n).equals(site)).findFirst())
        .or(() -> marked(document).stream().findFirst())
        .or(() -> stated.stream().findFirst())
        .or(() -> printed.stream().findFirst());
  }

  /** What the page's data says, the likeliest first. */
  private static List<String> stated(Document document, LinkedData data) {
    List<String> names = new ArrayList<>();
    data.articles().forEach(a -> joined(data.names(a, "author")).ifPresent(names::add));
    List<String> cited = new ArrayList<>();
    for (Element meta : document.select("meta[name=citation_author],meta[name=DC.creator],meta[name=parsely-author]")) {
      cited.add(meta.attr("content"));
    }
    joined(cited).ifPresent(names::add);
    Meta.first(
            document, "author", "article:author", "dc.creator", "sailthru.author", "byl",
            "cxenseparse:author", "og:article:author", "rbauthors", "article.author")
        .flatMap(one -> joined(List.of(one)))
        .ifPresent(names::add);
    for (int i = 1; i <= 3; i++) {
      String label = Meta.first(document, "twitter:label" + i).orElse("");
      if (label.matches("(?i).*(?:written|author|\\bby\\b).*")) {
        Meta.first(document, "twitter:data" + i)
            .flatMap(one -> joined(List.of(one)))
            .ifPresent(names::add);
      }
    }
    return names;
  }

  /** What is printed around the headline, the likeliest first. */
  private static List<String> printed(Document document, List<String> lines) {
    List<String> names = new ArrayList<>();
    lines.stream()
        .filter(Bylines::isByline)
        .flatMap(line -> Bylines.names(line).stream())
        .filter(name -> isPersons(name) || isNamed(name))
        .forEach(names::add);
    List<String> linked = new ArrayList<>();
    for (Element link : document.select("a[href]")) {
      boolean toAuthor =
          link.attr("rel").contains("author") || AUTHOR_PAGE.matcher(link.attr("href")).find();
      if (toAuthor) {
        String text = ShortText.of(link, 80);
        if (isNamed(text) && lines.stream().anyMatch(line -> line.contains(text))) {
          linked.add(text);
        }
      }
    }
    joined(linked).ifPresent(names::add);
    // A name on a line of its own beside the date line is the author's.
    for (int i = 0; i + 1 < lines.size(); i++) {
      for (int k : new int[] {i, i + 1}) {
        String name = lines.get(k);
        String other = lines.get(2 * i + 1 - k);
        if (isPersons(name) && other.length() <= 60 && PrintedDate.find(other).isPresent()) {
          names.add(name);
        }
      }
    }
    for (String line : lines) {
      Matcher inside = BY_INSIDE.matcher(line);
      if (line.length() <= 100 && inside.find()) {
        add(names, inside.group(1));
      }
    }
    return names;
  }

  /** What is marked as an author anywhere on the page, the likeliest first. */
  private static List<String> marked(Document document) {
    List<String> names = new ArrayList<>();
    for (Element e :
        document.select(
            "[itemprop~=author] [itemprop~=name],[rel~=author],[itemprop~=author],[class*=author-name],[class*=author_name],[class*=authorName],[class*=AuthorName],[class*=author],[class*=Author],[class*=byline],[class*=Byline]")) {
      add(names, ShortText.of(e, 80));
    }
    for (Element script : document.getElementsByTag("script")) {
      String data = script.data();
      Matcher m = IN_DATA.matcher(data.length() > 500_000 ? "" : data);
      if (m.find() && isPersons(m.group(1))) {
        add(names, m.group(1));
      }
    }
    return names;
  }

  private static boolean isNamed(String text) {
    return text.length() <= 60
        && NAMED.matcher(text).matches()
        && !NO_NAME.matcher(text).matches();
  }

  private static void add(List<String> names, String text) {
    Bylines.names(text).filter(Authors::isPersons).ifPresent(names::add);
  }

  /** Several names as one line, each once, without what is no name. */
  private static Optional<String> joined(List<String> each) {
    Set<String> names = new LinkedHashSet<>();
    for (String one : each) {
      String name = Spacing.collapse(one);
      boolean usable =
          !name.isEmpty()
              && name.length() <= 160
              && !name.contains("://")
              && !name.matches("\\S+\\.\\S+\\.\\S+")
              && !name.matches("[\\d\\W]*")
              && !NO_NAME.matcher(name).matches();
      if (usable) {
        Bylines.names(name).ifPresent(names::add);
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  private static boolean isPersons(String text) {
    if (text.length() > 120 || text.isEmpty()) {
      return false;
    }
    for (String name : text.split("\\s*(?:,|;|&|\\band\\b)\\s*")) {
      if (!name.isEmpty() && (!PERSON.matcher(name).matches() || NO_NAME.matcher(name).matches())) {
        return false;
      }
    }
    return true;
  }
}
