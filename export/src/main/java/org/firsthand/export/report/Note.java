package org.firsthand.export.report;

import java.util.Optional;
import org.firsthand.model.Span;

/** What a sentence rests on; a footnote. */
public sealed interface Note {
  /**
   * Words of an article.
   *
   * @param article the article's id
   * @param quote the words, on one line; empty where the whole article shows it, as for a reprint
   * @param span where they stand in the article's text
   * @param title the headline
   * @param outlet who printed it, or where it was read from
   * @param published when, in words: "7 September 2022"; empty if that is not known
   * @param locator its address or file
   * @param sha256 SHA-256 of the archived capture in hexadecimal; empty if none is archived
   * @param standing how it bears on the count: "one of 4 articles behind one of 3 origins ..."
   */
  record Passage(
      String article,
      Optional<String> quote,
      Optional<Span> span,
      Optional<String> title,
      String outlet,
      Optional<String> published,
      String locator,
      Optional<String> sha256,
      String standing)
      implements Note {}

  /**
   * A decision of an analyst.
   *
   * @param what what was decided, by whom and when, in words
   * @param entry id of the journal's entry
   */
  record Decided(String what, String entry) implements Note {}
}
