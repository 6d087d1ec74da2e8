package org.firsthand.stages.extract.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.firsthand.stages.extract.print.Spacing;

/**
 * What a page's data says of its text, to set beside what is printed: never the text itself.
 *
 * @param title bare
 * @param description bare; empty if there is none
 * @param body hashes of the word triples of the text that the data carries; empty if it carries
 *     none
 */
record Evidence(String title, String description, Set<Integer> body) {
  private static final int GRAM = 3;

  /** A text in the data that is shorter than this is a teaser. */
  private static final int SHORTEST_BODY = 400;

  static Evidence of(Markup page, String title) {
    String description =
        page.meta().first("og:description", "description", "twitter:description").orElse("");
    Set<Integer> body = new HashSet<>();
    page.data().articles().stream()
        .map(article -> LinkedData.text(article, "articleBody"))
        .flatMap(Optional::stream)
        .filter(text -> text.length() >= SHORTEST_BODY)
        .findFirst()
        .ifPresent(text -> grams(text, body));
    return new Evidence(Spacing.bare(title), Spacing.bare(description), body);
  }

  /** The share of a text that the page's data carries as well; -1 if that cannot be known. */
  float inBody(String text) {
    if (body.isEmpty()) {
      return -1;
    }
    Set<Integer> own = new HashSet<>();
    grams(text, own);
    return own.isEmpty() ? -1 : (float) own.stream().filter(body::contains).count() / own.size();
  }

  private static void grams(String text, Set<Integer> into) {
    int[] last = new int[GRAM];
    int words = 0;
    for (int at = 0; at < text.length(); ) {
      int start = at;
      while (at < text.length() && isLetterOrNumber(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
      // What opens with a mark opens with an empty word: the models were trained so.
      if (at > start || start == 0) {
        last[words++ % GRAM] = text.substring(start, at).toLowerCase(Locale.ROOT).hashCode();
        if (words >= GRAM) {
          int hash = 0;
          for (int k = 0; k < GRAM; k++) {
            hash = 31 * hash + last[(words + k) % GRAM];
          }
          into.add(hash);
        }
      }
      while (at < text.length() && !isLetterOrNumber(text.codePointAt(at))) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  private static boolean isLetterOrNumber(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
