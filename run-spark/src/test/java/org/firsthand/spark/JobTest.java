package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.SparkSession;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Collector;
import org.firsthand.collect.Intake;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a job does with bad input, with folders that exist, and after it was killed. */
class JobTest {
  private static SparkSession spark;

  @TempDir Path folder;
  private Path to;

  @TempDir static Path shared;
  private static Path good;
  private static Path done;

  @BeforeAll
  static void begin() throws IOException {
    spark = TwoRunners.spark(2);
    good = shared.resolve("good.jsonl");
    Files.write(good, Files.readAllLines(SameRecordTest.SAMPLE).subList(0, 4));
    done = shared.resolve("done");
    new Job(spark, JobSettings.of(List.of(good.toString()), done.toString())).run();
  }

  @BeforeEach
  void nameOutput() {
    to = folder.resolve("out");
  }

  private JobSettings settings(Path... inputs) {
    return JobSettings.of(Arrays.stream(inputs).map(Path::toString).toList(), to.toString());
  }

  private Manifest run(JobSettings settings) {
    return new Job(spark, settings).run();
  }

  @Test
  void namesWhatCannotBeReadAndReadsATableOfArticlesLikeTheirLines() throws IOException {
    Path table = folder.resolve("table");
    spark.read().json(good.toString()).coalesce(1).write().parquet(table.toString());
    Path broken = folder.resolve("broken.warc.gz");
    Files.write(broken, half(warc("https://gazette.example/a", "<p>Some words.</p>")));
    Path noParquet = folder.resolve("broken.parquet");
    Files.writeString(noParquet, "PAR1 and then nothing that was ever a table");
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(lines, "\n{\"text\": \n{\"title\": \"no text\"}\n");
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    Path emptyFolder = Files.createDirectory(folder.resolve("nothing"));

    Manifest manifest =
        run(settings(table, broken, noParquet, lines, empty, emptyFolder, folder.resolve("gone")));

    assertThat(manifest.counts()).containsEntry("articles", 4L);
    assertThat(manifest.skipped()).containsEntry("empty", 1L);
    assertThat(manifest.failed()).isEqualTo(6);
    assertThat(manifest.problems())
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).startsWith(broken + ": expected a WARC file"),
            line -> assertThat(line).startsWith(noParquet + ": expected a Parquet file"),
            line -> assertThat(line).startsWith(lines + ":2: expected an article"),
            line -> assertThat(line).startsWith(lines + ":3: expected an article"),
            line -> assertThat(line).startsWith(emptyFolder + ": expected a folder"),
            line -> assertThat(line).contains("gone: expected a file or a folder"));
    assertThat(TwoRunners.onSpark(spark, to)).isEqualTo(TwoRunners.onSpark(spark, done));
  }

  @Test
  void writesEmptyTablesWhereThereIsNothing() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.jsonl"));
    Manifest manifest = run(settings(empty));
    assertThat(manifest.counts()).containsEntry("articles", 0L).containsEntry("findings", 0L);
    assertThat(to.resolve("manifest.json")).isRegularFile();
  }

  @Test
  void refusesAFolderThatExists() throws IOException {
    Files.createDirectory(to);
    Files.writeString(to.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> run(settings(good)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("expected a folder that does not exist");
    assertThatThrownBy(() -> run(settings(good).forced(true))).isInstanceOf(Refused.class);
    assertThat(to.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  @Timeout(600)
  void goesOnWhereItWasKilledAndReadsItsOwnCaptures() throws Exception {
    Process job =
        TwoRunners.process(
            List.of("spark.sql.shuffle.partitions=2"),
            List.of("--master", "local[1]", "--to", to + "", done + ""),
            folder.resolve("log"));
    while (job.isAlive() && !Files.exists(to.resolve("_work/articles/_SUCCESS"))) {
      Thread.sleep(20);
    }
    job.destroyForcibly().waitFor();
    assertThat(to.resolve("manifest.json")).doesNotExist();
    leaveTables();
    List<String> made = new ArrayList<>();
    Manifest manifest = new Job(spark, settings(done)).run(made::add);

    assertThat(manifest.failed()).isZero();
    assertThat(made).doesNotContain("read/0", "articles").contains("findings");
    assertThat(TwoRunners.onSpark(spark, to)).isEqualTo(TwoRunners.onSpark(spark, done));
  }

  /** As a run leaves them that was killed among the tables: handed in by a task, and in place. */
  private void leaveTables() throws IOException {
    try (Stream<Path> files = Files.walk(done.resolve("articles"))) {
      Path table =
          files.filter(file -> file.toString().endsWith(".parquet")).findAny().orElseThrow();
      for (String place :
          List.of("articles", "_temporary/0/task_202601010000_0001_r_000000/articles")) {
        Path month = Files.createDirectories(to.resolve(place).resolve("month=1999-01"));
        Files.copy(table, month.resolve("part-00000.parquet"));
      }
    }
  }

  @Test
  void replacesOnlyWhatAJobWrote() throws IOException {
    JobSettings again = JobSettings.of(List.of(good.toString()), done.toString());
    assertThatThrownBy(() -> run(again))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("found the whole output of a job");
    Work.in(spark, to.toString(), "the plan of another job", false, _ -> {});
    assertThatThrownBy(() -> run(settings(good)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("unfinished output of another job");
    Files.writeString(to.resolve("old.parquet"), "old");
    Work.in(spark, to.toString(), "a third plan", true, _ -> {});
    assertThat(to.resolve("old.parquet")).doesNotExist();
  }

  @Test
  void goesBackToTheDesk() {
    assertThat(TwoRunners.embedded(List.of(done.toString()), folder.resolve("desk.db")))
        .isEqualTo(TwoRunners.onSpark(spark, done));
  }

  @Test
  void isNoInputBeforeItIsWhole() {
    Work.in(spark, to.toString(), "a plan", false, _ -> {});
    try (Intake intake = new Collector(CollectSettings.defaults()).collect(List.of(to + ""))) {
      assertThat(intake.next())
          .asString()
          .contains("expected the whole output of a job, found one that is not finished");
    }
    InputFiles found = new InputFiles(spark.sparkContext().hadoopConfiguration());
    found.add(to.toString());
    assertThat(found.problems())
        .singleElement()
        .asString()
        .contains("expected the whole output of a job, found one that is not finished");
  }

  private static byte[] warc(String address, String body) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body;
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
            + address
            + "\r\nWARC-Date: 2022-09-07T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
            + "6d058047-ede2-4a13-be79-90c17c631dd4>\r\nContent-Type: application/http;"
            + " msgtype=response\r\nContent-Length: "
            + http.length()
            + "\r\n\r\n"
            + http
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] half(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
  }
}
