package org.firsthand.export.misp;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.NamedUuid;
import org.firsthand.export.misp.MispEvent.MispObject;
import org.firsthand.export.misp.MispEvent.Organisation;
import org.firsthand.export.misp.MispEvent.Report;
import org.firsthand.export.misp.MispEvent.Tag;
import org.firsthand.export.report.Chapter;
import org.firsthand.export.report.ComposeChapter;
import org.firsthand.export.report.Markdown;
import org.firsthand.export.report.Sentence;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Credibility;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Origin;
import org.firsthand.model.Receipt;
import org.firsthand.model.Review;

/**
 * Makes of a finding the event that tells it to MISP: a story with its news items, the day with its
 * precision, what analysts hold of the sources, and the report. Safe to share between threads.
 */
final class ComposeEvent {
  private static final Organisation MAKER =
      new Organisation(
          MispEvent.NO_ID, "Firsthand", NamedUuid.of("misp-organisation", "firsthand").toString());

  /** Characters of an event's one line at most, as the format asks. */
  private static final int LONGEST_INFO = 256;

  /** Threat level: undefined. How dangerous something is, is nothing that the press decides. */
  private static final String UNDEFINED = "4";

  private final ComposeChapter compose = new ComposeChapter();

  MispEvent apply(Account account, ExportSettings settings) {
    Finding finding = account.finding();
    String uuid = NamedUuid.of("misp-event", finding.id()).toString();
    String timestamp = String.valueOf(changed(account).getEpochSecond());
    Chapter chapter = compose.apply(account);
    List<MispObject> objects = new ArrayList<>();
    objects.add(story(account, chapter, uuid, timestamp));
    objects.add(day(finding, chapter, uuid, timestamp));
    account.articles().forEach(filed -> items(account, filed, uuid, timestamp, objects));
    assessments(finding, uuid, timestamp, objects);
    long values = objects.stream().mapToLong(object -> object.attributes().size()).sum();
    return new MispEvent(
        MispEvent.NO_ID,
        MispEvent.NO_ID,
        MispEvent.NO_ID,
        uuid,
        date(account).toString(),
        info(chapter.title()),
        UNDEFINED,
        analysis(finding),
        true,
        timestamp,
        timestamp,
        String.valueOf(values),
        Labels.distribution(settings),
        MispEvent.NO_ID,
        false,
        false,
        true,
        "",
        MAKER,
        MAKER,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        objects,
        List.of(report(chapter, uuid, timestamp)),
        Labels.of(finding, settings));
  }

  private static String info(String title) {
    return title.length() <= LONGEST_INFO ? title : title.substring(0, LONGEST_INFO);
  }

  /** Complete what an analyst confirmed, ongoing what one has looked at, else initial. */
  private static String analysis(Finding finding) {
    return finding.review().map(review -> review.confirmed() ? "2" : "1").orElse("0");
  }

  /** The last that is known to have happened to the finding; 1970 if nothing is. */
  private static Instant changed(Account account) {
    Stream<Instant> kept =
        Stream.of(
                account.entered().stream(),
                account.changed().stream(),
                account.decisions().stream().map(JournalEntry::time),
                account.articles().stream()
                    .flatMap(filed -> filed.captures().stream())
                    .map(Receipt::retrieved)
                    .flatMap(Optional::stream))
            .flatMap(times -> times);
    return kept.max(Comparator.naturalOrder())
        .or(() -> published(account).max(Comparator.naturalOrder()).map(ComposeEvent::begin))
        .orElse(Instant.EPOCH);
  }

