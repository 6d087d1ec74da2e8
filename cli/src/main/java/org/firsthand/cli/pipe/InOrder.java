package org.firsthand.cli.pipe;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers lines on several threads, in the order in which they came, a bounded number at a time.
 */
final class InOrder {
  /** Lines under way a thread: enough that a long line does not starve the others. */
  private static final int WINDOW = 8;

  private final int threads;

  InOrder(int threads) {
    this.threads = threads;
  }

  <T> void run(Iterator<T> in, Function<T, String> answer, Consumer<String> out)
      throws InterruptedException {
    ThreadFactory factory = Thread.ofPlatform().name("pipe-", 0).daemon().factory();
    ExecutorService pool = Executors.newFixedThreadPool(threads, factory);
    try {
      Queue<Future<String>> window = new ArrayDeque<>();
      while (in.hasNext() || !window.isEmpty()) {
        while (in.hasNext() && window.size() < WINDOW * threads) {
          T line = in.next();
          window.add(pool.submit(() -> answer.apply(line)));
        }
        out.accept(window.remove().get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a stage ended with a bug", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
