package org.firsthand.stages.findings;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firsthand.stages.text.CalendarNames;

/**
 * The days that a sentence names by the calendar. A sentence that was copied keeps them; one that
 * has others was written after a pattern and tells of another day.
 */
final class CalendarWords {
  private static final String MONTH =
      "(?:" + CalendarNames.alternatives(CalendarNames.MONTHS) + ")";

  private static final Pattern DAYS =
      Pattern.compile(
          "\\b"
              + MONTH
              + " \\d{1,2}\\b|\\b\\d{1,2} "
              + MONTH
              + "\\b|\\b(?:"
              + CalendarNames.alternatives(CalendarNames.WEEKDAYS)
              + ")\\b|\\b(?:19|20)\\d\\d\\b");

  private CalendarWords() {}

  /** True if both sentences name days or years, and none in common. */
  static boolean differ(String one, String other) {
    Set<String> here = words(one);
    Set<String> there = words(other);
    return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  private static Set<String> words(String sentence) {
    return DAYS.matcher(sentence.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
