package org.firsthand.benchmarks.sparklsh;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.firsthand.benchmarks.CopyRace;
import org.firsthand.benchmarks.PlantedCopies;
import org.firsthand.benchmarks.Texts;
import org.firsthand.stages.flow.Steps;

/**
 * Prints how many articles a second this program and MLlib's MinHashLSH on one local core go
 * through, and which share of the planted copies each finds. Spark works on threads of its own:
 * believe the time of the process. It is given its shingles ready made, which is not counted.
 *
 * <p>{@code java -cp ... org.firsthand.benchmarks.sparklsh.BesideSparkLsh NEWS ARTICLES [ROUNDS]}
 */
public final class BesideSparkLsh {
  private BesideSparkLsh() {}

  /** Measures all in each round, so that the second one is warm. */
  public static void main(String[] arguments) throws IOException {
    PlantedCopies planted =
        PlantedCopies.in(Texts.first(Path.of(arguments[0]), Integer.parseInt(arguments[1])), 7);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
    CopyRace race = new CopyRace(planted, System.out);
    Steps steps = Steps.load();
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            // one side of its join has a row for each hash of each text: too much to hold at once
            .config("spark.sql.autoBroadcastJoinThreshold", -1)
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      SparkPairs.Shingled shingled = SparkPairs.shingle(planted.texts(), spark);
      for (int round = 1; round <= rounds; round++) {
        race.run("firsthand", texts -> CopyRace.ours(texts, steps));
        for (SparkPairs pairs : SparkPairs.SETTINGS) {
          race.run(pairs.toString(), texts -> pairs.of(shingled));
        }
      }
    }
  }
}
