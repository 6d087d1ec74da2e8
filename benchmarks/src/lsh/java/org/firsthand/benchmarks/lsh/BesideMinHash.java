package org.firsthand.benchmarks.lsh;

import java.io.IOException;
import java.nio.file.Path;
import org.firsthand.benchmarks.CopyRace;
import org.firsthand.benchmarks.PlantedCopies;
import org.firsthand.benchmarks.Texts;
import org.firsthand.stages.flow.Steps;

/**
 * Prints how many articles a second this program and MinHash LSH go through, and which share of the
 * planted copies each finds. Ours compares what it finds word for word and tells direction and
 * kind; the rival stops at an estimate of likeness. It is set in steps from what is usual to what
 * finds the most.
 *
 * <p>{@code java -cp ... org.firsthand.benchmarks.lsh.BesideMinHash NEWS ARTICLES}
 */
public final class BesideMinHash {
  private BesideMinHash() {}

  /** Measures all twice, so that the second time is warm. */
  public static void main(String[] arguments) throws IOException {
    PlantedCopies planted =
        PlantedCopies.in(Texts.first(Path.of(arguments[0]), Integer.parseInt(arguments[1])), 7);
    CopyRace race = new CopyRace(planted, System.out);
    Steps steps = Steps.load();
    for (int round = 1; round <= 2; round++) {
      race.run("firsthand", texts -> CopyRace.ours(texts, steps));
      for (MinHashPairs minHash : MinHashPairs.SETTINGS) {
        race.run(minHash.toString(), minHash::of);
      }
    }
  }
}