  private static Instant begin(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Stream<LocalDate> published(Account account) {
    return account.articles().stream()
        .map(filed -> filed.article().published())
        .flatMap(Optional::stream)
        .flatMap(date -> date.edtf().latest().stream());
  }

  /**
   * A day, as MISP wants one: the first that it may have been; the object {@code event} says more.
   */
  private static LocalDate date(Account account) {
    return account
        .finding()
        .date()
        .map(Dated::edtf)
        .flatMap(date -> date.earliest().or(date::latest))
        .or(() -> published(account).min(Comparator.naturalOrder()))
        .orElseGet(() -> changed(account).atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static MispObject story(
      Account account, Chapter chapter, String event, String timestamp) {
    Finding finding = account.finding();
    Parts story =
        new Parts(Template.STORY, event, finding.id(), timestamp)
            .put("id", finding.id())
            .put("title", chapter.title())
            .put("summary", finding.summary())
            .put(
                "description",
                chapter.known().stream().map(Sentence::text).collect(Collectors.joining(" ")));
    account.articles().stream()
        .flatMap(one -> address(one).stream())
        .distinct()
        .forEach(link -> story.put("links", link));
    tags(finding).forEach(tag -> story.put("tags", tag));
    chapter.counts().forEach(count -> story.put("attributes", count));
    chapter.coding().forEach(words -> story.put("attributes", words));
    finding
        .originList()
        .forEach(
            origin ->
                story.put(
                    "attributes", "origin: " + origin.name() + " (" + origin.kind().term() + ")"));
    finding.contradictions().forEach(one -> story.put("attributes", "beside it: " + one.why()));
    String remarks =
        finding.review().map(Review::notes).stream()
            .flatMap(List::stream)
            .map(note -> note.author() + ": " + note.text())
            .collect(Collectors.joining("\n"));
    story.put("comments", remarks);
    account.articles().forEach(filed -> story.refer("includes", item(event, filed.article().id())));
    return story.made();
  }

  private static Set<String> tags(Finding finding) {
    Set<String> tags = new LinkedHashSet<>();
    tags.add(finding.type().term());
    finding.mode().ifPresent(tags::add);
    tags.addAll(finding.contexts());
    return tags;
  }

  /** What happened and when, with how precisely that is known. */
  private static MispObject day(Finding finding, Chapter chapter, String event, String timestamp) {
    Parts day =
        new Parts(Template.EVENT, event, finding.id(), timestamp)
            .put("name", chapter.title())
            .put("description", String.join(" · ", chapter.coding()))
            .put(
                "status",
                switch (finding.factuality()) {
                  case ACTUAL -> "occurred";
                  case PLANNED -> "pending";
                  case POSSIBLE -> "undetermined";
                  case NEGATED -> "not-occurred";
                });
    finding
        .date()
        .filter(date -> date.basis() != DateBasis.PUBLISHED)
        .map(Dated::edtf)
        .ifPresent(
            date -> {
              String fidelity = fidelity(date.text());
              date.earliest()
                  .map(ComposeEvent::begin)
                  .ifPresent(
                      time ->
                          day.put("start_time", time.toString())
                              .put("start_time_fidelity", fidelity));
              date.latest()
                  .map(ComposeEvent::begin)
                  .ifPresent(
                      time ->
                          day.put("end_time", time.toString()).put("end_time_fidelity", fidelity));
            });
    return day.made();
  }

  /** How precise an EDTF date is, by its form; of a span the less precise end counts. */
  private static String fidelity(String edtf) {
    boolean toDay =
        Stream.of(edtf.split("/")).allMatch(end -> end.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*"));
    boolean toMonth =
        Stream.of(edtf.split("/")).allMatch(end -> end.matches("[0-9]{4}-(0[1-9]|1[0-2]).*"));
    return toDay ? "day" : toMonth ? "month" : "year";
  }

  private static String item(String event, String article) {
    return Parts.uuid(Template.NEWS_ITEM, event, article);
  }

  private static void items(
      Account account,
      FiledArticle filed,
      String event,
      String timestamp,
      List<MispObject> objects) {
    Article article = filed.article();
    Parts item =
        new Parts(Template.NEWS_ITEM, event, article.id(), timestamp)
            .put("id", article.id())
            .put("story_id", account.finding().id())
            .put("osint_source_id", outlet(article))
            .put("title", article.title().orElse(""))
            .put("author", article.author().orElse(""))
            .put("language", article.language().orElse(""))
            .put("link", address(filed).orElse(""))
            .put("source", address(filed).orElse(""))
            .put("hash", filed.captures().stream().findFirst().map(Receipt::sha256).orElse(""))
            .put("content", article.text());
    for (Copy copy : account.copies()) {
      if (copy.copy().equals(article.id()) && copy.kind() != CopyKind.QUOTES) {
        item.refer("derived-from", item(event, copy.original()));
      }
    }
    objects.add(item.made());
    objects.add(
        new Parts(Template.NEWS_MEDIA, event, article.id(), timestamp)
            .put("source", outlet(article))
            .put("title", article.title().orElse(""))
            .put("link", address(filed).orElse(""))
            .refer("related-to", item(event, article.id()))
            .made());
  }

  private static String outlet(Article article) {
    return article
        .outlet()
        .filter(name -> !name.isBlank())
        .orElseGet(() -> article.locator().substring(article.locator().lastIndexOf('/') + 1));
  }

  /** The address on the web, if it was read from there. */
  private static Optional<String> address(FiledArticle filed) {
    String locator = filed.article().locator();
    return locator.matches("https?://\\S+") ? Optional.of(locator) : Optional.empty();
  }

  /** What an analyst holds of each source; of how credible it all is, one that names no source. */
  private static void assessments(
      Finding finding, String event, String timestamp, List<MispObject> objects) {
    Optional<Credibility> credibility = finding.review().flatMap(Review::credibility);
    String story = Parts.uuid(Template.STORY, event, finding.id());
    for (Origin origin : finding.originList()) {
      if (origin.reliability().isPresent()) {
        Tag tag = Tag.of(Labels.reliability(origin.reliability().get()));
        objects.add(
            assessment(event, origin.name(), timestamp, story)
                .put("source-summary", origin.name() + " (" + origin.kind().term() + ")")
                .put("source-reliability", Labels.words(origin), tag)
                .made());
      }
    }
    credibility.ifPresent(
        digit ->
            objects.add(
                assessment(event, "", timestamp, story)
                    .put(
                        "information-credibility",
                        Labels.words(digit),
                        Tag.of(Labels.credibility(digit)))
                    .made()));
  }

  private static Parts assessment(String event, String source, String timestamp, String story) {
    return new Parts(Template.ASSESSMENT, event, source, timestamp)
        .put("source-type", "OSINT")
        .refer("related-to", story);
  }

  /** The finding's chapter; each note names the news item that it stands on. */
  private static Report report(Chapter chapter, String event, String timestamp) {
    return new Report(
        MispEvent.NO_ID,
        MispEvent.NO_ID,
        NamedUuid.of("misp-report", event).toString(),
        info(chapter.title()),
        Markdown.of(chapter, note -> "@[object](" + item(event, note.article()) + ")"),
        timestamp,
        MispEvent.INHERITED,
        MispEvent.NO_ID,
        false);
  }
}
