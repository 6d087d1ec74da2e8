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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentsTest {
  private static final int THINGS = 60;

  @TempDir static Path folder;

  @Test
  void joinsWhateverHangsTogetherByTheSeeds1And2() {
    List<Row> rows = new ArrayList<>();
    Map<String, String> expected = new TreeMap<>();
    // two graphs in one run: they have nothing in common
    for (int seed : new int[] {1, 2}) {
      List<int[]> pairs = pairs(new Random(seed));
      pairs.forEach(pair -> rows.add(RowFactory.create(name(seed, pair[0]), name(seed, pair[1]))));
      byHand(pairs).forEach((thing, least) -> expected.put(name(seed, thing), name(seed, least)));
    }
    SparkSession spark = TwoRunners.spark(2);
    Work work = Work.in(spark, folder.resolve("work").toString(), "plan", false, _ -> {});
    Map<String, String> found = new TreeMap<>();
    Components.of(
            work,
            "linked",
            spark.createDataset(rows, Encoders.row(StructType.fromDDL("one STRING, other STRING"))))
        .collectAsList()
        .forEach(row -> found.put(row.getString(0), row.getString(1)));

    assertThat(found).isEqualTo(expected);
  }

  /** A path, whose ends are far apart, and pairs by lot. */
  private static List<int[]> pairs(Random random) {
    List<int[]> pairs = new ArrayList<>();
    IntStream.range(0, THINGS / 3).forEach(i -> pairs.add(new int[] {i + 1, i}));
    IntStream.range(0, THINGS / 3)
        .forEach(i -> pairs.add(new int[] {random.nextInt(THINGS), random.nextInt(THINGS)}));
    return pairs;
  }

  private static String name(int seed, int thing) {
    return "E-" + seed + "-" + (100 + thing);
  }

  private static Map<Integer, Integer> byHand(List<int[]> pairs) {
    int[] least = IntStream.range(0, THINGS).toArray();
    for (int round = 0; round < THINGS; round++) {
      for (int[] pair : pairs) {
        int both = Math.min(least[pair[0]], least[pair[1]]);
        least[pair[0]] = both;
        least[pair[1]] = both;
      }
    }
    Map<Integer, Integer> named = new TreeMap<>();
    for (int[] pair : pairs) {
      if (pair[0] != pair[1]) {
        named.put(pair[0], least[pair[0]]);
        named.put(pair[1], least[pair[1]]);
      }
    }
    return named;
  }
}
