package org.firsthand.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;
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
    long start = System.nanoTime();
    LanguageCore core = timed("language core", LanguageCore::load);
    NameReader names = timed("names", NameReader::load);
    DateReader dates = timed("dates", DateReader::new);
    Duration loaded = Duration.ofNanos(System.nanoTime() - start);
    Firsthand whole = new Firsthand(core, names, dates);
    timed("first sentence", () -> whole.tokens("The ministry said on Tuesday that it had signed."));
    System.gc();
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    long outside = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage().getUsed();
    System.out.printf(
        Locale.ROOT,
        "models loaded in %d ms; heap %.1f MB, outside of it %.1f MB%n",
        loaded.toMillis(),
        used / 1e6,
        outside / 1e6);
  }

  private static <T> T timed(String name, Supplier<T> work) {
    long start = System.nanoTime();
    T made = work.get();
    System.out.printf(Locale.ROOT, "%-16s %6.1f ms%n", name, (System.nanoTime() - start) / 1e6);
    return made;
  }
}
