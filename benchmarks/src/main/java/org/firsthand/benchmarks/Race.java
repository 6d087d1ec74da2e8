package org.firsthand.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two analyses in one process, by turns over the same texts, each warmed up before.
 *
 * @param out where the numbers go
 */
public record Race(PrintStream out) {
  /** Passes over the texts; the median is shown, as a busy machine disturbs single ones. */
  private static final int PASSES = 5;

  /** Measures several passes and gives the one of median speed; prints a line. */
  public Cost measure(String name, Analysis analysis, List<String> texts, int passes) {
    List<Cost> costs = new ArrayList<>();
    for (int pass = 0; pass < passes; pass++) {
      costs.add(Cost.of(() -> analysis.tokens(texts)));
    }
    costs.sort((a, b) -> Double.compare(a.tokensPerSecond(), b.tokensPerSecond()));
    Cost median = costs.get(passes / 2);
    print(name, median);
    return median;
  }

  /** Measures the usual number of passes. */
  public Cost measure(String name, Analysis analysis, List<String> texts) {
    return measure(name, analysis, texts, PASSES);
  }

  /** One line of a table. */
  public void print(String name, Cost cost) {
    out.printf(
        Locale.ROOT,
        "%-28s %,9d tokens %,9.0f /s of its thread %,9.0f /s of the process %,9.0f /s of the"
            + " clock %,8.0f bytes a token%n",
        name,
        cost.tokens(),
        cost.tokensPerSecond(),
        cost.tokensPerProcessSecond(),
        cost.tokensPerWallSecond(),
        cost.bytesPerToken());
  }
}
