package org.firsthand.export.misp;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.export.Account;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.NamedUuid;
import org.firsthand.export.misp.MispEvent.MispObject;
import org.firsthand.export.misp.MispEvent.Organisation;
import org.firsthand.export.misp.MispEvent.Report;
import org.firsthand.export.misp.MispEvent.Tag;
import org.firsthand.export.report.Chapter;
import org.firsthand.export.report.ComposeChapter;
import org.firsthand.export.report.Markdown;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
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

  /** The event of this account. */
  MispEvent apply(Account account, ExportSettings settings) {
    Finding finding = account.finding();
    String uuid = NamedUuid.of("misp-event", finding.id()).toString();
    String timestamp = String.valueOf(Days.changed(account).getEpochSecond());
    Chapter chapter = compose.apply(account);
    Items items = new Items(account, uuid, timestamp);
    List<MispObject> objects = new ArrayList<>();
    objects.add(items.story(chapter));
    objects.add(Days.precise(finding, chapter, uuid, timestamp));
    items.news().forEach(objects::add);
    items.media().forEach(objects::add);
    objects.addAll(assessments(finding, uuid, timestamp));
    long values = objects.stream().mapToLong(object -> object.attributes().size()).sum();
    return new MispEvent(
        MispEvent.NO_ID,
        MispEvent.NO_ID,
        MispEvent.NO_ID,
        uuid,
        Days.first(account).toString(),
        info(chapter),
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

  private static String info(Chapter chapter) {
    String title = chapter.title();
    return title.codePointCount(0, title.length()) <= LONGEST_INFO
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST_INFO));
  }

  /** Complete what an analyst confirmed, ongoing what one has looked at, else initial. */
  private static String analysis(Finding finding) {
    return finding.review().map(review -> review.confirmed() ? "2" : "1").orElse("0");
  }

  /** What an analyst holds of each source, and how credible it all is, which names no source. */
  private static List<MispObject> assessments(Finding finding, String event, String timestamp) {
    String story = Parts.uuid(Template.STORY, event, finding.id());
    List<MispObject> objects = new ArrayList<>();
    for (Origin origin : finding.originList()) {
      origin
          .reliability()
          .ifPresent(
              letter ->
                  objects.add(
                      assessment(event, origin.name(), timestamp, story)
                          .put("source-summary", origin.name() + " (" + origin.kind().term() + ")")
                          .put(
                              "source-reliability",
                              Labels.words(letter),
                              Tag.of(Labels.reliability(letter)))
                          .made()));
    }
    finding
        .review()
        .flatMap(Review::credibility)
        .ifPresent(
            digit ->
                objects.add(
                    assessment(event, "", timestamp, story)
                        .put(
                            "information-credibility",
                            Labels.words(digit),
                            Tag.of(Labels.credibility(digit)))
                        .made()));
    return objects;
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
        info(chapter),
        Markdown.of(chapter, note -> "@[object](" + Items.item(event, note.article()) + ")"),
        timestamp,
        MispEvent.INHERITED,
        MispEvent.NO_ID,
        false);
  }
}
