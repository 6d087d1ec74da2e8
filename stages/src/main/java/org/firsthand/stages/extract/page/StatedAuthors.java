package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.page.AuthorClaim.Ground;
import org.jsoup.nodes.Element;

/** The authors that a page's data gives: JSON-LD, {@code meta}, records in scripts. */
final class StatedAuthors {
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?:author|authorName|author_name|byline|pagePostAuthor)\"\\s*:\\s*(?:\\[?\\{[^{}]{0,200}?\"name\"\\s*:\\s*)?\"([^\"\\\\<>{}]{3,60})\"");

  /** Longer scripts are programs. */
  private static final int LONGEST_SCRIPT = 500_000;

  private static final Set<String> CITED =
      Set.of("citation_author", "dc.creator", "parsely-author");

  private static final String[] META = {
    "author",
    "article:author",
    "dc.creator",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
    "og:article:author",
    "rbauthors",
    "article.author"
  };

  private static final Pattern CARD =
      Pattern.compile("\\b(?:written|author|by)\\b", Pattern.CASE_INSENSITIVE);

  private StatedAuthors() {}

  static List<AuthorClaim> of(Markup page) {
    List<AuthorClaim> claims = new ArrayList<>();
    page.data()
        .articles()
        .forEach(a -> add(claims, Ground.LINKED_DATA, page.data().names(a, "author")));
    List<String> cited = new ArrayList<>();
    for (Element meta : page.marks().metas()) {
      if (CITED.contains(meta.attr("name").strip().toLowerCase(Locale.ROOT))) {
        cited.add(meta.attr("content"));
      }
    }
    add(claims, Ground.CITED, cited);
    page.meta().first(META).ifPresent(one -> add(claims, Ground.META, List.of(one)));
    for (int i = 1; i <= 3; i++) {
      if (CARD.matcher(page.meta().first("twitter:label" + i).orElse("")).find()) {
        page.meta()
            .first("twitter:data" + i)
            .ifPresent(one -> add(claims, Ground.CARD, List.of(one)));
      }
    }
    for (Element script : page.marks().scripts()) {
      String data = script.data();
      if (data.length() > LONGEST_SCRIPT || !mayName(data)) {
        continue;
      }
      Matcher m = IN_SCRIPT.matcher(data);
      if (m.find()) {
        AuthorClaim.read(Ground.SCRIPT, m.group(1)).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static void add(List<AuthorClaim> claims, Ground ground, List<String> names) {
    AuthorNames.joined(names).ifPresent(name -> claims.add(new AuthorClaim(ground, name)));
  }

  /** One of these stands in all fields of {@link #IN_SCRIPT}; most scripts hold none. */
  private static boolean mayName(String data) {
    return data.contains("\"author") || data.contains("\"byline") || data.contains("\"pagePost");
  }
}
