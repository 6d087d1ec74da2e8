package org.firsthand.collect.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** One host's turns: one request at a time, with a delay between them. Safe to share. */
final class Turn {
  private final ReentrantLock lock = new ReentrantLock(true);
  private final AtomicLong notBefore = new AtomicLong(System.nanoTime());
  private volatile Optional<String> closed = Optional.empty();

  /** Waits until the host may be asked; {@link #end} must follow, from the same thread. */
  void begin() throws InterruptedException {
    lock.lockInterruptibly();
    try {
      for (long wait = left(); wait > 0; wait = left()) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
    } catch (InterruptedException e) {
      lock.unlock();
      throw e;
    }
  }

  private long left() {
    return notBefore.get() - System.nanoTime();
  }

  /** The request is over; the next one begins no sooner than this later. */
  void end(Duration delay) {
    rest(delay);
    lock.unlock();
  }

  /** The host wants to be left alone for so long. Never waits. */
  void rest(Duration time) {
    long until = System.nanoTime() + time.toNanos();
    notBefore.accumulateAndGet(until, (now, then) -> now - then > 0 ? now : then);
  }

  /** The host wants to be left alone for longer than this run waits. */
  void close(String why) {
    closed = Optional.of(why);
  }

  /** Why the host is not asked any more in this run. */
  Optional<String> closed() {
    return closed;
  }
}
