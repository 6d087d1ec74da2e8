package org.firsthand.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretch of time that an EDTF date may mean, both ends included, in UTC where the date gives a
 * zone and as printed where it gives none.
 *
 * <p>Marks of doubt ({@code ?}, {@code ~}, {@code %}) do not widen it. A set of dates is the
 * stretch from its first to its last. An open end is {@link LocalDateTime#MIN} or {@link
 * LocalDateTime#MAX}.
 *
 * @param first the earliest moment
 * @param last the latest moment
 */
public record EdtfRange(LocalDateTime first, LocalDateTime last) {
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,4}|\\d{0,3}X+)(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?");

  public EdtfRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(
          "date range: expected first <= last, found " + first + " to " + last);
    }
  }

  /** The range of a date; empty where the date leaves its year open or is not understood. */
  public static Optional<EdtfRange> of(Edtf date) {
    String text = date.text().replaceAll("[?~%]", "");
    try {
      if (text.startsWith("[") || text.startsWith("{")) {
        text = text.substring(1, text.length() - 1).replace("..", ",");
        String[] members = text.split(",", -1);
        return between(members[0], members[members.length - 1]);
      }
      String[] ends = text.split("/", -1);
      return ends.length == 2 ? between(ends[0], ends[1]) : single(text);
    } catch (DateTimeException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static Optional<EdtfRange> between(String from, String to) {
    Optional<LocalDateTime> first =
        isOpen(from) ? Optional.of(LocalDateTime.MIN) : single(from).map(EdtfRange::first);
    Optional<LocalDateTime> last =
        isOpen(to) ? Optional.of(LocalDateTime.MAX) : single(to).map(EdtfRange::last);
    if (first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())) {
      return Optional.empty();
    }
    return Optional.of(new EdtfRange(first.get(), last.get()));
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Optional<EdtfRange> single(String text) {
    int time = text.indexOf('T');
    if (time > 0) {
      boolean zoned = text.substring(time).matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)");
      LocalDateTime moment =
          zoned
              ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
              : LocalDateTime.parse(text);
      return Optional.of(new EdtfRange(moment, moment));
    }
    Matcher parts = DAY.matcher(text);
    if (!parts.matches() || parts.group(1).startsWith("X")) {
      return Optional.empty();
    }
    int firstYear = Integer.parseInt(parts.group(1).replace('X', '0'));
    int lastYear = Integer.parseInt(parts.group(1).replace('X', '9'));
    boolean anyMonth = parts.group(2) == null || parts.group(2).equals("XX");
    if (anyMonth || firstYear != lastYear) {
      return Optional.of(days(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31)));
    }
    int month = Integer.parseInt(parts.group(2));
    if (month > 12) {
      return season(firstYear, month);
    }
    YearMonth whole = YearMonth.of(firstYear, month);
    if (parts.group(3) == null || parts.group(3).equals("XX")) {
      return Optional.of(days(whole.atDay(1), whole.atEndOfMonth()));
    }
    LocalDate day = whole.atDay(Integer.parseInt(parts.group(3)));
    return Optional.of(days(day, day));
  }

  /** Seasons (21 to 24, of the northern half), quarters (33 to 36), thirds and halves of a year. */
  private static Optional<EdtfRange> season(int year, int code) {
    return switch (code) {
      case 21 -> months(year, 3, 3);
      case 22 -> months(year, 6, 3);
      case 23 -> months(year, 9, 3);
      case 24 -> months(year, 12, 3);
      case 33, 34, 35, 36 -> months(year, 3 * (code - 33) + 1, 3);
      case 37, 38, 39 -> months(year, 4 * (code - 37) + 1, 4);
      case 40, 41 -> months(year, 6 * (code - 40) + 1, 6);
      default -> Optional.empty();
    };
  }

  private static Optional<EdtfRange> months(int year, int first, int count) {
    YearMonth from = YearMonth.of(year, first);
    return Optional.of(days(from.atDay(1), from.plusMonths(count - 1L).atEndOfMonth()));
  }

  private static EdtfRange days(LocalDate first, LocalDate last) {
    return new EdtfRange(first.atStartOfDay(), last.atTime(23, 59, 59));
  }

  /** True if some moment lies in both. */
  public boolean meets(EdtfRange other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** True if all of this lies before all of the other. */
  public boolean isBefore(EdtfRange other) {
    return last.isBefore(other.first);
  }
}
