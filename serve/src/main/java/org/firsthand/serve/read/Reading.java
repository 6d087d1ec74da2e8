package org.firsthand.serve.read;

import java.util.Optional;
import org.firsthand.run.Summary;
import org.jspecify.annotations.Nullable;

/** One reading that was started from a page. Safe to share between threads. */
public final class Reading {
  private final int number;
  private String line = "waiting for its turn";
  private @Nullable Summary summary;
  private @Nullable String problem;
  private int version;

  Reading(int number) {
    this.number = number;
  }

  /** By which it is asked for. */
  public int number() {
    return number;
  }

  /** How far it has come, in one line. */
  public synchronized String line() {
    return line;
  }

  /** Rises with each change. */
  public synchronized int version() {
    return version;
  }

  /** True if it has ended, well or not. */
  public synchronized boolean isOver() {
    return summary != null || problem != null;
  }

  /** What it did, once it has ended well. */
  public synchronized Optional<Summary> summary() {
    return Optional.ofNullable(summary);
  }

  /** Why it could not end. */
  public synchronized Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  /** Waits until it changes from this version or the time is over; the version then. */
  public synchronized int await(int known, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (version == known) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return version;
  }

  synchronized void tell(String how) {
    change(how);
  }

  synchronized void end(Summary made) {
    summary = made;
    change(made.read() + (made.read() == 1 ? " article read" : " articles read"));
  }

  synchronized void fail(String why) {
    problem = why;
    change("ended: " + why);
  }

  private void change(String how) {
    line = how;
    version++;
    notifyAll();
  }
}
