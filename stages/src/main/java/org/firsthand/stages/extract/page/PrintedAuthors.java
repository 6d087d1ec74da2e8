package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.page.AuthorClaim.Ground;
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

  private static final Pattern CHECKED_BY =
      Pattern.compile("(?i)\\W*(?:\\p{L}+ )?(?:review|check|edit|verif|approv|updat)\\p{L}* by\\b");

  /** "Eliz - Product marketer": what stands behind the name is not the name. */
  private static final Pattern ROLE = Pattern.compile("\\s+(?:[|•·/]|[-–—])\\s+.*$");

  /** "Jane Doe is a reporter at ...": how authors are introduced behind a text. */
  private static final Pattern PORTRAIT =
      Pattern.compile("(\\p{Lu}[^.,:;]{3,40}?),? (?:is|was|has|writes|works|leads|founded) ");

  private static final Pattern AFTER_DATE =
      Pattern.compile(
          "\\d{4}\\W*?(\\p{Lu}[^|•·–—\\d]{2,50}?)(?: on behalf .*)?(?:\\s*[|•·–—].*)?$");

  private static final Pattern BEFORE_DATE =
      Pattern.compile(
          "^(\\p{Lu}[^|•·–—\\d]{2,50}?)\\W+(?=\\d{1,2}[./ -]|\\d{4}[./-]|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[., ]+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*[. ])");

  private static final int NEAR = 4;

  /** Links to what persons say elsewhere are no links to authors' pages. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?i)^(?:https?:)?//(?:[\\w-]+\\.)*(?:facebook|twitter|x|linkedin|bsky|instagram|youtube|threads|mastodon|tiktok|pinterest)\\.");

  private PrintedAuthors() {}

  /** What the lines of a page claim, in their order within each ground. */
  static List<AuthorClaim> of(Markup page, Surroundings surroundings) {
    List<String> lines = surroundings.head();
    List<String> below = surroundings.below();
    List<String> within = surroundings.within();
    List<AuthorClaim> claims = new ArrayList<>();
    add(claims, Ground.BYLINE, bylines(lines), false);
    add(claims, Ground.LABELLED, afterLabels(lines), false);
    add(
        claims,
        Ground.BESIDE_DATE,
        besideDate(lines.subList(0, Math.min(NEAR, lines.size()))),
        false);
    linked(page, lines, claims);
    add(claims, Ground.WITH_DATE, withDate(lines), false);
    add(claims, Ground.NEAR_DATE, besideDate(lines), true);
    add(claims, Ground.INSIDE, inside(lines), true);
    add(claims, Ground.UNDER, lines.stream().limit(1).toList(), true);
    add(claims, Ground.ALONE, lines.stream().skip(1).toList(), true);
    add(claims, Ground.BELOW, bylines(below), false);
    add(claims, Ground.BELOW, afterLabels(below), false);
    add(claims, Ground.PORTRAIT, portraits(below), true);
    add(claims, Ground.WITHIN, bylines(within), false);
    add(claims, Ground.WITHIN, afterLabels(within), false);
    return claims;
  }

  private static void add(
      List<AuthorClaim> claims, Ground ground, List<String> names, boolean personsOnly) {
    for (String name : names) {
      if (AuthorNames.arePersons(name) || (!personsOnly && AuthorNames.isName(name))) {
        claims.add(new AuthorClaim(ground, name));
      }
    }
  }

  private static List<String> bylines(List<String> lines) {
    return lines.stream()
        .filter(line -> Bylines.isByline(line) && !CHECKED_BY.matcher(line).lookingAt())
        .flatMap(line -> Bylines.names(line).stream())
        .toList();
  }

  private static List<String> inside(List<String> lines) {
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      Matcher inside = BY_INSIDE.matcher(line);
      if (line.length() <= 100
          && inside.find()
          && !CHECKED.matcher(line.substring(0, inside.start(1))).find()) {
        Bylines.names(inside.group(1)).ifPresent(names::add);
      }
    }
    return names;
  }

  private static List<String> portraits(List<String> lines) {
    return lines.stream()
        .map(PORTRAIT::matcher)
        .filter(Matcher::lookingAt)
        .map(m -> m.group(1))
        .toList();
  }

  /** The lines before and behind a date line. */
  private static List<String> besideDate(List<String> lines) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      for (int k : new int[] {i, i + 1}) {
        String other = lines.get(2 * i + 1 - k);
        if (other.length() <= 60 && PrintedDate.find(other).isPresent()) {
          names.add(lines.get(k));
        }
      }
    }
    return names;
  }

  private static List<String> afterLabels(List<String> lines) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (LABEL.matcher(lines.get(i)).matches()) {
        Bylines.names(ROLE.matcher(lines.get(i + 1)).replaceFirst("")).ifPresent(names::add);
      }
    }
    return names;
  }

  /** Texts of links to authors' pages that stand in one of the lines. */
  private static void linked(Markup page, List<String> lines, List<AuthorClaim> claims) {
    Map<Integer, List<String>> byLine = new TreeMap<>();
    for (Element link : page.marks().anchors()) {
      boolean toAuthor =
          link.hasAttr("href")
              && (link.attr("rel").contains("author")
                  || AUTHOR_PAGE.matcher(link.attr("href")).find())
              && !ELSEWHERE.matcher(link.attr("href")).lookingAt();
      if (toAuthor) {
        String text = ShortText.of(link, 80);
        int line = AuthorNames.isName(text) ? line(text, lines) : -1;
        if (line >= 0) {
          byLine.computeIfAbsent(line, at -> new ArrayList<>()).add(text);
        }
      }
    }
    byLine
        .values()
        .forEach(
            names ->
                AuthorNames.joined(names)
                    .ifPresent(joined -> claims.add(new AuthorClaim(Ground.LINKED, joined))));
    if (byLine.size() > 1) {
      AuthorNames.joined(byLine.values().stream().flatMap(List::stream).toList())
          .ifPresent(joined -> claims.add(new AuthorClaim(Ground.ALL_LINKED, joined)));
    }
  }

  /**
   * The line that holds the name; -1 if none does, or says that its bearer only checked the text.
   */
  private static int line(String name, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(name);
      if (at >= 0) {
        String before = lines.get(i).substring(0, at);
        String label = before.isBlank() && i > 0 ? lines.get(i - 1) : before;
        return CHECKED
                .matcher(label.length() > 60 ? label.substring(label.length() - 60) : label)
                .find()
            ? -1
            : i;
      }
    }
    return -1;
  }

  /** "Dec 17, 2025 · Jane Doe": what stands in one line with a date. */
  private static List<String> withDate(List<String> lines) {
    List<String> names = new ArrayList<>();
    for (String line : lines) {
      if (line.length() <= 100 && PrintedDate.find(line).isPresent()) {
        Matcher m = AFTER_DATE.matcher(line);
        if (m.find()) {
          names.add(m.group(1).strip());
        }
        m = BEFORE_DATE.matcher(line);
        if (m.find()) {
          names.add(m.group(1).strip());
        }
      }
    }
    return names;
  }
}
