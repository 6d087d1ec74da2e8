package org.firsthand.stages.extract.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.PrintedDate;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Element;

/**
 * The day on which a page was published, or the month where only that is given.
 *
 * <p>In this order: the page's data, the lines around the headline, the address, the records in
 * scripts, the lines behind the text, other {@code <time>} and date elements. A day on which the
 * page was changed is taken only where there is nothing else, and then as worked out, not stated;
 * so is the day in an address.
 */
final class PageDates {
  /** The web began in 1991; an earlier year is a default that was never set. */
  private static final int FIRST_YEAR = 1991;

  /** A date line as near to the headline is the article's. */
  private static final int NEAR = 6;

  private static final int MOST_WORDS = 20;

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:updated|modified|edited|reviewed|revised|copyright)\\b|©");

  private static final Pattern FIRST_PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:originally|first|initially) (?:published|posted|appeared)(?: on| in)?:?\\s+(.{6,30})");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)^\\W*(?:first |date )?(?:published|posted|publication date|post time)\\b");

  private record Candidate(LocalDate day, DateBasis basis) {}

  private final List<Candidate> candidates = new ArrayList<>();

  private PageDates() {}

  /**
   * Finds it.
   *
   * @param lines those around the headline, the likeliest first
   * @param below those behind the text
   * @param latest a later day is not believed
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<Dated> find(
      Markup page,
      List<String> lines,
      List<String> below,
      Optional<URI> address,
      Optional<LocalDate> latest) {
    PageDates dates = new PageDates();
    dates.collect(page, lines, below, address);
    return dates
        .best(latest)
        .or(
            () -> {
              dates.collectRest(page, lines, below);
              return dates.best(latest);
            })
        .or(() -> month(page, lines));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  private Optional<Dated> best(Optional<LocalDate> latest) {
    return candidates.stream()
        .filter(one -> one.day().getYear() >= FIRST_YEAR)
        .filter(one -> latest.isEmpty() || !one.day().isAfter(latest.get()))
        .findFirst()
        .map(one -> new Dated(new Edtf(one.day().toString()), one.basis()));
  }

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  private void collect(Markup page, List<String> lines, List<String> below, Optional<URI> address) {
    Optional<LocalDate> printed = printed(lines);
    Optional<LocalDate> inAddress = address.map(URI::getPath).flatMap(PageDates::inAddress);
    List<LocalDate> stated = StatedDates.of(page);
    // Some sites state the day on which the page was built anew; what stands under the headline is
    // then the earlier day.
    nearHeadline(lines)
        .filter(day -> !stated.isEmpty() && stated.stream().allMatch(day.plusDays(1)::isBefore))
        .ifPresent(this::stated);
    // Data often counts in UTC what the page prints in its own time zone.
    for (Optional<LocalDate> local : List.of(printed, inAddress)) {
      local
          .filter(day -> !stated.isEmpty())
          .filter(day -> Math.abs(ChronoUnit.DAYS.between(stated.getFirst(), day)) == 1)
          .ifPresent(this::stated);
    }
    stated.forEach(this::stated);
    firstPublished(lines, below).ifPresent(this::stated);
    printed.ifPresent(this::stated);
    inAddress.ifPresent(this::workedOut);
  }

  /** What is looked for only where the likelier places hold nothing. */
  private void collectRest(Markup page, List<String> lines, List<String> below) {
    StatedDates.inScripts(page).ifPresent(this::stated);
    below.stream()
        .filter(line -> PUBLISHED.matcher(line).find() || Bylines.isDateLine(line))
        .filter(line -> !CHANGED.matcher(line).find())
        .flatMap(line -> PrintedDate.find(line).stream())
        .forEach(this::stated);
    for (Element time : page.document().getElementsByTag("time")) {
      PrintedDate.find(time.hasAttr("datetime") ? time.attr("datetime") : time.text())
          .ifPresent(this::stated);
    }
    visible(page).ifPresent(this::stated);
    Stream.concat(lines.stream(), below.stream())
        .filter(line -> Spacing.words(line) <= MOST_WORDS && !line.contains("©"))
        .flatMap(line -> PrintedDate.find(line).stream())
        .forEach(this::workedOut);
  }

  private void stated(LocalDate day) {
    candidates.add(new Candidate(day, DateBasis.STATED));
  }

  private void workedOut(LocalDate day) {
    candidates.add(new Candidate(day, DateBasis.WORKED_OUT));
  }

  private static Optional<LocalDate> printed(List<String> lines) {
    return lines.stream()
        .filter(line -> Spacing.words(line) <= MOST_WORDS)
        .flatMap(line -> PrintedDate.find(beforeChange(line)).stream())
        .findFirst();
  }

  private static Optional<LocalDate> nearHeadline(List<String> lines) {
    return lines.stream()
        .limit(NEAR)
        .filter(line -> Bylines.isDateLine(line) || Bylines.isByline(line))
        .flatMap(line -> PrintedDate.find(beforeChange(line)).stream())
        .findFirst();
  }

  private static Optional<LocalDate> firstPublished(List<String> lines, List<String> below) {
    return Stream.concat(lines.stream(), below.stream())
        .map(FIRST_PUBLISHED::matcher)
        .filter(Matcher::find)
        .flatMap(m -> PrintedDate.find(m.group(1)).stream())
        .findFirst();
  }

  /** "May 3, 2020 - Updated July 9, 2021": the part before "Updated". */
  private static String beforeChange(String line) {
    Matcher changed = CHANGED.matcher(line);
    return changed.find() ? line.substring(0, changed.start()) : line;
  }

  private static Optional<LocalDate> inAddress(String path) {
    Matcher m = IN_ADDRESS.matcher(path);
    return m.find()
        ? PrintedDate.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> visible(Markup page) {
    for (Element e :
        page.document()
            .select(
                "[class*=date],[class*=publish],[class*=time],[id*=date],[class*=byline],[class*=meta]")) {
      Optional<LocalDate> day = PrintedDate.find(beforeChange(ShortText.of(e, 120)));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }

  private static Optional<Dated> month(Markup page, List<String> lines) {
    return Stream.concat(
            page.data().articles().stream()
                .map(a -> LinkedData.text(a, "datePublished"))
                .flatMap(Optional::stream),
            lines.stream().limit(NEAR))
        .flatMap(line -> PrintedDate.month(line).stream())
        .filter(month -> month.getYear() >= FIRST_YEAR)
        .findFirst()
        .map(month -> new Dated(new Edtf(month.toString()), DateBasis.STATED));
  }
}
