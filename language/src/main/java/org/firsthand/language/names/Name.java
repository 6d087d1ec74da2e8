package org.firsthand.language.names;

import java.util.Optional;
import org.firsthand.model.Span;

/**
 * A name in a sentence.
 *
 * @param kind what it names
 * @param first its first word, counted from 0
 * @param end the word behind its last
 * @param span where it stands in the text
 * @param office for a person the title or office that the sentence gives: "Deputy spokesperson of
 *     the US State Department" Vedant Patel
 */
public record Name(NameKind kind, int first, int end, Span span, Optional<Office> office) {
  public Name {
    if (first < 0 || end <= first) {
      throw new IllegalArgumentException(
          "name: expected words 0 <= first < end, found [" + first + ", " + end + ")");
    }
  }

  /**
   * A title or office: a noun phrase beside a person's name.
   *
   * @param first its first word, counted from 0, behind any article
   * @param end the word behind its last
   * @param noun the last word of the noun that says the role: "spokesperson", the second word of
   *     "prime minister"
   * @param span where it stands in the text
   */
  public record Office(int first, int end, int noun, Span span) {
    public Office {
      if (first < 0 || noun < first || end <= noun) {
        throw new IllegalArgumentException(
            "office: expected words 0 <= first <= noun < end, found "
                + first
                + ", "
                + noun
                + ", "
                + end);
      }
    }
  }
}
