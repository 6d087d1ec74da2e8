package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {
  private static final int THINGS = 60;

  @TempDir static Path folder;
  private static SparkSession spark;

  @BeforeAll
  static void begin() {
    spark = TwoRunners.session().getOrCreate();
  }

  @AfterAll
  static void end() {
    spark.stop();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2})
  void joinsWhateverHangsTogether(int seed) {
    Random random = new Random(seed);
    List<int[]> pairs = new ArrayList<>();
    // a path, whose ends are far apart, and pairs by lot
    IntStream.range(0, THINGS / 3).forEach(i -> pairs.add(new int[] {i + 1, i}));
    IntStream.range(0, THINGS / 3)
        .forEach(i -> pairs.add(new int[] {random.nextInt(THINGS), random.nextInt(THINGS)}));
    Map<String, String> expected = byHand(pairs);

    List<Row> rows =
        pairs.stream().map(pair -> RowFactory.create(name(pair[0]), name(pair[1]))).toList();
    Work work = Work.in(spark, folder.resolve("work" + seed).toString(), "plan", false, _ -> {});
    Map<String, String> found = new TreeMap<>();
    Components.of(
            work,
            "linked",
            spark.createDataset(rows, Encoders.row(StructType.fromDDL("one STRING, other STRING"))))
        .collectAsList()
        .forEach(row -> found.put(row.getString(0), row.getString(1)));

    assertThat(found).isEqualTo(expected);
  }

  private static String name(int thing) {
    return "E-" + (100 + thing);
  }

  private static Map<String, String> byHand(List<int[]> pairs) {
    int[] least = IntStream.range(0, THINGS).toArray();
    for (int round = 0; round < THINGS; round++) {
      for (int[] pair : pairs) {
        int both = Math.min(least[pair[0]], least[pair[1]]);
        least[pair[0]] = both;
        least[pair[1]] = both;
      }
    }
    Map<String, String> named = new TreeMap<>();
    for (int[] pair : pairs) {
      if (pair[0] != pair[1]) {
        named.put(name(pair[0]), name(least[pair[0]]));
        named.put(name(pair[1]), name(least[pair[1]]));
      }
    }
    return named;
  }
}
