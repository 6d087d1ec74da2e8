package org.firsthand.run;

/**
 * How much is done at once. The record does not depend on it.
 *
 * @param threads threads that analyse articles; one more writes the dossier
 * @param waitingPerThread inputs that may wait or be worked on, for each thread
 * @param waitingBytes bytes of inputs that may wait or be worked on; one input may be larger
 */
public record RunSettings(int threads, int waitingPerThread, long waitingBytes) {
  public RunSettings {
    atLeastOne("run.threads", threads);
    atLeastOne("run.waiting-per-thread", waitingPerThread);
    atLeastOne("run.waiting-bytes", waitingBytes);
  }

  /**
   * As many threads as the machine has processors. Four inputs for each keep it busy while one long
   * article holds up the order; 64 MB is some thousand pages and little beside the models.
   */
  public static RunSettings defaults() {
    return new RunSettings(Runtime.getRuntime().availableProcessors(), 4, 64L << 20);
  }

  /** The same with this number of threads. */
  public RunSettings withThreads(int number) {
    return new RunSettings(number, waitingPerThread, waitingBytes);
  }

  private static void atLeastOne(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + ": expected at least 1, found " + value);
    }
  }
}
