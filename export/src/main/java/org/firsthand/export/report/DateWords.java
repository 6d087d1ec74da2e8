package org.firsthand.export.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.model.Edtf;

/** Dates in words, as precise as they are: "in March 2023" is never a day of it. */
final class DateWords {
  private static final Pattern DATE =
      Pattern.compile("([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2})(?:T(.+))?)?)?");

  private static final Map<String, String> PARTS =
      Map.ofEntries(
          Map.entry("21", "spring"),
          Map.entry("22", "summer"),
          Map.entry("23", "autumn"),
          Map.entry("24", "winter"),
          Map.entry("33", "the first quarter of"),
          Map.entry("34", "the second quarter of"),
          Map.entry("35", "the third quarter of"),
          Map.entry("36", "the last quarter of"),
          Map.entry("37", "the first third of"),
          Map.entry("38", "the second third of"),
          Map.entry("39", "the last third of"),
          Map.entry("40", "the first half of"),
          Map.entry("41", "the second half of"));

  private DateWords() {}

  /** {@code 7 September 2022}, {@code March 2023}, {@code about 2021}, {@code since May 2022}. */
  static String of(Edtf date) {
    return of(date.text());
  }

  /**
   * The same as it stands within a sentence: {@code on 7 September 2022}, {@code in March 2023}.
   */
  static String within(Edtf date) {
    String text = date.text();
    if (text.indexOf('/') >= 0) {
      boolean isClosed = ends(text).stream().noneMatch(DateWords::isOpen);
      return isClosed ? "between " + of(text).replace(" to ", " and ") : of(text);
    }
    return (isDay(text) ? "on " : "in ") + of(text);
  }

  private static String of(String text) {
    if (text.indexOf('/') < 0) {
      return single(text);
    }
    String from = ends(text).getFirst();
    String to = ends(text).getLast();
    if (isOpen(from)) {
      return "no later than " + single(to);
    }
    return isOpen(to) ? "since " + single(from) : single(from) + " to " + single(to);
  }

  private static List<String> ends(String text) {
    int slash = text.indexOf('/');
    return List.of(text.substring(0, slash), text.substring(slash + 1));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static boolean isDay(String text) {
    Matcher date = DATE.matcher(bare(text));
    return date.matches() && date.group(3) != null && date.group(3).indexOf('X') < 0;
  }

  private static String bare(String text) {
    return text.replaceAll("[~?%]", "");
  }

  private static String single(String text) {
    String doubt = text.matches(".*[?%].*") ? "perhaps " : "";
    String about = text.matches(".*[~%].*") ? "about " : "";
    Matcher date = DATE.matcher(bare(text));
    return doubt + about + (date.matches() ? words(date) : text);
  }

  private static String words(Matcher date) {
    String year = year(date.group(1));
    String month = date.group(2);
    if (month == null || month.indexOf('X') >= 0) {
      return year;
    }
    if (PARTS.containsKey(month)) {
      return PARTS.get(month) + " " + year;
    }
    String name =
        Month.of(Integer.parseInt(month)).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
            + (date.group(1).equals("XXXX") ? " of " : " ")
            + year;
    String day = date.group(3);
    if (day == null || day.indexOf('X') >= 0) {
      return name;
    }
    String time = date.group(4);
    return Integer.parseInt(day) + " " + name + (time == null ? "" : ", " + clock(time));
  }

  private static String year(String year) {
    if (year.equals("XXXX")) {
      return "a year that is not given";
    }
    return switch (year.indexOf('X')) {
      case -1 -> year;
      case 3 -> "the " + year.substring(0, 3) + "0s";
      default -> "a year that is given as " + year;
    };
  }

  /** Hours and minutes; seconds are no news. */
  private static String clock(String time) {
    Matcher parts = Pattern.compile("([0-9]{2}(?::[0-9]{2})?)[0-9:.]*(Z|[+-].*)?").matcher(time);
    if (!parts.matches()) {
      return time;
    }
    String zone = parts.group(2);
    return parts.group(1) + (zone == null ? "" : zone.equals("Z") ? " UTC" : " UTC" + zone);
  }
}
