package org.firsthand.quality.wire;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a paragraph into sentences, well enough to move and change them. */
final class Sentences {
  /** Behind a full stop that no short word or single letter comes before. */
  private static final Pattern END =
      Pattern.compile("(?<=[\\p{Ll}\\d)]{3}[.!?]|[.!?][”\"’'])\\s+(?=[\\p{Lu}\"“‘])");

  private Sentences() {}

  static List<String> of(String paragraph) {
    return List.of(END.split(paragraph));
  }

  /** With a capital at its head. */
  static String capital(String sentence) {
    return sentence.isEmpty()
        ? sentence
        : sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
  }

  /** Without a capital at its head, unless that is a name's. */
  static String small(String sentence) {
    return Pattern.compile("^(?:The|A|An|It|He|She|They|In|On|This|That|There)\\b")
            .matcher(sentence)
            .find()
        ? sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1)
        : sentence;
  }
}
