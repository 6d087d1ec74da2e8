package org.firsthand.serve.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.model.Edtf;
import org.firsthand.store.ArticleCatalogue.Copying;
import org.firsthand.store.ArticleCatalogue.Outlet;
import org.firsthand.store.Dossier;

/**
 * The outlets: how much is their own, who copies whom.
 *
 * @param asked the question
 * @param rows the outlets of this page, those with most articles first
 * @param total how many outlets there are
 * @param newest the latest published date of all, against which silence is measured
 */
public record SourcesView(Asked asked, List<Row> rows, int total, Optional<LocalDate> newest) {
  private static final int PAGE = 100;

  /** Pairs of outlets that are looked at. */
  private static final int PAIRS = 20_000;

  /** Outlets named as copied from. */
  private static final int NAMED = 3;

  /** An outlet with fewer articles has no habit to break. */
  private static final int HABIT = 3;

  /** Days without an article after which an outlet is called silent; as collecting does. */
  private static final int SILENT_DAYS = 30;

  /**
   * An outlet.
   *
   * @param from the outlets that it copies from most
   * @param isSilent whether nothing has come for long, against the newest article of all
   */
  public record Row(Outlet outlet, List<Copying> from, boolean isSilent) {
    /** Articles without a copy of another outlet's text. */
    public long own() {
      return outlet.articles() - outlet.copying();
    }
  }

  /** The page that an address asks for. */
  public static SourcesView of(Asked asked, Dossier dossier, Memory memory) {
    List<Row> all = memory.keep("sources", () -> rows(dossier, memory));
    Comparator<Row> order =
        switch (asked.one("sort").orElse("articles")) {
          case "copied" -> Comparator.comparingLong(row -> -row.outlet().copied());
          case "copying" -> Comparator.comparingLong(row -> -row.outlet().copying());
          case "name" -> Comparator.comparing(row -> row.outlet().name());
          default -> Comparator.comparingLong(row -> -row.outlet().articles());
        };
    return new SourcesView(
        asked,
        all.stream().sorted(order).skip((asked.page() - 1L) * PAGE).limit(PAGE).toList(),
        all.size(),
        newest(TodayView.outlets(dossier, memory)));
  }

  private static List<Row> rows(Dossier dossier, Memory memory) {
    List<Outlet> outlets = TodayView.outlets(dossier, memory);
    Map<String, List<Copying>> from = new TreeMap<>();
    for (Copying pair : dossier.articles().copying(PAIRS)) {
      List<Copying> list = from.computeIfAbsent(pair.copy(), name -> new java.util.ArrayList<>());
      if (list.size() < NAMED) {
        list.add(pair);
      }
    }
    Optional<LocalDate> newest = newest(outlets);
    return outlets.stream()
        .map(
            outlet ->
                new Row(
                    outlet,
                    from.getOrDefault(outlet.name(), List.of()),
                    outlet.articles() >= HABIT
                        && last(outlet)
                            .flatMap(day -> newest.map(now -> ChronoUnit.DAYS.between(day, now)))
                            .map(days -> days > SILENT_DAYS)
                            .orElse(false)))
        .toList();
  }

  private static Optional<LocalDate> newest(List<Outlet> outlets) {
    return outlets.stream().flatMap(o -> last(o).stream()).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> last(Outlet outlet) {
    return outlet.last().flatMap(text -> new Edtf(text).latest());
  }

  /** How many pages there are. */
  public int pages() {
    return (total + PAGE - 1) / PAGE;
  }
}
