package org.firsthand.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectorTest {
  @TempDir Path folder;

  private final Collector collector = new Collector(CollectSettings.defaults());

  @Test
  void readsFilesInTheOrderGivenWithTheirPathsAsLocators() throws IOException {
    Path text = write("b.txt", "Some text.");
    Path page = write("a.html", "<p>Some text.</p>");
    List<Outcome<Capture>> outcomes = all(text.toString(), page.toString());
    assertThat(outcomes).map(CollectorTest::locator).containsExactly(slashed(text), slashed(page));
    assertThat(outcomes)
        .map(outcome -> capture(outcome).mediaType())
        .containsExactly("text/plain", "text/html");
    assertThat(new String(capture(outcomes.getFirst()).bytes(), StandardCharsets.UTF_8))
        .isEqualTo("Some text.");
  }

  @Test
  void normalisesThePath() throws IOException {
    Path text = write("b.txt", "Some text.");
    assertThat(all(folder + "/./x/../b.txt"))
        .map(CollectorTest::locator)
        .containsExactly(slashed(text));
  }

  @Test
  void readsAFolderInAlphabeticalOrderWithoutHiddenFiles() throws IOException {
    write("z.txt", "z");
    write("m/b.txt", "b");
    write("m/a.txt", "a");
    write(".hidden.txt", "h");
    write(".git/c.txt", "c");
    assertThat(all(folder.toString()))
        .map(CollectorTest::locator)
        .containsExactly(
            slashed(folder.resolve("m/a.txt")),
            slashed(folder.resolve("m/b.txt")),
            slashed(folder.resolve("z.txt")));
  }

  @Test
  void followsNoCircleOfLinks() throws IOException {
    write("a.txt", "a");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    assertThat(all(folder.toString())).hasSize(1);
  }

  @Test
  void passesOverScriptsAndPicturesInAFolderButTriesWhatIsNamed() throws IOException {
    Path script = write("page_files/x.js", "var x;");
    assertThat(all(folder.toString()).getFirst())
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.UNSUPPORTED));
    assertThat(all(script.toString()).getFirst()).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void namesEachInputThatCannotBeRead() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path warc = write("x.warc.gz", "x");
    Path later = write("x.pdf", "x");
    assertThat(
            all(
                folder + "/none.txt",
                empty.toString(),
                "ftp://example.org/a",
                warc.toString(),
                later.toString(),
                "bad\u0000name"))
        .map(outcome -> ((Outcome.Failed<Capture>) outcome).problem().toString())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        slashed(folder)
                            + "/none.txt: expected a file, a folder or an address, found nothing there"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        slashed(empty) + ": expected a folder with articles in it, found no file"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "ftp://example.org/a: expected a file, a folder or an address with http or"
                            + " https, found scheme 'ftp'"),
            line -> assertThat(line).contains("x.warc.gz: expected"),
            line -> assertThat(line).contains("x.pdf: expected").contains(".pdf"),
            line -> assertThat(line).contains("no path"));
  }

  @Test
  void refusesAHugeFileByItsSizeWithoutReadingIt() throws IOException {
    Path huge = folder.resolve("huge.txt");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200_000_000);
    }
    assertThat(all(huge.toString()))
        .singleElement()
        .isEqualTo(
            new Outcome.Skipped<>(
                SkipReason.TOO_LARGE,
                slashed(huge) + ": expected at most 10000000 bytes, found 200000000"));
  }

  @Test
  void givesAnEmptyFileAsACaptureWithoutBytes() throws IOException {
    assertThat(capture(all(write("e.txt", "").toString()).getFirst()).bytes()).isEmpty();
  }

  @Test
  void readsOneCaptureALineAndNamesTheBrokenLines() throws IOException {
    Path lines =
        write(
            "a.jsonl",
            """
            {"id":"1","text":"First.","url":"https://example.org/1"}

            {"id":"2","text":"Second."}
            {"id":"3","text":
            [1,2]
            {"id":"4"}
            {"id":"5","text":" "}
            {"text":"Last."}""");
    String file = slashed(lines);
    assertThat(all(lines.toString()))
        .map(CollectorTest::locator)
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("https://example.org/1"),
            line -> assertThat(line).isEqualTo(file + "#2"),
            line -> assertThat(line).startsWith(file + ":4: expected an article as one line"),
            line -> assertThat(line).startsWith(file + ":5: expected an article as one line"),
            line ->
                assertThat(line)
                    .isEqualTo(file + ":6: expected an article with a field 'text', found none"),
            line -> assertThat(line).startsWith(file + ":7: expected an article with text"),
            line -> assertThat(line).isEqualTo(file + "#8"));
  }

  @Test
  void saysThatAFileOfLinesHoldsNone() throws IOException {
    assertThat(all(write("a.ndjson", "\n \n").toString()))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.EMPTY));
  }

  @Test
  void readsOneArticleOrAnArrayOfThemAsJson() throws IOException {
    Path one = write("one.json", "{\"text\":\"Only.\"}");
    Path many = write("many.json", "[{\"id\":\"a\",\"text\":\"A.\"},{\"text\":\"B.\"},3]");
    assertThat(all(one.toString(), many.toString()))
        .map(CollectorTest::locator)
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(slashed(one)),
            line -> assertThat(line).isEqualTo(slashed(many) + "#a"),
            line -> assertThat(line).isEqualTo(slashed(many) + "#2"),
            line -> assertThat(line).startsWith(slashed(many) + "#3: expected an article"));
  }

  @Test
  void expandsCompressedFiles() throws IOException {
    Path page = gzip("p.html.gz", "<p>Text.</p>".getBytes(StandardCharsets.UTF_8));
    Path lines =
        gzip("l.jsonl.gz", "{\"id\":\"1\",\"text\":\"T.\"}".getBytes(StandardCharsets.UTF_8));
    List<Outcome<Capture>> outcomes = all(page.toString(), lines.toString());
    assertThat(capture(outcomes.get(0)).mediaType()).isEqualTo("text/html");
    assertThat(new String(capture(outcomes.get(0)).bytes(), StandardCharsets.UTF_8))
        .isEqualTo("<p>Text.</p>");
    assertThat(capture(outcomes.get(1)).mediaType()).isEqualTo(Capture.ARTICLE_LINE);
  }

  /** Each record of a WARC file is compressed for itself. */
  @Test
  void readsACompressedArchiveOfManyMembersToWhereItBreaksOff() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (int i = 0; i < 50; i++) {
      try (OutputStream member = new GZIPOutputStream(archive)) {
        String text = "Arland and Ostia signed pact " + i + ".";
        member.write(
            ("WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/"
                    + i
                    + "\r\nWARC-Date: 2023-03-27T10:00:00Z\r\nWARC-Record-ID: <urn:x:1>"
                    + "\r\nContent-Type: text/plain\r\nContent-Length: "
                    + text.length()
                    + "\r\n\r\n"
                    + text
                    + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
      }
    }
    Path whole = Files.write(folder.resolve("a.warc.gz"), archive.toByteArray());
    assertThat(all(whole.toString())).hasSize(50).allMatch(one -> one instanceof Outcome.Done);
    Path cut =
        Files.write(
            folder.resolve("cut.warc.gz"),
            Arrays.copyOf(archive.toByteArray(), archive.size() / 2));
    List<Outcome<Capture>> outcomes = all(cut.toString());
    assertThat(outcomes.size()).isBetween(24, 27);
    assertThat(locator(outcomes.getLast()))
        .matches(".*cut.warc.gz: expected a WARC file .* found its end in the middle after .*");
  }

  @Test
  void boundsACompressedPage() throws IOException {
    Path bomb = gzip("bomb.html.gz", new byte[30_000_000]);
    assertThat(Files.size(bomb)).isLessThan(100_000);
    assertThat(all(bomb.toString()).getFirst())
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> assertThat(skipped.reason()).isEqualTo(SkipReason.TOO_LARGE));
  }

  @Test
  void stopsACompressedFileThatGrowsBeyondMeasure() throws IOException {
    byte[] breaks = new byte[80_000_000];
    Arrays.fill(breaks, (byte) '\n');
    Path bomb = gzip("bomb.jsonl.gz", breaks);
    assertThat(all(bomb.toString()))
        .singleElement()
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed -> assertThat(failed.problem().found()).contains("grows beyond"));
  }

  @Test
  void keepsTheLinesBeforeATornEnd() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      lines
          .append("{\"id\":\"")
          .append(i)
          .append("\",\"text\":\"Word ")
          .append(i * 7919L)
          .append("\"}\n");
    }
    Path whole = gzip("l.jsonl.gz", lines.toString().getBytes(StandardCharsets.UTF_8));
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));
    List<Outcome<Capture>> outcomes = all(whole.toString());
    assertThat(outcomes.getFirst()).isInstanceOf(Outcome.Done.class);
    assertThat(outcomes.getLast()).isInstanceOf(Outcome.Failed.class);
    assertThat(outcomes.size()).isBetween(500, 5000);
  }

  @Test
  void saysThatAFileIsNotTheGzipThatItsNameSays() throws IOException {
    assertThat(all(write("x.txt.gz", "plain").toString()).getFirst())
        .isInstanceOf(Outcome.Failed.class);
  }

  @Test
  void skipsALineThatIsTooLongAndReadsOn() throws IOException {
    Path lines =
        write(
            "l.jsonl",
            "{\"text\":\"" + "x".repeat(200) + "\"}\n{\"id\":\"2\",\"text\":\"Short.\"}\n");
    CollectSettings small = CollectSettings.defaults().withLargest(100);
    List<Outcome<Capture>> outcomes = all(new Collector(small), lines.toString());
    assertThat(outcomes.get(0))
        .isEqualTo(
            new Outcome.Skipped<>(
                SkipReason.TOO_LARGE,
                slashed(lines) + ":1: expected at most 100 bytes, found more"));
    assertThat(locator(outcomes.get(1))).isEqualTo(slashed(lines) + "#2");
  }

  @Test
  void passesOnWhatTheUserStates() throws IOException {
    CollectSettings stating =
        CollectSettings.defaults().stating(Optional.of("The Example"), Optional.of("2023-03"));
    Outcome<Capture> outcome =
        all(new Collector(stating), write("a.txt", "Text.").toString()).getFirst();
    assertThat(capture(outcome).headers())
        .containsEntry("x-firsthand-outlet", "The Example")
        .containsEntry("x-firsthand-published", "2023-03");
  }

  @Test
  void knowsHowFarItIs() throws IOException {
    Path a = write("a.txt", "12345");
    Path b = write("b.txt", "123");
    try (Intake intake = collector.collect(List.of(a.toString(), b.toString()))) {
      assertThat(intake.totalBytes()).isEqualTo(8);
      assertThat(intake.bytesDone()).isZero();
      intake.next();
      assertThat(intake.bytesDone()).isEqualTo(5);
      assertThat(intake.current()).isEqualTo(slashed(a));
      intake.next();
      assertThat(intake.hasNext()).isFalse();
      assertThat(intake.bytesDone()).isEqualTo(8);
    }
  }

  private List<Outcome<Capture>> all(String... inputs) {
    return all(collector, inputs);
  }

  private static List<Outcome<Capture>> all(Collector collector, String... inputs) {
    List<Outcome<Capture>> outcomes = new ArrayList<>();
    try (Intake intake = collector.collect(List.of(inputs))) {
      intake.forEachRemaining(outcomes::add);
    }
    return outcomes;
  }

  private static Capture capture(Outcome<Capture> outcome) {
    return ((Outcome.Done<Capture>) outcome).results().getFirst();
  }

  /** The capture's locator, or the line that says what is wrong. */
  private static String locator(Outcome<Capture> outcome) {
    return switch (outcome) {
      case Outcome.Done<Capture>(List<Capture> results) -> results.getFirst().locator();
      case Outcome.Skipped<Capture> skipped -> skipped.detail();
      case Outcome.Failed<Capture> failed -> failed.problem().toString();
    };
  }

  private static String slashed(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }

  private Path write(String name, String content) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, content);
  }

  private Path gzip(String name, byte[] content) throws IOException {
    Path path = folder.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
      out.write(content);
    }
    return path;
  }
}
