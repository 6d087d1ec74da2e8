package org.firsthand.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the Extended Date/Time Format (EDTF, ISO 8601-2:2019), kept as precise as it was given.
 *
 * <p>Read here: dates and times of level 0; the qualifications {@code ~ ? %}, open digits {@code
 * X}, seasons 21 to 24, quarters 33 to 36, quadrimesters 37 to 39, halves 40 and 41, and intervals
 * with open ends ({@code ../2023}, {@code 2022-05-03/..}, or nothing for an end that nobody knows).
 * Years that a text leaves open are {@code XXXX}: {@code XXXX-01} is some January. Not read: sets
 * and years of more than four digits.
 *
 * @param text the EDTF string, without white space
 */
public record Edtf(String text) {

  private static final Pattern DATE =
      Pattern.compile(
          "([0-9X]{4})[~?%]?(?:-([0-9X]{2})[~?%]?(?:-([0-9X]{2})"
              + "(?:T[0-2][0-9](?::[0-5][0-9](?::[0-6][0-9](?:\\.[0-9]+)?)?)?"
              + "(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)?)?)?)?[~?%]?");

  /** A month or day of one digit. */
  private static final Pattern SHORT = Pattern.compile("-([0-9])(?![0-9X])");

  public Edtf {
    int slash = text.indexOf('/');
    boolean fits =
        slash < 0
            ? isDate(text)
            : isEnd(text.substring(0, slash))
                && isEnd(text.substring(slash + 1))
                && (isDate(text.substring(0, slash)) || isDate(text.substring(slash + 1)));
    if (!fits) {
      throw new IllegalArgumentException("date: expected EDTF, found '" + text + "'");
    }
  }

  /**
   * A date as people type it, with months and days of one digit: "2017-11-3" is {@code 2017-11-03}.
   *
   * @throws IllegalArgumentException if it is no EDTF then either
   */
  public static Edtf lenient(String typed) {
    return new Edtf(SHORT.matcher(typed.strip()).replaceAll("-0$1"));
  }

  /** The first day that it may speak of; empty if that is open. */
  public Optional<LocalDate> earliest() {
    int slash = text.indexOf('/');
    return bound(slash < 0 ? text : text.substring(0, slash), true);
  }

  /** The last day that it may speak of; empty if that is open. */
  public Optional<LocalDate> latest() {
    return bound(text.substring(text.indexOf('/') + 1), false);
  }

  private static boolean isEnd(String side) {
    return side.isEmpty() || side.equals("..") || isDate(side);
  }

  private static boolean isDate(String side) {
    Matcher date = DATE.matcher(side);
    if (!date.matches()) {
      return false;
    }
    String month = date.group(2);
    String day = date.group(3);
    if (month == null || month.indexOf('X') >= 0) {
      return true;
    }
    int number = Integer.parseInt(month);
    if (number > 12) {
      boolean season = number >= 21 && number <= 24;
      boolean division = number >= 33 && number <= 41;
      return day == null && (season || division);
    }
    if (number < 1 || day == null || day.indexOf('X') >= 0) {
      return number >= 1;
    }
    // a year with open digits may be a leap year
    int year = Integer.parseInt(date.group(1).indexOf('X') >= 0 ? "2000" : date.group(1));
    int length = YearMonth.of(year, number).lengthOfMonth();
    return Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= length;
  }

  private static Optional<LocalDate> bound(String side, boolean first) {
    Matcher date = DATE.matcher(side);
    if (!date.matches() || date.group(1).equals("XXXX")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(date.group(1).replace('X', first ? '0' : '9'));
    try {
      int[] months = months(date.group(2));
      if (first ? months[0] < 1 : months[1] > 12) { // a winter may touch two years
        return Optional.of(
            first ? LocalDate.of(year - 1, 12 + months[0], 1) : endOf(year + 1, months[1] - 12));
      }
      int month = first ? months[0] : months[1];
      String day = date.group(3);
      if (day != null && day.indexOf('X') < 0) {
        return Optional.of(LocalDate.of(year, month, Integer.parseInt(day)));
      }
      return Optional.of(first ? LocalDate.of(year, month, 1) : endOf(year, month));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty(); // 29 February of an open year that turns out not to be a leap year
    }
  }

  private static LocalDate endOf(int year, int month) {
    return YearMonth.of(year, month).atEndOfMonth();
  }

  /** First and last month that the middle part of a date may mean; the north's seasons, widely. */
  private static int[] months(String part) {
    if (part == null || part.indexOf('X') >= 0) {
      return new int[] {1, 12};
    }
    int number = Integer.parseInt(part);
    return switch (number) {
      case 21 -> new int[] {3, 6};
      case 22 -> new int[] {6, 9};
      case 23 -> new int[] {9, 12};
      case 24 -> new int[] {0, 15};
      case 33, 34, 35, 36 -> new int[] {(number - 33) * 3 + 1, (number - 33) * 3 + 3};
      case 37, 38, 39 -> new int[] {(number - 37) * 4 + 1, (number - 37) * 4 + 4};
      case 40, 41 -> new int[] {(number - 40) * 6 + 1, (number - 40) * 6 + 6};
      default -> new int[] {number, number};
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
