package org.firsthand.serve.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.firsthand.model.Edtf;
import org.firsthand.model.Reliability;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.ArticleCatalogue.Heard;
import org.firsthand.store.ArticleCatalogue.Outlet;
import org.firsthand.store.Dossier;
import org.firsthand.store.FindingCatalogue.Count;

/**
 * Those from whom things are known: outlets with how much is their own and who copies whom, or the
 * origins that stand behind findings.
 *
 * @param asked the question
 * @param outlets the outlets of this page; empty where origins are asked for
 * @param origins the origins of this page, those behind most findings first
 * @param total how many of them there are
 * @param newest the latest published date of all, against which silence is measured
 */
public record SourcesView(
    Asked asked, List<Row> outlets, List<Body> origins, long total, Optional<LocalDate> newest) {
  private static final int PAGE = 100;

  /** An outlet with fewer articles has no habit to break. */
  private static final int HABIT = 3;

  /** Days without an article after which an outlet is called silent; as collecting does. */
  private static final int SILENT_DAYS = 30;

  /**
   * An outlet.
   *
   * @param owner who owns it, as far as the registry knows
   * @param silentSince its last article, where none has come for long
   * @param reliability how reliable an analyst holds it to be
   */
  public record Row(
      Outlet outlet,
      Optional<Steps.Owner> owner,
      Optional<LocalDate> silentSince,
      Optional<Reliability> reliability) {
    /** Articles without a copy of another outlet's text. */
    public long own() {
      return outlet.articles() - outlet.copying();
    }
  }

  /** An origin: a body that speaks, a document, an outlet with sources of its own. */
  public record Body(String name, long findings, Optional<Reliability> reliability) {}

  /** The page that an address asks for; {@code owners} knows who owns an outlet. */
  public static SourcesView of(
      Asked asked, Dossier dossier, Memory memory, Function<String, Optional<Steps.Owner>> owners) {
    Map<String, Reliability> letters = dossier.journal().reliabilities();
    int skipped = (asked.page() - 1) * PAGE;
    if (asked.has("of", "origins")) {
      List<Count> behind =
          memory.keep(List.of("behind", skipped), () -> dossier.findings().behind(skipped, PAGE));
      return new SourcesView(
          asked,
          List.of(),
          behind.stream()
              .map(one -> new Body(one.value(), one.findings(), letter(one.value(), letters)))
              .toList(),
          memory.keep("behind", () -> dossier.findings().countBehind()),
          Optional.empty());
    }
    List<Row> all = memory.keep("sources", () -> rows(dossier, owners));
    return new SourcesView(
        asked,
        all.stream()
            .sorted(order(asked.one("sort").orElse("articles")))
            .skip(skipped)
            .limit(PAGE)
            .map(row -> rated(row, letter(row.outlet().name(), letters)))
            .toList(),
        List.of(),
        all.size(),
        newest(all.stream().map(row -> row.outlet().last()).toList()));
  }

  private static Row rated(Row row, Optional<Reliability> letter) {
    return new Row(row.outlet(), row.owner(), row.silentSince(), letter);
  }

  private static Optional<Reliability> letter(String name, Map<String, Reliability> letters) {
    return Optional.ofNullable(letters.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Comparator<Row> order(String name) {
    return switch (name) {
      case "first" -> Comparator.comparingLong(row -> -row.outlet().first());
      case "copied" -> Comparator.comparingLong(row -> -row.outlet().copied());
      case "copying" -> Comparator.comparingLong(row -> -row.outlet().copying());
      case "silent" -> Comparator.comparing(row -> row.silentSince().orElse(LocalDate.MAX));
      case "name" -> Comparator.comparing(row -> row.outlet().name());
      default -> Comparator.comparingLong(row -> -row.outlet().articles());
    };
  }

  private static List<Row> rows(Dossier dossier, Function<String, Optional<Steps.Owner>> owners) {
    List<Outlet> outlets = dossier.articles().outlets();
    Optional<LocalDate> newest = newest(outlets.stream().map(Outlet::last).toList());
    return outlets.stream()
        .map(
            outlet ->
                new Row(
                    outlet,
                    owners.apply(outlet.name()),
                    silentSince(outlet.articles(), outlet.last(), newest),
                    Optional.empty()))
        .toList();
  }

  /** Outlets that reported out of habit and have stopped, those silent longest first. */
  static List<Heard> silent(Dossier dossier) {
    List<Heard> heard = dossier.articles().heard();
    Optional<LocalDate> newest = newest(heard.stream().map(Heard::last).toList());
    return heard.stream()
        .filter(one -> silentSince(one.articles(), one.last(), newest).isPresent())
        .sorted(Comparator.comparing(one -> one.last().orElse("")))
        .toList();
  }

  private static Optional<LocalDate> silentSince(
      long articles, Optional<String> last, Optional<LocalDate> newest) {
    return day(last)
        .filter(_ -> articles >= HABIT)
        .filter(
            day ->
                newest.filter(now -> ChronoUnit.DAYS.between(day, now) > SILENT_DAYS).isPresent());
  }

  private static Optional<LocalDate> newest(List<Optional<String>> days) {
    return days.stream().flatMap(one -> day(one).stream()).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> day(Optional<String> edtf) {
    return edtf.flatMap(text -> new Edtf(text).latest());
  }

  /** How many pages there are. */
  public int pages() {
    return (int) Math.min(10_000, (total + PAGE - 1) / PAGE);
  }
}
