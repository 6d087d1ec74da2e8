package org.firsthand.stages.extract;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What extraction may be told.
 *
 * @param fewestWords a text with fewer words is no report; short agency flashes have some 25
 * @param fewestWordsOfPage a page whose text has fewer is no article: what is left of a login wall
 *     or an error page
 * @param today the last day on which anything can have been published; where it is absent, the day
 *     on which a capture was fetched says so
 */
public record ExtractSettings(int fewestWords, int fewestWordsOfPage, Optional<LocalDate> today) {
  public ExtractSettings {
    if (fewestWords < 1) {
      throw new IllegalArgumentException(
          "extract.fewest-words: expected at least 1, found " + fewestWords);
    }
    if (fewestWordsOfPage < 1) {
      throw new IllegalArgumentException(
          "extract.fewest-words-of-page: expected at least 1, found " + fewestWordsOfPage);
    }
  }

  /** At least 5 words of a text and 25 of a page; no day known. */
  public static ExtractSettings defaults() {
    return new ExtractSettings(5, 25, Optional.empty());
  }
}
