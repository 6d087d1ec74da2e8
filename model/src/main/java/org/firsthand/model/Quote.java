package org.firsthand.model;

/**
 * Words of one article, with where they stand.
 *
 * @param text the words as printed
 * @param span where they stand in the article's text
 */
public record Quote(String text, Span span) {
  /** The words that a span covers. */
  public static Quote of(String text, Span span) {
    return new Quote(span.of(text), span);
  }
}
