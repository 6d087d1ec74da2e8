package org.firsthand.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder that a job on Spark wrote: whole when its manifest is there, which comes last. */
final class JobOutput {
  private static final String MANIFEST = "manifest.json";
  private static final String CAPTURES = "captures";
  private static final String PLAN = "_work/plan.json";

  private JobOutput() {}

  static boolean is(Path folder) {
    return Files.exists(folder.resolve(MANIFEST)) && Files.isDirectory(folder.resolve(CAPTURES));
  }

  static boolean isUnfinished(Path folder) {
    return Files.exists(folder.resolve(PLAN)) && !Files.exists(folder.resolve(MANIFEST));
  }

  /** The files that hold what the job read, in alphabetical order. */
  static List<Path> captures(Path folder) {
    try (Stream<Path> files = Files.walk(folder.resolve(CAPTURES))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
