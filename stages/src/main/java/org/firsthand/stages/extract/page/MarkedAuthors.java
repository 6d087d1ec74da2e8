package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.page.AuthorClaim.Ground;
import org.jsoup.nodes.Element;

/** The authors that a page's elements are marked as, by attribute, class or icon. */
final class MarkedAuthors {
  private static final Pattern NAMED =
      Pattern.compile("(?i)(?:author|byline|writer-)[_-]{0,2}(?:full[_-]?)?name\\b");

  private static final Pattern ICON = Pattern.compile("(?:^|[ -])(?:user|person|author)(?:$|[ -])");

  /** How a program names a user who has given no name. */
  private static final Pattern HANDLE = Pattern.compile("\\p{Ll}[\\p{Ll}\\p{N}._-]{3,30}");

  /** A name with what may stand behind it in brackets. */
  private static final Pattern NAME =
      Pattern.compile("\\p{L}[\\p{L}.'’-]*(?: [\\p{L}&][\\p{L}.'’-]*){0,4}(?: \\([^()]{2,40}\\))?");

  private static final int LONGEST = 80;

  private MarkedAuthors() {}

  /** In the order of the page. */
  static List<AuthorClaim> of(Markup page) {
    List<AuthorClaim> claims = new ArrayList<>();
    for (Element e : page.marks().all()) {
      String names = e.attr("class");
      if (isRelated(e)) {
        String text = ShortText.of(e, LONGEST);
        if (HANDLE.matcher(text).matches()) {
          claims.add(new AuthorClaim(Ground.RELATED, text));
        }
        AuthorClaim.read(Ground.RELATED, text).ifPresent(claims::add);
      } else if (mayMark(names)) {
        String text = ShortText.of(e, LONGEST);
        if (NAMED.matcher(names).find() && NAME.matcher(text).matches()) {
          claims.add(new AuthorClaim(Ground.NAMED, text));
        }
        AuthorClaim.read(Ground.MARKED, text).ifPresent(claims::add);
      } else if (e.normalName().equals("i") && ICON.matcher(names).find() && e.parent() != null) {
        AuthorClaim.read(Ground.ICON, ShortText.of(e.parent(), LONGEST)).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static boolean isRelated(Element element) {
    String property = element.attr("itemprop");
    return (!property.isEmpty()
            && (property.contains("author")
                || (property.contains("name") && isWithinAuthor(element))))
        || element.attr("rel").contains("author");
  }

  private static boolean mayMark(String names) {
    if (names.length() < 6) {
      return false;
    }
    String lower = names.toLowerCase(Locale.ROOT);
    return lower.contains("author") || lower.contains("byline") || lower.contains("writer-name");
  }

  private static boolean isWithinAuthor(Element element) {
    for (Element e = element.parent(); e != null; e = e.parent()) {
      if (e.attr("itemprop").contains("author")) {
        return true;
      }
    }
    return false;
  }
}
