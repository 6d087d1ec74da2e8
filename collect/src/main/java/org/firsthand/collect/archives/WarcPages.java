package org.firsthand.collect.archives;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.firsthand.collect.content.ContentCoding;
import org.firsthand.collect.content.Headers;
import org.firsthand.collect.content.MediaType;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of one WARC file, one by one and in its order: responses with status 200 and resources,
 * of addresses with http or https, that may be text.
 *
 * <p>What else the file holds is counted in one line at its end. A record that is wrong inside
 * costs itself; a file that breaks off ends there with one line, and what came before it stays. One
 * page at a time is in memory, however large the file. For one thread.
 */
public final class WarcPages {
  /** A record's head is 1 KB; one of 1 MB is none. The reader's own buffer comes on top. */
  private static final long LONGEST_HEAD = 1 << 20;

  private static final String EXPECTED = "a WARC file that can be read to its end";

  private final Watched in;
  private final String file;
  private final int largest;
  private final Map<String, String> stated;

  private @Nullable WarcReader reader;
  private @Nullable WarcRecord record;
  private long number;
  private long pages;
  private long others;
  private boolean over;

  /**
   * The pages of a file.
   *
   * @param in its records, unpacked
   * @param file what to call it in lines
   * @param largest the most bytes a page may have
   * @param stated headers to give each capture
   */
  public WarcPages(InputStream in, String file, int largest, Map<String, String> stated) {
    this.in = new Watched(in);
    this.file = file;
    this.largest = largest;
    this.stated = Map.copyOf(stated);
  }

  /** The next page or what is wrong; null after the last. */
  public @Nullable Outcome<Capture> next() {
    while (!over) {
      try {
        Optional<WarcRecord> next = advance();
        if (next.isEmpty()) {
          over = true;
          return end();
        }
        number++;
        Optional<Outcome<Capture>> page = page(next.get());
        if (page.isPresent()) {
          pages++;
          return page.get();
        }
        others++;
      } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
        over = true;
        return new Outcome.Failed<>(new Problem(file, EXPECTED, broken(e)));
      }
    }
    return null;
  }

  private Optional<WarcRecord> advance() throws IOException {
    WarcRecord last = record;
    if (last != null) {
      last.body().consume();
      if (in.isOver() && last.body().position() < last.body().size()) {
        throw new EOFException();
      }
    }
    in.limit(LONGEST_HEAD);
    if (reader == null) {
      reader = new WarcReader(Channels.newChannel(in));
    }
    Optional<WarcRecord> next = reader.next();
    in.free();
    record = next.orElse(null);
    return next;
  }

  /** The record's page, or what is wrong with it; empty if it is something else. */
  private Optional<Outcome<Capture>> page(WarcRecord any) throws IOException {
    if (!(any instanceof WarcTargetRecord target)
        || target.headers().first("WARC-Target-URI").isEmpty()
        || !target.target().regionMatches(true, 0, "http", 0, 4)) {
      return Optional.empty();
    }
    try {
      return switch (any) {
        case WarcResponse response -> response(response);
        case WarcResource resource ->
            MediaType.mayBePage(type(resource.headers().first("Content-Type")))
                ? Optional.of(
                    capture(
                        resource,
                        Headers.kept(resource.headers().map()),
                        resource.body(),
                        Optional.empty()))
                : Optional.empty();
        default -> Optional.empty();
      };
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      if (in.isOver()) {
        throw e instanceof IOException broken ? broken : new IOException(e);
      }
      return Optional.of(
          new Outcome.Failed<>(
              new Problem(where(target), "a page as HTTP sends it", "" + e.getMessage())));
    }
  }

  private Optional<Outcome<Capture>> response(WarcResponse response) throws IOException {
    HttpResponse http = head(response);
    if (http.status() != 200 || !MediaType.mayBePage(type(http.headers().first("Content-Type")))) {
      return Optional.empty();
    }
    return Optional.of(
        capture(
            response,
            Headers.kept(http.headers().map()),
            http.body(),
            http.headers().first("Content-Encoding")));
  }

  private HttpResponse head(WarcResponse response) throws IOException {
    // A small record comes into the reader's hands whole.
    in.limit(LONGEST_HEAD + largest);
    try {
      return response.http();
    } finally {
      in.free();
    }
  }

  private Outcome<Capture> capture(
      WarcTargetRecord of, Map<String, String> headers, MessageBody body, Optional<String> coding)
      throws IOException {
    byte[] bytes;
    try {
      byte[] raw = body.stream().readNBytes(largest + 1);
      if (of.body().position() < of.body().size() && in.isOver()) {
        throw new EOFException();
      }
      bytes = ContentCoding.decode(raw, coding.orElse(""), largest);
    } catch (ContentCoding.TooLarge e) {
      return new Outcome.Skipped<>(
          SkipReason.TOO_LARGE,
          new Problem(where(of), "at most " + largest + " bytes", "more").toString());
    }
    Map<String, String> all = new TreeMap<>(headers);
    all.putAll(stated);
    Instant date = of.date();
    return Outcome.done(
        new Capture(
            of.target(),
            MediaType.orLook(MediaType.of(headers.getOrDefault("content-type", "")), bytes),
            Optional.of(date),
            all,
            bytes));
  }

  private static String type(Optional<String> header) {
    return MediaType.of(header.orElse(""));
  }

  private String where(WarcTargetRecord of) {
    return file + "#" + of.target();
  }

  private @Nullable Outcome<Capture> end() {
    if (others == 0 && pages > 0) {
      return null;
    }
    return new Outcome.Skipped<>(
        pages == 0 ? SkipReason.EMPTY : SkipReason.UNSUPPORTED,
        new Problem(
                file,
                pages == 0 ? "a WARC file with pages in it" : "pages",
                others
                    + (others == 1 ? " record" : " records")
                    + " of something else (requests, pictures, errors, redirects)")
            .toString());
  }

  private String broken(Exception e) {
    IOException under = in.failure();
    boolean cut = e instanceof EOFException || under instanceof EOFException;
    String what =
        cut
            ? "its end in the middle"
            : "'" + (under == null ? e.getMessage() : under.getMessage()) + "'";
    return what + " after " + number + (number == 1 ? " record" : " records");
  }
}
