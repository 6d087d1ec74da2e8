package org.firsthand.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Where inputs go into a dossier, each in one transaction.
 *
 * <p>An input that is there already changes nothing. An article that comes from two places is
 * recorded from the one with the alphabetically first locator, whichever came first. The blocks of
 * findings that an input touches are marked; {@link Blocks} brings them up to date. For one thread
 * at a time.
 */
public final class Register {
  private final Sql sql;

  Register(Sql sql) {
    this.sql = sql;
  }

  /** What recording an input changed. */
  public enum Change {
    /** It was there. */
    NONE,
    /** The input is noted; its article was there from an earlier place in the alphabet. */
    CAPTURE,
    /** Its article is new, or takes the place of the same one from a later place. */
    ARTICLE
  }

  /**
   * What recording an input did.
   *
   * @param copies copies that were found between its article and others
   */
  public record Recorded(Change change, int copies) {}

  /** Records one input whole or, if it throws, not at all. */
  public Recorded record(Entry entry, Comparison comparison) {
    return sql.transaction(
        () ->
            switch (entry) {
              case Entry.Read read -> read(read, comparison);
              case Entry.Skipped skipped ->
                  left(
                      skipped.capture(),
                      Json.write(new Captures.Skip(skipped.reason(), skipped.detail())),
                      null);
              case Entry.Failed failed ->
                  left(failed.capture(), null, Json.write(failed.problem()));
            });
  }

  /**
   * Records many inputs in one transaction: all that {@code work} records here, or nothing. Spares
   * a commit for each, but a program that is killed loses them all.
   */
  public void together(Runnable work) {
    sql.transaction(
        () -> {
          work.run();
          return true;
        });
  }

  /** Finds the copies anew that a former version of the program found otherwise. */
  public void bringUpToDate(Comparison comparison) {
    bringUpToDate(comparison, Upgrading.SILENT);
  }

  /** The same, telling for how many articles that is done. */
  public void bringUpToDate(Comparison comparison, Upgrading told) {
    new Copies(sql).reprint(comparison, told);
  }

  /**
   * Records anew what the steps of this version make of an input that is here already, whole or not
   * at all. An article of which no input is left goes. What fails today and did not before stays.
   *
   * @return true if the input was here
   */
  public boolean renew(Entry entry, Comparison comparison) {
    return sql.transaction(() -> new Renewal(sql, this).of(entry, comparison));
  }

  private Recorded left(Capture capture, @Nullable String skipped, @Nullable String problem) {
    String id = Captures.idOf(capture);
    return new Recorded(
        keep(capture, id, null, skipped, problem) ? Change.CAPTURE : Change.NONE, 0);
  }

  private Recorded read(Entry.Read read, Comparison comparison) {
    Article article = read.article();
    String capture = Captures.idOf(read.capture());
    Optional<Earlier> earlier =
        sql.row(
            columns -> new Earlier(columns.getLong(1), columns.getString(2), columns.getString(3)),
            "SELECT number, locator, capture FROM article WHERE id = ?",
            article.id());
    if (earlier.isPresent() && !earlier.get().isBehind(article.locator(), capture)) {
      boolean isNew = keep(read.capture(), capture, article.id(), null, null);
      new Versions(sql).rearrange(article.id());
      return new Recorded(isNew ? Change.CAPTURE : Change.NONE, 0);
    }
    return write(read, capture, earlier.map(Earlier::number), comparison);
  }

  /** Puts an article in the place of what is known of it, or in a new one. */
  Recorded write(Entry.Read read, String capture, Optional<Long> place, Comparison comparison) {
    Article article = read.article();
    long number;
    if (place.isPresent()) {
      number = place.get();
      new Withdrawal(sql).of(article.id());
      sql.run(
          "UPDATE article SET locator = ?, capture = ?, prints = ?, json = ? WHERE number = ?",
          article.locator(),
          capture,
          Prints.pack(read.fingerprints()),
          Json.write(article),
          number);
    } else {
      number =
          sql.row(
                  columns -> columns.getLong(1),
                  "INSERT INTO article (id, locator, capture, title, outlet, prints, json)"
                      + " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING number",
                  article.id(),
                  article.locator(),
                  capture,
                  article.title().orElse(null),
                  article.outlet().orElse(null),
                  Prints.pack(read.fingerprints()),
                  Json.write(article))
              .orElseThrow();
    }
    keep(read.capture(), capture, article.id(), null, null);
    new Versions(sql).arrange(article);
    int copies = new Copies(sql).add(number, article, read.fingerprints(), comparison);
    read.statements().forEach(this::insert);
    read.events().forEach(this::insert);
    Around.mark(sql, article.id());
    return new Recorded(Change.ARTICLE, copies);
  }

