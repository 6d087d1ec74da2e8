package org.firsthand.language;

import java.util.List;
import org.firsthand.model.Span;

/**
 * One sentence.
 *
 * @param span where it stands in the text, from its first token to its last
 * @param tokens its words in order; never empty
 */
public record Sentence(Span span, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence: expected at least one token, found none");
    }
  }
}
