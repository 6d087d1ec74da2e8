package org.firsthand.stages.extract.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.PrintedDate;
import org.jsoup.nodes.Element;

/** The days of publication that a page's data gives, not what it prints. */
final class StatedDates {
  private static final String[] META = {
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datePublished",
    "w-published-date",
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
    "citation_date",
    "displaydate",
    "originalpublicationdate",
    "rnews:datepublished",
    "shareaholic:article_published_time",
    "bt:pubdate",
    "date_published",
    "created",
    "dateCreated"
  };

  /** The fields under which programs that build pages keep the date. */
  private static final Pattern IN_DATA =
      Pattern.compile(
          "\\b(?:datePublished|publishedAt|published_at|publishDate|publishedDate|date_published|publish_date|firstPublishedAt|firstPublished|pubDate|publicationDate|postDate)"
              + "(?:\\\\?\"|&quot;)?\\s*:\\s*(?:\\\\?\"|&quot;)((?:19|20)\\d\\d-\\d\\d-\\d\\d)");

  /** Longer data than this is not searched. */
  private static final int LONGEST_DATA = 2_000_000;

  private StatedDates() {}

  /** In this order: JSON-LD, {@code meta}, microdata and {@code <time pubdate>}. */
  static List<LocalDate> of(Markup page) {
    List<LocalDate> days = new ArrayList<>();
    page.data().articles().stream()
        .map(a -> LinkedData.text(a, "datePublished"))
        .flatMap(Optional::stream)
        .forEach(value -> PrintedDate.find(value).ifPresent(days::add));
    for (String key : META) {
      page.meta().first(key).flatMap(PrintedDate::find).ifPresent(days::add);
    }
    for (Element e : page.marks().dated()) {
      String value = e.hasAttr("datetime") ? e.attr("datetime") : e.attr("content");
      PrintedDate.find(value.isEmpty() ? e.text() : value).ifPresent(days::add);
    }
    return days;
  }

  /** From the data of scripts, where programs that build pages keep their records. */
  static Optional<LocalDate> inScripts(Markup page) {
    for (Element script : page.marks().scripts()) {
      String data = script.data();
      if (data.length() > LONGEST_DATA || !mayHoldDay(data)) {
        continue;
      }
      Matcher m = IN_DATA.matcher(data);
      if (m.find()) {
        return PrintedDate.find(m.group(1));
      }
    }
    return Optional.empty();
  }

  /** One of these stands in all names of {@link #IN_DATA}; most scripts hold none. */
  private static boolean mayHoldDay(String data) {
    return data.contains("ublish")
        || data.contains("pubDate")
        || data.contains("publicationDate")
        || data.contains("postDate");
  }
}
