package org.firsthand.stages.extract.page;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.PrintedDate;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The day on which a page was published. */
final class PageDates {
  private static final String[] META = {
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datePublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.date",
    "dcterms.created",
    "dcterms.issued",
    "dc.date.created",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "published-date",
    "publication_date",
    "publicationdate",
    "pubdate",
    "cxenseparse:recs:publishtime",
    "article.published",
    "article:post_date",
    "citation_publication_date",
    "citation_online_date",
    "displaydate",
    "originalpublicationdate",
    "rnews:datepublished",
    "shareaholic:article_published_time",
    "bt:pubdate",
    "date_published",
    "created",
    "dateCreated"
  };

  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

  private PageDates() {}

  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  static Optional<LocalDate> find(
      Document document, LinkedData data, Optional<URI> address, Optional<LocalDate> latest) {
    List<LocalDate> candidates = new ArrayList<>();
    data.articles().stream()
        .map(a -> LinkedData.text(a, "datePublished"))
        .flatMap(Optional::stream)
        .forEach(value -> PrintedDate.find(value).ifPresent(candidates::add));
    for (String key : META) {
      Meta.first(document, key).flatMap(PrintedDate::find).ifPresent(candidates::add);
    }
    for (Element time : document.select("[itemprop~=(?i)datePublished]")) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
      PrintedDate.find(value.isEmpty() ? time.text() : value).ifPresent(candidates::add);
    }
    address.map(URI::getPath).flatMap(PageDates::inAddress).ifPresent(candidates::add);
    for (Element time : document.getElementsByTag("time")) {
      String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
      PrintedDate.find(value).ifPresent(candidates::add);
    }
    visible(document).ifPresent(candidates::add);
    return candidates.stream()
        .filter(day -> day.getYear() >= 1990)
        .filter(day -> latest.isEmpty() || !day.isAfter(latest.get()))
        .findFirst();
  }

  private static Optional<LocalDate> inAddress(String path) {
    Matcher m = IN_ADDRESS.matcher(path);
    return m.find()
        ? PrintedDate.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> visible(Document document) {
    for (Element e :
        document.select(
            "[class*=date],[class*=publish],[class*=time],[id*=date],[class*=byline],[class*=meta]")) {
      String text = Spacing.collapse(e.text());
      if (text.length() <= 120) {
        Optional<LocalDate> day = PrintedDate.find(text);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }
}
