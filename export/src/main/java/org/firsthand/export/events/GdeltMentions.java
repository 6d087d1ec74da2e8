package org.firsthand.export.events;

import java.net.URI;
import java.text.BreakIterator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.FiledArticle;
import org.firsthand.export.table.Table;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;
import org.firsthand.model.Receipt;
import org.firsthand.model.Span;

/**
 * A line for each report of each finding, with the 16 columns of GDELT 2.0's table of mentions
 * (codebook of 2015), for tools that read that.
 *
 * <p>Ids are ours, so that GLOBALEVENTID is a text. Confidence and tone are not stated.
 */
public final class GdeltMentions {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** GDELT's kinds of document: on the web, and known by citation only. */
  private static final int WEB = 1;

  private static final int CITATION = 2;

  private static final String NONE = "not stated: always absent";

  /** The table. */
  public static final Table<Account> TABLE =
      Table.each(
              "gdelt-mentions",
              "a line a report of a finding in GDELT's 16 mention columns, without a header",
              GdeltMentions::mentions)
          .text("GLOBALEVENTID", "the finding's id", row -> row.account().finding().id())
          .textPerhaps(
              "EventTimeDate",
              "when the finding entered the record, YYYYMMDDHHMMSS in UTC",
              row -> row.account().entered().map(GdeltMentions::seconds))
          .textPerhaps(
              "MentionTimeDate",
              "when the article was fetched, in the same form",
              row -> row.retrieved().map(GdeltMentions::seconds))
          .whole(
              "MentionType",
              "1 on the web, 2 known by citation only",
              row -> row.article().address().isPresent() ? WEB : CITATION)
          .textPerhaps("MentionSourceName", "the host, or the outlet", Mention::source)
          .text(
              "MentionIdentifier",
              "the address, or where it was read from",
              row -> row.article().address().orElse(row.article().locator()))
          .whole("SentenceID", "the sentence of the evidence, from 1", Mention::sentence)
          .whole(
              "Actor1CharOffset",
              "where the first actor stands, or -1",
              row -> offset(row.event().actors()))
          .whole(
              "Actor2CharOffset",
              "where the first recipient stands, or -1",
              row -> offset(row.event().recipients()))
          .whole("ActionCharOffset", "where the word stands that tells the type", Mention::action)
          .whole("InRawText", "1: the words stand in the text as it came", _ -> 1)
          .textPerhaps("Confidence", NONE, _ -> Optional.empty())
          .whole("MentionDocLen", "length of the text", row -> row.article().text().length())
          .textPerhaps("MentionDocTone", NONE, _ -> Optional.empty())
          .textPerhaps("MentionDocTranslationInfo", NONE, _ -> Optional.empty())
          .textPerhaps("Extras", NONE, _ -> Optional.empty())
          .build();

  private GdeltMentions() {}

  private record Mention(Account account, Event event, FiledArticle filed) {
    Article article() {
      return filed.article();
    }

    Optional<Instant> retrieved() {
      return filed.captures().stream().findFirst().flatMap(Receipt::retrieved);
    }

    Optional<String> source() {
      return article()
          .address()
          .flatMap(address -> Optional.ofNullable(URI.create(address).getHost()))
          .or(() -> article().outlet());
    }

    long sentence() {
      BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
      sentences.setText(article().text());
      long number = 1;
      int start = event.evidence().span().start();
      for (int end = sentences.next(); end != BreakIterator.DONE && end <= start; number++) {
        end = sentences.next();
      }
      return number;
    }

    long action() {
      return event.trigger().map(trigger -> trigger.span()).orElse(event.evidence().span()).start();
    }
  }

  private static List<Mention> mentions(Account account) {
    return account.events().stream().flatMap(event -> mention(account, event)).toList();
  }

  private static Stream<Mention> mention(Account account, Event event) {
    return account.article(event.article()).stream()
        .map(article -> new Mention(account, event, article));
  }

  private static String seconds(Instant moment) {
    return SECONDS.format(moment);
  }

  private static long offset(List<Participant> side) {
    return side.stream()
        .flatMap(who -> who.span().stream())
        .mapToLong(Span::start)
        .findFirst()
        .orElse(-1);
  }
}
