package org.firsthand.stages.text;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** English names of days and months, in small letters. */
public final class CalendarNames {
  /** Monday to Sunday. */
  public static final Set<String> WEEKDAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /** January to December; "may" and "march" are other words, too. */
  public static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private CalendarNames() {}

  /** The names as alternatives of a pattern, in one order always. */
  public static String alternatives(Set<String> names) {
    return String.join("|", new TreeSet<>(names));
  }

  /** These words and the names of days. */
  public static Set<String> withWeekdays(String... words) {
    return Stream.concat(Stream.of(words), WEEKDAYS.stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }
}
