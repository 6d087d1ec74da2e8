package org.firsthand.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is said: one or more stretches of the article's text.
 *
 * @param text the stretches joined by a space
 * @param spans where they stand, in order; never empty
 */
public record Content(String text, List<Span> spans) {
  public Content {
    spans = List.copyOf(spans);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("content: expected at least one span, found none");
    }
  }

  /** The words that the spans cover. */
  public static Content of(String text, List<Span> spans) {
    return new Content(
        spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" ")), spans);
  }
}
