package org.firsthand.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * What a piece of work on this thread cost.
 *
 * @param tokens how much was done
 * @param threadNanos time on the processor, this thread alone; steady when the machine is busy
 * @param processNanos time on the processor, all threads: the collector and the compiler included
 * @param wallNanos time on the clock
 * @param bytes allocated by this thread
 */
public record Cost(long tokens, long threadNanos, long processNanos, long wallNanos, long bytes) {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  /**
   * Does the work and looks at the clocks before and after it.
   *
   * @param work gives how many tokens it read
   */
  public static Cost of(LongSupplier work) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long process = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    long thread = THREADS.getCurrentThreadCpuTime();
    long tokens = work.getAsLong();
    return new Cost(
        tokens,
        THREADS.getCurrentThreadCpuTime() - thread,
        SYSTEM.getProcessCpuTime() - process,
        System.nanoTime() - wall,
        THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  /** Tokens for each second that this thread had the processor. */
  public double tokensPerSecond() {
    return tokens * 1e9 / threadNanos;
  }

  /** Tokens for each second that the whole process had the processor. */
  public double tokensPerProcessSecond() {
    return tokens * 1e9 / processNanos;
  }

  /** Tokens for each second of the clock. */
  public double tokensPerWallSecond() {
    return tokens * 1e9 / wallNanos;
  }

  /** Bytes allocated for each token. */
  public double bytesPerToken() {
    return (double) bytes / tokens;
  }
}
