package org.firsthand.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One version of one news report.
 *
 * <p>Its id depends on title, outlet, author, published date and text, not on the locator: the same
 * article read from two places is one article.
 *
 * @param id see {@link #idOf}
 * @param locator where it was read from; of several, the first in alphabetical order
 * @param address the page's address on the web as {@link Address} writes it; articles with the same
 *     address are versions of one report
 * @param title the headline, without the site's name
 * @param outlet who printed it
 * @param published when it was printed, as precisely as is known
 * @param author the byline's person or persons
 * @param language ISO 639-1 code
 * @param credits lines that name where the text comes from, in order of appearance
 * @param text the paragraphs, joined by {@link #BREAK}; never blank
 */
public record Article(
    String id,
    String locator,
    Optional<String> address,
    Optional<String> title,
    Optional<String> outlet,
    Optional<Dated> published,
    Optional<String> author,
    Optional<String> language,
    List<Credit> credits,
    String text) {
  /** What stands between two paragraphs. */
  public static final String BREAK = "\n\n";

  public Article {
    credits = List.copyOf(credits);
    if (text.isBlank()) {
      throw new IllegalArgumentException(locator + ": expected an article with text, found none");
    }
  }

  /** An article whose address is its locator, if that is one. */
  public Article(
      String id,
      String locator,
      Optional<String> title,
      Optional<String> outlet,
      Optional<Dated> published,
      Optional<String> author,
      Optional<String> language,
      List<Credit> credits,
      String text) {
    this(
        id,
        locator,
        Address.of(locator),
        title,
        outlet,
        published,
        author,
        language,
        credits,
        text);
  }

  /** The id of an article of this content. */
  public static String idOf(
      Optional<String> title,
      Optional<String> outlet,
      Optional<Dated> published,
      Optional<String> author,
      String text) {
    return ContentId.of(
        'A',
        title.orElse(""),
        outlet.orElse(""),
        published.map(date -> date.edtf().text()).orElse(""),
        author.orElse(""),
        text);
  }

  /** The spans of the paragraphs, in order. */
  public List<Span> paragraphs() {
    List<Span> spans = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf(BREAK, start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        spans.add(new Span(start, end));
      }
      start = end + BREAK.length();
    }
    return spans;
  }
}
