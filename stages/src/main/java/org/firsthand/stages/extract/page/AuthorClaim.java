package org.firsthand.stages.extract.page;

import java.util.Optional;
import org.firsthand.stages.extract.print.Bylines;

/**
 * That a page gives somebody as the author of its article.
 *
 * @param ground where it does so
 * @param name as given, without "By" and what follows the name
 */
record AuthorClaim(Ground ground, String name) {
  /**
   * Where a page names an author. The weights were learnt by {@code TrainAuthors} (test sources)
   * from the pages with odd numbers of WCXB's development part; docs/decisions/0017 says how good
   * they are.
   */
  enum Ground {
    /** {@code author} of an article in JSON-LD. */
    LINKED_DATA(0.57, 0.06),
    /** {@code citation_author} and its like, all of them. */
    CITED(1.41, -0.15),
    /** {@code author} and its like in a {@code meta}. */
    META(1.63, -0.30),
    /** "Written by" in the data for cards. */
    CARD(1.06, 0.30),
    /** A line near the headline that begins with "By". */
    BYLINE(1.81, 0.51),
    /** The line that follows "Written by", near the headline. */
    LABELLED(1.14, -0.12),
    /** A person's name on the line before or behind a date, next to the headline. */
    BESIDE_DATE(0.79, 0.47),
    /** The same, somewhat farther off. */
    NEAR_DATE(0.95, 0.37),
    /** Links to authors' pages near the headline. */
    LINKED(1.26, -0.95),
    /** The same where several lines hold one each: all of them. */
    ALL_LINKED(-0.14, 0.34),
    /** What stands in one line with a date and nothing else. */
    WITH_DATE(-0.10, 0.43),
    /** "by" within a line near the headline. */
    INSIDE(0.71, 0.42),
    /** A person's name on the first line under the headline. */
    UNDER(0.67, 0.65),
    /** A person's name on another line near the headline. */
    ALONE(-1.11, -0.50),
    /** {@code rel=author}, {@code itemprop=author}. */
    RELATED(0.88, -0.00),
    /** An element whose class is an author's or a byline. */
    MARKED(1.61, 0.73),
    /** An element whose class is an author's name. */
    NAMED(0.50, -0.23),
    /** Beside the picture of a person. */
    ICON(0.43, 0.00),
    /** A record in a script. */
    SCRIPT(1.29, -0.20),
    /** A byline or a label behind the text. */
    BELOW(1.21, -0.12),
    /** A byline or a label anywhere up to the text's end. */
    WITHIN(0.92, 0.55),
    /** "Jane Doe is ..." behind the text. */
    PORTRAIT(0.50, -0.01),
    /** Who keeps all rights in the site, if the site's address has a part of the name. */
    HOLDER(-0.66, 0.14),
    /** The site's name, if it is a person's and a part of it is in the site's address. */
    SITE(-0.09, -0.26);

    private final double own;
    private final double kin;

    Ground(double own, double kin) {
      this.own = own;
      this.kin = kin;
    }

    /** For a name that is given here: logarithms of odds against its rivals. */
    double own() {
      return own;
    }

    /** For a name of which a longer or shorter form is given here. */
    double kin() {
      return kin;
    }
  }

  /** A claim from a short text, if that reads as the name of somebody. */
  static Optional<AuthorClaim> read(Ground ground, String text) {
    return Bylines.names(text)
        .filter(name -> AuthorNames.arePersons(name) || AuthorNames.isName(name))
        .map(name -> new AuthorClaim(ground, name));
  }
}
