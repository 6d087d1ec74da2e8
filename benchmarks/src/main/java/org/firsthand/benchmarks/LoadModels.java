package org.firsthand.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.dates.DateReader;
import org.firsthand.language.names.NameReader;

/**
 * Prints how long a cold process needs to load the models, and the memory that they take.
 *
 * <p>{@code LoadModels}; each start is one measurement, so start it several times.
 */
public final class LoadModels {
  private LoadModels() {}

  /** Loads, reads one sentence, prints. */
  public static void main(String[] arguments) {
    Stopwatch all = new Stopwatch();
    Stopwatch part = new Stopwatch();
    LanguageCore core = LanguageCore.load();
    part.lap("language core");
    NameReader names = NameReader.load();
    part.lap("names");
    DateReader dates = new DateReader();
    all.lap("models loaded");
    part.start();
    new Firsthand(core, names, dates).tokens("The ministry said on Tuesday that it had signed.");
    part.lap("first sentence");
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(Locale.ROOT, "heap %.1f MB%n", used / 1e6);
  }

  /** Time on the clock and on the processor, for this thread and for all of them. */
  private static final class Stopwatch {
    private Cost since = Cost.now();

    void start() {
      since = Cost.now();
    }

    void lap(String name) {
      Cost spent = Cost.now().minus(since);
      System.out.printf(
          Locale.ROOT,
          "%-16s %6.1f ms of the clock, %6.1f ms of this thread, %6.1f ms of the process%n",
          name,
          spent.wallNanos() / 1e6,
          spent.threadNanos() / 1e6,
          spent.processNanos() / 1e6);
      start();
    }
  }
}
