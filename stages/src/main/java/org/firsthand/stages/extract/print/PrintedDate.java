package org.firsthand.stages.extract.print;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Calendar days as pages print them: ISO 8601, "March 27, 2023", "27 mars 2023", "2023 Mar 27",
 * "27.03.2023".
 *
 * <p>"03/04/2023" is read only where one of the two cannot be a month, or where both are the same.
 */
public final class PrintedDate {
  private static final Map<String, Integer> MONTHS = months();

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4,6}.*)?$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?[\\s-]+(?:de\\s+|of\\s+)?(\\p{L}{3,10})\\.?,?[\\s-]+(?:de\\s+)?((?:19|20)\\d\\d)(?!\\d)");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d),?\\s+(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?!\\d|:)");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{1,2})[./-](\\d{1,2})[./-]((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i:(?:first )?(?:published|posted|date)(?: on| in)?:?\\s*)?(?:(\\p{L}{3,10})\\.?,?\\s+((?:19|20)\\d\\d)|((?:19|20)\\d\\d)-(\\d\\d))");

  private PrintedDate() {}

  /** The first calendar day that a short piece of text gives. */
  public static Optional<LocalDate> find(String text) {
    if (text.length() > 400 || !hasYear(text)) {
      return Optional.empty();
    }
    return byNumbers(ISO.matcher(text), 1, 2, 3)
        .or(() -> byNumbers(COMPACT.matcher(text.strip()), 1, 2, 3))
        .or(() -> byName(MONTH_FIRST.matcher(text), 3, 1, 2))
        .or(() -> byName(DAY_FIRST.matcher(text), 3, 2, 1))
        .or(() -> byName(YEAR_FIRST.matcher(text), 1, 2, 3))
        .or(() -> ambiguous(text));
  }

  /** All dates hold "19" or "20", which hardly any line does that is none. */
  private static boolean hasYear(String text) {
    return text.contains("20") || text.contains("19");
  }

  /** The month of a line that holds nothing else: "November 2003", "Published: June 2024". */
  public static Optional<YearMonth> month(String line) {
    Matcher m = MONTH.matcher(line.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    if (m.group(3) != null) {
      int month = Integer.parseInt(m.group(4));
      return month >= 1 && month <= 12
          ? Optional.of(YearMonth.of(Integer.parseInt(m.group(3)), month))
          : Optional.empty();
    }
    return Optional.ofNullable(MONTHS.get(m.group(1).toLowerCase(Locale.ROOT)))
        .map(month -> YearMonth.of(Integer.parseInt(m.group(2)), month));
  }

  private static Optional<LocalDate> byNumbers(Matcher m, int year, int month, int day) {
    return m.find() ? day(m.group(year), m.group(month), m.group(day)) : Optional.empty();
  }

  private static Optional<LocalDate> byName(Matcher m, int year, int name, int day) {
    while (m.find()) {
      Integer month = MONTHS.get(m.group(name).toLowerCase(Locale.ROOT));
      if (month != null) {
        return day(m.group(year), month.toString(), m.group(day));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> ambiguous(String text) {
    Matcher m = NUMBERS.matcher(text);
    if (!m.find()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(m.group(1));
    int second = Integer.parseInt(m.group(2));
    boolean dots = text.charAt(m.end(1)) == '.';
    if (dots || first > 12 || first == second) {
      return day(m.group(3), m.group(2), m.group(1));
    }
    return second > 12 ? day(m.group(3), m.group(1), m.group(2)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Map<String, Integer> months() {
    String[] spellings = {
      "january jan janvier janv januar jänner enero ene janeiro gennaio gen januari январь января",
      "february feb février févr fevrier februar febrero fevereiro fev febbraio februari февраль февраля",
      "march mar mars märz maerz mär marzo março maart mrt март марта",
      "april apr avril avr abril abr aprile апрель апреля",
      "may mai mayo maio maggio mag mei maj май мая",
      "june jun juin juni junio junho giugno giu июнь июня",
      "july jul juillet juil juli julio julho luglio lug июль июля",
      "august aug août aout agosto ago augustus augusti август августа",
      "september sep sept septembre septiembre setembro settembre set сентябрь сентября",
      "october oct octobre oktober okt octubre outubro out ottobre ott октябрь октября",
      "november nov novembre noviembre novembro ноябрь ноября",
      "december dec décembre decembre déc dezember dez diciembre dic dezembro dicembre декабрь декабря"
    };
    Map<String, Integer> months = new HashMap<>();
    for (int i = 0; i < spellings.length; i++) {
      for (String spelling : spellings[i].split(" ", -1)) {
        months.put(spelling, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
