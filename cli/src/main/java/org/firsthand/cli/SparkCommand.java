package org.firsthand.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code spark} is a program of its own, which the launcher builds and starts; no part of Spark is
 * on this one's class path.
 */
@Command(
    name = "spark",
    description = {
      "The same flow on Apache Spark, for what outgrows one machine: './firsthand spark --help'.",
      "It is built when it is first used."
    })
final class SparkCommand implements Callable<Integer> {
  /** What the launcher would have handed on. */
  @Parameters(arity = "0..*", hidden = true)
  @SuppressWarnings("UnusedVariable")
  private List<String> rest = List.of();

  @Override
  public Integer call() {
    System.err.println(
        "firsthand: spark: expected to be started by the launcher, './firsthand spark ...', found"
            + " another way");
    return 2;
  }
}
