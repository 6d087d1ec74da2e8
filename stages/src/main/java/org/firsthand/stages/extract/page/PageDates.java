package org.firsthand.stages.extract.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.PrintedDate;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day on which a page was published.
 *
 * <p>In this order: JSON-LD, {@code meta}, microdata, {@code <time pubdate>}, the lines around the
 * headline, the address, other data that the page carries, other {@code <time>} and date elements.
 */
final class PageDates {
  private static final String[] META = {
    "article:published_time", "article:published", "og:article:published_time", "og:published_time",
    "datePublished", "w-published-date", "date", "dc.date", "dc.date.issued", "dcterms.date",
    "dcterms.created", "dcterms.issued", "dc.date.created", "parsely-pub-date", "sailthru.date",
    "publishdate", "publish-date", "publish_date", "published-date", "publication_date",
    "publicationdate", "pubdate", "cxenseparse:recs:publishtime", "article.published",
    "article:post_date", "citation_publication_date", "citation_online_date", "citation_date",
    "displaydate", "originalpublicationdate", "rnews:datepublished",
    "shareaholic:article_published_time", "bt:pubdate", "date_published", "created", "dateCreated"
  };

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

  /** The fields under which programs that build pages keep the date. */
  private static final Pattern IN_DATA =
      Pattern.compile(
          "\\b(?:datePublished|publishedAt|published_at|publishDate|publishedDate|date_published|publish_date|firstPublishedAt|firstPublished|pubDate|publicationDate|postDate)"
              + "(?:\\\\?\"|&quot;)?\\s*:\\s*(?:\\\\?\"|&quot;)((?:19|20)\\d\\d-\\d\\d-\\d\\d)");

  private static final Pattern CHANGED =
      Pattern.compile("(?i)\\b(?:updated|modified|edited|reviewed|revised|copyright)\\b|©");

  /** Longer data than this is not searched. */
  private static final int LONGEST_DATA = 2_000_000;

  private PageDates() {}

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<LocalDate> find(
      Document document,
      LinkedData data,
      List<String> lines,
      Optional<URI> address,
      Optional<LocalDate> latest) {
    Optional<LocalDate> printed = printed(lines);
    Optional<LocalDate> inAddress = address.map(URI::getPath).flatMap(PageDates::inAddress);
    List<LocalDate> candidates = stated(document, data);
    // Data often counts in UTC what the page prints in its own time zone.
    for (Optional<LocalDate> local : List.of(inAddress, printed)) {
      if (!candidates.isEmpty()
          && local.isPresent()
          && Math.abs(ChronoUnit.DAYS.between(candidates.getFirst(), local.get())) == 1) {
        candidates.addFirst(local.get());
      }
    }
    printed.ifPresent(candidates::add);
    inAddress.ifPresent(candidates::add);
    inData(document).ifPresent(candidates::add);
    for (Element time : document.getElementsByTag("time")) {
      PrintedDate.find(time.hasAttr("datetime") ? time.attr("datetime") : time.text())
          .ifPresent(candidates::add);
    }
    visible(document).ifPresent(candidates::add);
    changed(lines).ifPresent(candidates::add);
    return candidates.stream()
        // The web began in 1991; an earlier year is a default that was never set.
        .filter(day -> day.getYear() >= 1991)
        .filter(day -> latest.isEmpty() || !day.isAfter(latest.get()))
        .findFirst();
  }

  private static List<LocalDate> stated(Document document, LinkedData data) {
    List<LocalDate> days = new ArrayList<>();
    data.articles().stream()
        .map(a -> LinkedData.text(a, "datePublished"))
        .flatMap(Optional::stream)
        .forEach(value -> PrintedDate.find(value).ifPresent(days::add));
    for (String key : META) {
      Meta.first(document, key).flatMap(PrintedDate::find).ifPresent(days::add);
    }
    for (Element e : document.select("[itemprop~=(?i)datePublished],time[pubdate]")) {
      String value = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content");
      PrintedDate.find(value.isEmpty() ? e.text() : value).ifPresent(days::add);
    }
    return days;
  }

  private static Optional<LocalDate> printed(List<String> lines) {
    return lines.stream()
        .filter(line -> Spacing.words(line) <= 20)
        .flatMap(line -> PrintedDate.find(beforeChange(line)).stream())
        .findFirst();
  }

  /** "May 3, 2020 - Updated July 9, 2021": the part before "Updated". */
  private static String beforeChange(String line) {
    Matcher changed = CHANGED.matcher(line);
    return changed.find() ? line.substring(0, changed.start()) : line;
  }

  /** A page may print only when it was changed. */
  private static Optional<LocalDate> changed(List<String> lines) {
    return lines.stream()
        .filter(line -> Spacing.words(line) <= 20 && !line.contains("©"))
        .flatMap(line -> PrintedDate.find(line).stream())
        .findFirst();
  }

  private static Optional<LocalDate> inAddress(String path) {
    Matcher m = IN_ADDRESS.matcher(path);
    return m.find()
        ? PrintedDate.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> inData(Document document) {
    for (Element script : document.getElementsByTag("script")) {
      String data = script.data();
      Matcher m = IN_DATA.matcher(data.length() > LONGEST_DATA ? "" : data);
      if (m.find()) {
        return PrintedDate.find(m.group(1));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> visible(Document document) {
    for (Element e :
        document.select(
            "[class*=date],[class*=publish],[class*=time],[id*=date],[class*=byline],[class*=meta]")) {
      Optional<LocalDate> day = PrintedDate.find(beforeChange(ShortText.of(e, 120)));
      if (day.isPresent()) {
        return day;
      }
    }
    return Optional.empty();
  }
}
