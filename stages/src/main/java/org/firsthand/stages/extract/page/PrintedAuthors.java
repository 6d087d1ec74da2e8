package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.PrintedDate;
import org.jsoup.nodes.Element;

/** The authors that a page prints around its headline or behind its text. */
final class PrintedAuthors {
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "(?i)/(?:[a-z-]*authors?|profiles?|people|contributors?|writers?|staff|team|bio|byline|reporters?|journalists?)/(?:[^/?#]+/?)(?:[?#].*)?$");

  /** "December 17, 2025 by Jane Doe". */
  private static final Pattern BY_INSIDE = Pattern.compile("\\b(?:[Bb]y|BY)\\s+(\\p{Lu}.{2,60})$");

  /** "By" or "Written by" on a line of its own; the name follows on the next. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:(?:words|text|story|article|post(?:ed)?|written|published|reported) )?(?:by|authors?|contributors?|written)\\s*:?");

  /** Who checked a text did not write it. */
  private static final Pattern CHECKED =
      Pattern.compile(
          "(?i)\\b(?:review|check|edit|verif|approv|updat)\\p{L}*(?: \\p{L}+)? by\\W*$");

  /** "Eliz - Product marketer": what stands behind the name is not the name. */
  private static final Pattern ROLE = Pattern.compile("\\s+(?:[|•·/]|[-–—])\\s+.*$");

  private static final int NEAR = 4;

  /** Links to what persons say elsewhere are no links to authors' pages. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)^(?:https?:)?//(?:[\\w-]+\\.)*(?:facebook|twitter|x|linkedin|bsky|instagram|youtube|threads|mastodon|tiktok|pinterest)\\.");

  private PrintedAuthors() {}

  /** Around the headline, the likeliest first. */
  static List<String> find(Markup page, List<String> lines) {
    List<String> names = new ArrayList<>();
    lines.stream()
        .filter(Bylines::isByline)
        .flatMap(line -> Bylines.names(line).stream())
        .filter(name -> AuthorNames.arePersons(name) || AuthorNames.isName(name))
        .forEach(names::add);
    names.addAll(afterLabels(lines));
    besideDate(lines.subList(0, Math.min(NEAR, lines.size())), names);
    AuthorNames.joined(linked(page, lines)).ifPresent(names::add);
    besideDate(lines, names);
    for (String line : lines) {
      Matcher inside = BY_INSIDE.matcher(line);
      if (line.length() <= 100
          && inside.find()
          && !CHECKED.matcher(line.substring(0, inside.start(1))).find()) {
        Bylines.names(inside.group(1)).filter(AuthorNames::arePersons).ifPresent(names::add);
      }
    }
    return names;
  }

  /** A name on a line of its own beside the date line is the author's. */
  private static void besideDate(List<String> lines, List<String> names) {
    for (int i = 0; i + 1 < lines.size(); i++) {
      for (int k : new int[] {i, i + 1}) {
        String name = lines.get(k);
        String other = lines.get(2 * i + 1 - k);
        boolean dated = other.length() <= 60 && PrintedDate.find(other).isPresent();
        if (dated && AuthorNames.arePersons(name)) {
          names.add(name);
        }
      }
    }
  }

  /** Names where a label says that they wrote the text. */
  static List<String> labelled(List<String> lines) {
    List<String> names = new ArrayList<>(afterLabels(lines));
    lines.stream()
        .filter(Bylines::isByline)
        .flatMap(line -> Bylines.names(line).stream())
        .forEach(names::add);
    names.removeIf(name -> !AuthorNames.arePersons(name));
    return names;
  }

  /** A person's name that stands alone on the first line under the headline. */
  static Optional<String> underHeadline(List<String> lines) {
    return lines.stream().limit(1).filter(AuthorNames::arePersons).findFirst();
  }

  private static List<String> afterLabels(List<String> lines) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (LABEL.matcher(lines.get(i)).matches()) {
        String name = ROLE.matcher(lines.get(i + 1)).replaceFirst("");
        Bylines.names(name)
            .filter(n -> AuthorNames.arePersons(n) || AuthorNames.isName(n))
            .ifPresent(names::add);
      }
    }
    return names;
  }

  /** Texts of links to authors' pages that stand in one of the lines. */
  private static List<String> linked(Markup page, List<String> lines) {
    List<String> linked = new ArrayList<>();
    for (Element link : page.marks().anchors()) {
      boolean toAuthor =
          link.hasAttr("href")
              && (link.attr("rel").contains("author")
                  || AUTHOR_PAGE.matcher(link.attr("href")).find())
              && !ELSEWHERE.matcher(link.attr("href")).lookingAt();
      if (toAuthor) {
        String text = ShortText.of(link, 80);
        if (AuthorNames.isName(text) && wrote(text, lines)) {
          linked.add(text);
        }
      }
    }
    return linked;
  }

  /** True if a line holds the name, and does not say that its bearer only checked the text. */
  private static boolean wrote(String name, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(name);
      if (at >= 0) {
        String before = lines.get(i).substring(0, at);
        String label = before.isBlank() && i > 0 ? lines.get(i - 1) : before;
        return !CHECKED
            .matcher(label.length() > 60 ? label.substring(label.length() - 60) : label)
            .find();
      }
    }
    return false;
  }
}
