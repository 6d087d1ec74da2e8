package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.page.AuthorClaim.Ground;
import org.firsthand.stages.extract.print.Spacing;

/** The author of a site that is one person's and has a part of the person's name in its address. */
final class Homepages {
  private static final Pattern HOLDER =
      Pattern.compile(
          "(?:©|\\([cC]\\)|[Cc]opyright)[\\s\\d,–—-]*(?:[Bb]y\\s+)?(\\p{Lu}[^.|,©•·\\d]{2,40}?)\\s*(?:[.|,•·–—]|\\d{4}|[Aa]ll [Rr]ights.*|$)");

  private static final int LONGEST = 200;

  /** Shorter parts of a name stand in many addresses. */
  private static final int FEWEST_LETTERS = 4;

  private Homepages() {}

  /**
   * Those who keep all rights, then the outlet.
   *
   * @param last the page's last lines
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static List<AuthorClaim> of(List<String> last, Optional<String> outlet, String host) {
    List<AuthorClaim> claims = new ArrayList<>();
    for (String line : last) {
      Matcher m = HOLDER.matcher(line);
      if (line.length() <= LONGEST && m.find() && isHome(m.group(1).strip(), host)) {
        claims.add(new AuthorClaim(Ground.HOLDER, m.group(1).strip()));
      }
    }
    outlet
        .filter(name -> isHome(name, host))
        .ifPresent(name -> claims.add(new AuthorClaim(Ground.SITE, name)));
    return claims;
  }

  private static boolean isHome(String name, String host) {
    if (!AuthorNames.arePersons(name)) {
      return false;
    }
    for (String part : name.split(" ", -1)) {
      String bare = Spacing.bare(part);
      if (bare.length() >= FEWEST_LETTERS && host.contains(bare)) {
        return true;
      }
    }
    return false;
  }
}
