package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.firsthand.store.Noun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The record is a function of the set of captures, whichever runner reads them: the sample that
 * ships, dealt into any number of files in any order, gives the lists of the embedded run. The real
 * articles of {@code ../shared/seeds} are read with it where they are.
 */
class SameRecordTest {
  static final Path SAMPLE =
      Path.of("../cli/src/main/resources/org/firsthand/cli/sample/articles.jsonl");
  private static final Path SEEDS = Path.of("../../shared/seeds");

  @TempDir static Path folder;
  private static List<String> lines;
  private static Map<Noun, List<String>> expected;

  @BeforeAll
  static void readEmbedded() throws IOException {
    lines = Files.readAllLines(SAMPLE);
    expected = TwoRunners.embedded(with(SAMPLE), folder.resolve("expected.db"));
    expected.forEach((noun, rows) -> assertThat(rows).as(noun.name()).isNotEmpty());
  }

  @ParameterizedTest(name = "{0} partitions")
  @ValueSource(ints = {1, 2, 7})
  void isTheSameOnAnyNumberOfPartitionsInAnyOrder(int partitions) throws IOException {
    List<String> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, new Random(partitions));
    Path inputs = Files.createDirectories(folder.resolve("in" + partitions));
    for (int i = 0; i < partitions; i++) {
      int file = i;
      List<String> its =
          IntStream.range(0, shuffled.size())
              .filter(line -> line % partitions == file)
              .mapToObj(shuffled::get)
              .toList();
      Files.write(inputs.resolve("part-" + i + ".jsonl"), its);
    }
    SparkSession spark = TwoRunners.spark(partitions);
    Path to = folder.resolve("out" + partitions);
    Manifest manifest =
        new Job(spark, JobSettings.of(with(inputs).reversed(), to.toString())).run();
    assertThat(manifest.failed()).isZero();
    Map<Noun, List<String>> actual = TwoRunners.onSpark(spark, to);
    for (Noun noun : Noun.values()) {
      assertThat(actual.get(noun)).as(noun.name()).isEqualTo(expected.get(noun));
    }
  }

  /** The sample is known by its addresses, wherever it lies; the seeds by their files. */
  private static List<String> with(Path inputs) {
    return Stream.concat(Stream.of(inputs), Stream.of(SEEDS).filter(Files::isDirectory))
        .map(Path::toString)
        .toList();
  }
}
