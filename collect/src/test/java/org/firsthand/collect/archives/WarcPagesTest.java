package org.firsthand.collect.archives;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarcPagesTest {
  private static final String PAGE =
      "<html><body><p>Arland and Ostia signed a pact.</p></body></html>";

  @Test
  void givesResponsesAndResourcesWithWhenAndWhatTheyCameWith() throws IOException {
    List<Outcome<Capture>> all =
        read(
            record("warcinfo", null, "application/warc-fields", "software: invented"),
            record("request", "https://a.example/1", "application/http", "GET /1 HTTP/1.1\r\n\r\n"),
            response("https://a.example/1", 200, "text/html; charset=utf-8", PAGE),
            record("resource", "http://b.example/2", "text/plain", "Arland hit Ostia."));
    assertThat(all).hasSize(3);
    Capture first = capture(all.get(0));
    assertThat(first.locator()).isEqualTo("https://a.example/1");
    assertThat(first.mediaType()).isEqualTo("text/html");
    assertThat(first.headers())
        .containsEntry("content-type", "text/html; charset=utf-8")
        .containsEntry("etag", "\"v1\"")
        .containsEntry("x-firsthand-outlet", "The Example")
        .doesNotContainKey("set-cookie");
    assertThat(first.retrieved()).contains(Instant.parse("2023-03-27T10:00:00Z"));
    assertThat(new String(first.bytes(), UTF_8)).isEqualTo(PAGE);
    assertThat(capture(all.get(1)).mediaType()).isEqualTo("text/plain");
    assertThat(line(all.get(2)))
        .isEqualTo(
            "x.warc: expected pages, found 2 records of something else (requests, pictures, errors,"
                + " redirects)");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "404, text/html",
    "301, text/html",
    "200, image/png",
    "200, application/pdf",
    "200, text/css"
  })
  void countsWhatIsNoPageInOneLine(int status, String type) throws IOException {
    byte[] record = response("https://a.example/x", status, type, "x");
    assertThat(read(record, record, record))
        .singleElement()
        .isEqualTo(
            new Outcome.Skipped<>(
                SkipReason.EMPTY,
                "x.warc: expected a WARC file with pages in it, found 3 records of something else"
                    + " (requests, pictures, errors, redirects)"));
  }

  @Test
  void takesChunksAndGzipApart() throws IOException {
    byte[] packed = gzip(PAGE.getBytes(UTF_8));
    byte[] chunked =
        join(
            ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n"
                    + Integer.toHexString(packed.length)
                    + "\r\n")
                .getBytes(UTF_8),
            packed,
            "\r\n0\r\n\r\n".getBytes(UTF_8));
    assertThat(
            read(
                record(
                    "response",
                    "https://a.example/1",
                    "application/http;msgtype=response",
                    chunked)))
        .singleElement()
        .satisfies(one -> assertThat(new String(capture(one).bytes(), UTF_8)).isEqualTo(PAGE));
  }

  @Test
  void readsOnBehindARecordThatIsWrongInside() throws IOException {
    List<Outcome<Capture>> all =
        read(
            record("response", "https://a.example/1", "application/http", "no status line at all"),
            record(
                "response",
                "https://a.example/2",
                "application/http",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br\r\n\r\nxxxx"),
            response("https://a.example/3", 200, "text/html", "x".repeat(2000)),
            response("https://a.example/4", 200, "text/html", PAGE));
    assertThat(all).hasSize(4);
    assertThat(line(all.get(0))).startsWith("x.warc#https://a.example/1: expected a page");
    assertThat(line(all.get(1))).contains("x.warc#https://a.example/2: ", "coding 'br'");
    assertThat(line(all.get(2)))
        .isEqualTo("x.warc#https://a.example/3: expected at most 1000 bytes, found more");
    assertThat(capture(all.get(3)).locator()).isEqualTo("https://a.example/4");
  }

  /** Wherever the file breaks off: what was whole is kept, and one line at most says the rest. */
  @Test
  void keepsWhatIsWholeInAFileThatBreaksOffAnywhere() throws IOException {
    byte[] first = response("https://a.example/1", 200, "text/html", PAGE);
    byte[] second = response("https://a.example/2", 200, "text/html", PAGE);
    byte[] whole = join(first, second);
    for (int length = 1; length < whole.length; length++) {
      List<Outcome<Capture>> all = all(new ByteArrayInputStream(whole, 0, length));
      long pages = all.stream().filter(one -> one instanceof Outcome.Done).count();
      // Behind each record stand four bytes of line ends that hold nothing.
      assertThat(pages)
          .as("cut at %d of %d", length, whole.length)
          .isEqualTo(length < first.length - 4 ? 0 : length < whole.length - 4 ? 1 : 2);
      assertThat(all.size() - pages).as("lines for a cut at %d", length).isBetween(0L, 1L);
    }
    assertThat(line(all(new ByteArrayInputStream(whole, 0, first.length + 300)).getLast()))
        .isEqualTo(
            "x.warc: expected a WARC file that can be read to its end, found its end in the middle"
                + " after 2 records");
  }

  @Test
  void saysThatAFileIsNoWarc() {
    assertThat(all(new ByteArrayInputStream("Just text, and more of it.".getBytes(UTF_8))))
        .singleElement()
        .isInstanceOf(Outcome.Failed.class);
    assertThat(all(new ByteArrayInputStream(new byte[0]))).singleElement().isNotNull();
  }

  @Test
  void breaksOffAHeadThatDoesNotEnd() {
    InputStream endless =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    new ByteArrayInputStream("WARC/1.0\r\nWARC-Type: ".getBytes(UTF_8)),
                    new InputStream() {
                      @Override
                      public int read() {
                        return 'x';
                      }

                      @Override
                      public int read(byte[] buffer, int offset, int length) {
                        java.util.Arrays.fill(buffer, offset, offset + length, (byte) 'x');
                        return length;
                      }
                    })));
    assertThat(all(endless))
        .singleElement()
        .satisfies(one -> assertThat(line(one)).contains("a record's head that does not end"));
  }

  @Test
  @SuppressWarnings("JdkObsolete") // what SequenceInputStream takes
  void passesOverLargeRecordsWithoutKeepingThem() throws IOException {
    byte[] big = response("https://a.example/1", 200, "image/png", "x".repeat(4_000_000));
    Iterator<ByteArrayInputStream> many =
        IntStream.range(0, 100).mapToObj(i -> new ByteArrayInputStream(big)).iterator();
    InputStream in =
        new SequenceInputStream(
            new java.util.Enumeration<InputStream>() {
              @Override
              public boolean hasMoreElements() {
                return many.hasNext();
              }

              @Override
              public InputStream nextElement() {
                return many.next();
              }
            });
    assertThat(all(in)).singleElement().satisfies(one -> assertThat(line(one)).contains("100 rec"));
  }

  private static List<Outcome<Capture>> read(byte[]... records) throws IOException {
    return all(new ByteArrayInputStream(join(records)));
  }

  private static List<Outcome<Capture>> all(InputStream in) {
    WarcPages pages =
        new WarcPages(in, "x.warc", 1000, Map.of("x-firsthand-outlet", "The Example"));
    List<Outcome<Capture>> all = new ArrayList<>();
    for (Outcome<Capture> one = pages.next(); one != null; one = pages.next()) {
      all.add(one);
    }
    return all;
  }

  private static Capture capture(Outcome<Capture> outcome) {
    return ((Outcome.Done<Capture>) outcome).results().getFirst();
  }

  private static String line(Outcome<Capture> outcome) {
    return switch (outcome) {
      case Outcome.Done<Capture>(List<Capture> results) -> results.getFirst().locator();
      case Outcome.Skipped<Capture> skipped -> skipped.detail();
      case Outcome.Failed<Capture> failed -> failed.problem().toString();
    };
  }

  private static byte[] response(String address, int status, String type, String body) {
    return record(
        "response",
        address,
        "application/http;msgtype=response",
        "HTTP/1.1 "
            + status
            + " Word\r\nContent-Type: "
            + type
            + "\r\nETag: \"v1\"\r\nSet-Cookie: a=b\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
  }

  private static byte[] record(
      String kind, @org.jspecify.annotations.Nullable String address, String type, String block) {
    return record(kind, address, type, block.getBytes(UTF_8));
  }

  private static byte[] record(
      String kind, @org.jspecify.annotations.Nullable String address, String type, byte[] block) {
    return join(
        ("WARC/1.0\r\nWARC-Type: "
                + kind
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "WARC-Date: 2023-03-27T10:00:00Z\r\n"
                + (address == null ? "" : "WARC-Target-URI: " + address + "\r\n")
                + "Content-Type: "
                + type
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(UTF_8),
        block,
        "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
