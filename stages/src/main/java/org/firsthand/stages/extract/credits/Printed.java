package org.firsthand.stages.extract.credits;

import java.util.Optional;
import java.util.regex.Matcher;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Span;

/** Names as credits print them, and credits made of them. */
final class Printed {
  /**
   * A name as credits print it: one to six capitalised words, or a short form; one agency writes
   * its own small.
   */
  static final String NAME =
      "(?:(?:[Tt]he|[Aa]l)[ -])?(?:dpa\\b|[\\p{Lu}\\d][\\p{L}\\p{N}&.'’/-]*)(?:(?: (?:of|on|and|the|de|for|in|&|la|du|des|do|da|della)){0,2} [\\p{Lu}\\d][\\p{L}\\p{N}&.'’/-]*){0,5}";

  private Printed() {}

  /** A credit whose line does not stay in the text. */
  static Credit credit(CreditKind kind, String name) {
    return new Credit(kind, name(name), Optional.empty());
  }

  /** A credit to the first group of a match, which stands in the text. */
  static Credit spanned(CreditKind kind, Matcher m, int offset) {
    String name = name(m.group(1));
    int start = offset + m.start(1);
    return new Credit(kind, name, Optional.of(new Span(start, start + name.length())));
  }

  private static String name(String printed) {
    return printed.replaceFirst("[.,;:]+$", "").strip();
  }
}