  /** The same article as it was recorded before. */
  private record Earlier(long number, String locator, String capture) {
    boolean isBehind(String otherLocator, String otherCapture) {
      int byLocator = otherLocator.compareTo(locator);
      return byLocator < 0 || (byLocator == 0 && otherCapture.compareTo(capture) < 0);
    }
  }

  /**
   * Notes that an input which is here has been fetched again, unchanged. Of two versions the one
   * that was seen last is the newest.
   */
  public void seenAgain(Capture capture) {
    Optional<String> time = capture.retrieved().map(Instant::toString);
    if (time.isEmpty()) {
      return;
    }
    sql.transaction(
        () -> {
          String id = Captures.idOf(capture);
          boolean isLater = seenAgain(id, time.get());
          if (isLater) {
            sql.strings("SELECT article FROM capture WHERE id = ? AND article IS NOT NULL", id)
                .forEach(new Versions(sql)::rearrange);
          }
          return isLater;
        });
  }

  private boolean seenAgain(String capture, String time) {
    return sql.run(
            "UPDATE capture SET retrieved = ?1"
                + " WHERE id = ?2 AND (retrieved IS NULL OR retrieved < ?1)",
            time,
            capture)
        > 0;
  }

  /** Notes a capture; false if it was there. One without an article may have one now. */
  private boolean keep(
      Capture capture,
      String id,
      @Nullable String article,
      @Nullable String skipped,
      @Nullable String problem) {
    if (problem == null) {
      Visits.remember(sql, capture);
    } else {
      Visits.forget(sql, capture);
    }
    if (sql.number("SELECT count(*) FROM capture WHERE id = ? AND article IS NOT NULL", id) > 0) {
      capture.retrieved().ifPresent(time -> seenAgain(id, time.toString()));
      return false;
    }
    String sha256 = capture.sha256();
    if (sql.number("SELECT count(*) FROM content WHERE sha256 = ?", sha256) == 0) {
      Packed packed = Packed.of(capture.bytes());
      sql.run(
          "INSERT INTO content (sha256, length, packing, bytes) VALUES (?, ?, ?, ?)",
          sha256,
          capture.bytes().length,
          packed.packing(),
          packed.bytes());
    }
    return sql.run(
            "INSERT INTO capture (id, locator, media_type, retrieved, headers, sha256, article,"
                + " skipped, problem) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO UPDATE SET article = excluded.article,"
                + " skipped = excluded.skipped, problem = excluded.problem"
                + " WHERE excluded.problem IS NOT problem OR excluded.skipped IS NOT skipped"
                + " OR excluded.article IS NOT article",
            id,
            capture.locator(),
            capture.mediaType(),
            capture.retrieved().map(Instant::toString).orElse(null),
            Json.write(capture.headers()),
            sha256,
            article,
            skipped,
            problem)
        > 0;
  }

  private void insert(Statement statement) {
    sql.run(
        "INSERT INTO statement (id, article, place, stance, json) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO NOTHING",
        statement.id(),
        statement.article(),
        statement.content().spans().getFirst().start(),
        statement.stance().term(),
        Json.write(statement));
  }

  private void insert(Entry.Placed placed) {
    Event event = placed.event();
    int inserted =
        sql.run(
            "INSERT INTO event (id, article, place, type, json) VALUES (?, ?, ?, ?, ?)"
                + " ON CONFLICT (id) DO NOTHING",
            event.id(),
            event.article(),
            event.evidence().span().start(),
            event.type().term(),
            Json.write(event));
    for (String block : inserted > 0 ? placed.blocks() : List.<String>of()) {
      sql.run("INSERT OR IGNORE INTO event_block (block, event) VALUES (?, ?)", block, event.id());
    }
  }
}
