package org.firsthand.stages.findings;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days that a sentence names by the calendar. A sentence that was copied keeps them; one that
 * has others was written after a pattern and tells of another day.
 */
final class CalendarWords {
  private static final String MONTH =
      "(?:january|february|march|april|may|june|july|august|september|october|november|december)";

  /** Days of a month, days of a week, years: each is compared with its like. */
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile("\\b" + MONTH + " \\d{1,2}\\b|\\b\\d{1,2} " + MONTH + "\\b"),
          Pattern.compile("\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b"),
          Pattern.compile("\\b(?:19|20)\\d\\d\\b"));

  private CalendarWords() {}

  /** True if both sentences name days of one kind, and none in common. */
  static boolean differ(String one, String other) {
    return KINDS.stream()
        .anyMatch(
            kind -> {
              Set<String> here = words(kind, one);
              Set<String> there = words(kind, other);
              return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
            });
  }

  private static Set<String> words(Pattern kind, String sentence) {
    return kind.matcher(sentence.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
