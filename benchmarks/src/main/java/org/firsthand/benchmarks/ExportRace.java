package org.firsthand.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.firsthand.export.ExportSettings;
import org.firsthand.export.Format;
import org.firsthand.export.Target;
import org.firsthand.export.formats.Formats;

/**
 * Exports so many simulated findings in each format, each in a program of its own with a heap of at
 * most 1 GB, and prints time on the processor, time on the clock, the most memory that the process
 * had, and the size of what was written. Arguments: {@code FOLDER FINDINGS [FORMAT]}.
 */
public final class ExportRace {
  private ExportRace() {}

  /** Runs one format, or each of them in a program of its own. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[0]);
    int findings = Integer.parseInt(arguments[1]);
    if (arguments.length > 2) {
      run(Formats.named(arguments[2]).orElseThrow(), folder, findings);
      return;
    }
    System.out.println("format          CPU s  clock s  peak MB  size MB");
    for (Format format : Formats.all()) {
      new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx1g",
              "-XX:+UseSerialGC",
              "-cp",
              System.getProperty("java.class.path"),
              ExportRace.class.getName(),
              folder.toString(),
              arguments[1],
              format.name())
          .inheritIO()
          .start()
          .waitFor();
    }
  }

  private static void run(Format format, Path folder, int findings) throws IOException {
    Path target = folder.resolve("race-" + format.name());
    Cost before = Cost.now();
    new Target(target, true)
        .write(format, new SimulatedSelection(findings), ExportSettings.defaults());
    Cost spent = Cost.now().minus(before);
    System.out.printf(
        Locale.ROOT,
        "%-14s %6.1f %8.1f %8d %8d%n",
        format.name(),
        spent.processNanos() / 1e9,
        spent.wallNanos() / 1e9,
        peak() / 1024,
        size(target) / 1_000_000);
    delete(target);
  }

  /** The most memory that this process had, in KB, as Linux counts it; 0 elsewhere. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    }
  }

  private static long size(Path target) throws IOException {
    long size = 0;
    for (Path file : files(target)) {
      size += Files.isRegularFile(file) ? Files.size(file) : 0;
    }
    return size;
  }

  private static void delete(Path target) throws IOException {
    for (Path file : files(target).reversed()) {
      Files.delete(file);
    }
  }

  private static List<Path> files(Path target) throws IOException {
    try (Stream<Path> files = Files.walk(target)) {
      return files.sorted().toList();
    }
  }
}
