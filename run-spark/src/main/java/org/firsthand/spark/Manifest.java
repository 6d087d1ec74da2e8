package org.firsthand.spark;

import java.util.List;
import java.util.Map;

/**
 * What a job did; the file {@code manifest.json}, which makes its output whole.
 *
 * @param program name and version of the program
 * @param spark version of Spark
 * @param java version of Java
 * @param settings what the job was told
 * @param inputs how many inputs there were: captures, skips and problems
 * @param counts how many rows each table has
 * @param duplicates inputs whose article another input has
 * @param replaced articles that are older versions of another
 * @param skipped inputs that were left out on purpose, by reason
 * @param failed inputs that could not be read, and findings that could not be made; the table
 *     {@code left} names each
 * @param problems the first of them
 */
record Manifest(
    String program,
    String spark,
    String java,
    JobSettings settings,
    long inputs,
    Map<String, Long> counts,
    long duplicates,
    long replaced,
    Map<String, Long> skipped,
    long failed,
    List<String> problems) {
  Manifest {
    counts = Map.copyOf(counts);
    skipped = Map.copyOf(skipped);
    problems = List.copyOf(problems);
  }
}
