package org.firsthand.collect;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.firsthand.collect.web.Visit;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The web's part of a run: outcomes as they come, a few ahead of who takes them. For one thread;
 * close it when done, which ends what is under way.
 */
final class WebIntake implements Parts, AutoCloseable {
  private final BlockingQueue<Optional<Outcome<Capture>>> queue;
  private final Harvest harvest;
  private final Leads leads;
  private @Nullable Thread thread;
  private boolean isOver;

  WebIntake(CollectSettings settings, Leads leads, Visit.Book book, InstantSource clock) {
    this.queue = new ArrayBlockingQueue<>(settings.web().atOnce());
    this.leads = leads;
    this.harvest = new Harvest(settings, book, clock, this::put);
  }

  Harvest harvest() {
    return harvest;
  }

  /** Whether {@link #next} would not wait. */
  boolean isReady() {
    start();
    return isOver || !queue.isEmpty();
  }

  @Override
  public @Nullable Outcome<Capture> next() {
    if (isOver) {
      return null;
    }
    start();
    try {
      Optional<Outcome<Capture>> next = queue.take();
      isOver = next.isEmpty();
      return next.orElse(null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      isOver = true;
      return null;
    }
  }

  private void start() {
    if (thread == null && !isOver) {
      thread = Thread.ofVirtual().name("web").start(this::run);
    }
  }

  private void run() {
    try {
      harvest.run(leads);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    } catch (RuntimeException e) {
      put(new Outcome.Failed<>(new Problem("the web", "addresses that can be fetched", "" + e)));
    }
    try {
      queue.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(Outcome<Capture> outcome) {
    try {
      queue.put(Optional.of(outcome));
    } catch (InterruptedException e) {
      // The run is ended and nobody takes it any more.
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    isOver = true;
    if (thread != null) {
      thread.interrupt();
    }
  }
}
