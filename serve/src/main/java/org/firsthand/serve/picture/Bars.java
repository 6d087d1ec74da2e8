package org.firsthand.serve.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Edtf;

/**
 * Dates as bars on a common scale: as wide as what is not known. A bar whose beginning or end is
 * open fades there. Things without a date stand below, without a bar.
 *
 * @param first the first day of the scale
 * @param last the last day of the scale
 * @param bars those with a date, by their first day
 * @param ticks days that are named on the scale
 * @param undated those without a date
 */
public record Bars(
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    List<Bar> bars,
    List<Tick> ticks,
    List<Item> undated) {
  /** Width of the scale. */
  public static final int WIDTH = 1_000;

  /** The least width of a bar, so that a day in a scale of years is seen. */
  private static final double LEAST = 4;

  /** Days beyond the known end of an open date that its bar fades over, as a share of the scale. */
  private static final double FADE = 0.08;

  /** Shortest scale, in days. */
  private static final long SHORTEST = 10;

  /**
   * What is drawn.
   *
   * @param date when
   * @param name what stands before the bar
   * @param label what the bar means
   * @param address where the bar leads
   * @param kind a word for the style
   */
  public record Item(Optional<Edtf> date, String name, String label, String address, String kind) {}

  /** Where a bar stands, 0 to {@link #WIDTH}, and at which ends it fades. */
  public record Bar(Item item, double start, double width, boolean opens, boolean closes) {}

  /** A day named on the scale. */
  public record Tick(double at, String name) {}

  private record Range(
      Item item, Optional<LocalDate> from, Optional<LocalDate> to, LocalDate known) {}

  /** The bars of these. */
  public static Bars of(List<Item> items) {
    List<Range> ranges = new ArrayList<>();
    List<Item> undated = new ArrayList<>();
    for (Item item : items) {
      Optional<LocalDate> from = item.date.flatMap(Edtf::earliest);
      Optional<LocalDate> to = item.date.flatMap(Edtf::latest);
      Optional<LocalDate> known = from.or(() -> to);
      boolean isYearless = item.date.map(date -> date.text().contains("XXXX")).orElse(true);
      if (known.isEmpty() || isYearless) {
        undated.add(item);
      } else {
        ranges.add(new Range(item, from, to, known.get()));
      }
    }
    if (ranges.isEmpty()) {
      return new Bars(Optional.empty(), Optional.empty(), List.of(), List.of(), undated);
    }
    LocalDate first = ranges.stream().map(Range::known).min(Comparator.naturalOrder()).get();
    LocalDate last =
        ranges.stream()
            .map(range -> range.to.orElse(range.known))
            .max(Comparator.naturalOrder())
            .get();
    long days = Math.max(ChronoUnit.DAYS.between(first, last) + 1, SHORTEST);
    long margin = Math.max(1, Math.round(days * FADE));
    LocalDate start = first.minusDays(margin);
    double scale = WIDTH / (double) (days + 2 * margin);
    List<Bar> bars = new ArrayList<>();
    ranges.stream()
        .sorted(Comparator.comparing(Range::known).thenComparing(range -> range.item.address))
        .forEach(range -> bars.add(bar(range, start, scale, margin)));
    return new Bars(
        Optional.of(first),
        Optional.of(last),
        bars,
        ticks(start, start.plusDays(days + 2 * margin), scale),
        undated);
  }

  private static Bar bar(Range range, LocalDate start, double scale, long margin) {
    LocalDate from = range.from.orElse(range.known.minusDays(margin));
    LocalDate to = range.to.orElse(range.known.plusDays(margin));
    double at = at(from, start, scale);
    double width = Math.max(LEAST, at(to.plusDays(1), start, scale) - at);
    return new Bar(
        range.item,
        round(Math.max(0, at)),
        round(Math.min(width, WIDTH - Math.max(0, at))),
        range.from.isEmpty(),
        range.to.isEmpty());
  }

  private static double at(LocalDate day, LocalDate start, double scale) {
    return ChronoUnit.DAYS.between(start, day) * scale;
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  /** Years, or months where fewer than three years are shown, or days in less than two months. */
  private static List<Tick> ticks(LocalDate start, LocalDate end, double scale) {
    long days = ChronoUnit.DAYS.between(start, end);
    List<Tick> ticks = new ArrayList<>();
    if (days > 3 * 365) {
      long step = Math.max(1, days / 365 / 8);
      for (LocalDate day = LocalDate.of(start.getYear() + 1, 1, 1);
          day.isBefore(end);
          day = day.plusYears(step)) {
        ticks.add(new Tick(round(at(day, start, scale)), String.valueOf(day.getYear())));
      }
    } else if (days > 60) {
      long step = Math.max(1, days / 30 / 8);
      for (LocalDate day = start.withDayOfMonth(1).plusMonths(1);
          day.isBefore(end);
          day = day.plusMonths(step)) {
        ticks.add(new Tick(round(at(day, start, scale)), day.toString().substring(0, 7)));
      }
    } else {
      long step = Math.max(1, days / 6);
      for (LocalDate day = start.plusDays(1); day.isBefore(end); day = day.plusDays(step)) {
        ticks.add(new Tick(round(at(day, start, scale)), day.toString()));
      }
    }
    return ticks;
  }
}
