package org.firsthand.benchmarks.corenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.firsthand.benchmarks.Analysis;
import org.firsthand.benchmarks.Cost;
import org.firsthand.benchmarks.Race;
import org.firsthand.benchmarks.Texts;

/**
 * A race against CoreNLP: it reads as many articles as it manages in some seconds, then ours is
 * measured on those, in the same process and thread.
 */
final class SideBySide {
  /** Articles that both read before they are measured, so that compilers are done. */
  private static final int WARM_UP = 20;

  private SideBySide() {}

  /** {@code TEXTS [SECONDS]}: measures and prints. */
  static void run(String[] arguments, Supplier<Analysis> us, Supplier<Analysis> them)
      throws IOException {
    if (arguments.length == 0) {
      System.err.println("beside CoreNLP: expected TEXTS [SECONDS], found nothing");
      System.exit(2);
    }
    long seconds = arguments.length > 1 ? Long.parseLong(arguments[1]) : 90;
    List<String> texts = Texts.first(Path.of(arguments[0]), 2_000);
    Analysis ours = us.get();
    Analysis theirs = them.get();
    for (int pass = 0; pass < 5; pass++) {
      ours.tokens(texts.subList(0, Math.min(100, texts.size())));
    }
    theirs.tokens(texts.subList(0, Math.min(WARM_UP, texts.size())));

    List<String> read = new ArrayList<>();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    Cost rival =
        Cost.of(
            () -> {
              long tokens = 0;
              for (int i = 0; i < texts.size() && System.nanoTime() < end; i++) {
                read.add(texts.get(i));
                tokens += theirs.tokens(texts.get(i));
              }
              return tokens;
            });
    Race race = new Race(System.out);
    race.print("CoreNLP", rival);
    Cost own = race.measure("Firsthand", ours, read);
    System.out.printf(
        Locale.ROOT,
        "%d articles: Firsthand is %.1f times as fast by its thread's time, %.1f times by the"
            + " process's, %.1f times by the clock%n",
        read.size(),
        (double) rival.threadNanos() / own.threadNanos(),
        (double) rival.processNanos() / own.processNanos(),
        (double) rival.wallNanos() / own.wallNanos());
  }
}
