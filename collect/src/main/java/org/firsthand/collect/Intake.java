package org.firsthand.collect;

import java.time.InstantSource;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.firsthand.collect.web.Visit;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The captures of one run, one by one: those of files in the order of the inputs, then those of the
 * web as they come. At most one file is open, and of the web only a few pages are in memory. For
 * one thread; close it when done.
 */
public final class Intake implements Iterator<Outcome<Capture>>, AutoCloseable {
  private final CollectSettings settings;
  private final Iterator<Found> files;
  private final long totalBytes;
  private final Leads leads;
  private final Visit.Book book;
  private final InstantSource clock;

  private @Nullable Outcome<Capture> ready;
  private @Nullable OneFile open;
  private @Nullable WebIntake web;
  private long openBytes;
  private long doneBytes;
  private String current = "";

  Intake(CollectSettings settings, List<Found> found, Visit.Book book, InstantSource clock) {
    this.settings = settings;
    this.leads = new Leads(settings);
    this.book = book;
    this.clock = clock;
    this.files = found.iterator();
    this.totalBytes =
        found.stream().mapToLong(one -> one instanceof Found.File file ? file.bytes() : 0).sum();
  }

  /** Bytes on disk of all files. */
  public long totalBytes() {
    return totalBytes;
  }

  /** Bytes on disk that have been read or passed over. */
  public long bytesDone() {
    return doneBytes + (open == null ? 0 : open.bytesDone());
  }

  /** The file that the last outcome came from. */
  public String current() {
    return current;
  }

  @Override
  public boolean hasNext() {
    if (!advance() && !leads.isEmpty()) {
      ready = web().next();
    }
    return ready != null;
  }

  /** Whether the files have one more. */
  private boolean advance() {
    while (ready == null && (open != null || files.hasNext())) {
      if (open == null) {
        open(files.next());
      } else {
        ready = open.next();
        if (ready == null) {
          finish();
        }
      }
    }
    return ready != null;
  }

  private WebIntake web() {
    if (web == null) {
      web = new WebIntake(settings, leads, book, clock);
    }
    return web;
  }

  @Override
  public Outcome<Capture> next() {
    if (!hasNext() || ready == null) {
      throw new NoSuchElementException("no more inputs");
    }
    Outcome<Capture> next = ready;
    ready = null;
    return next;
  }

  /** Whether the next outcome, or the end, is there without waiting for the web. */
  public boolean isReady() {
    return advance() || leads.isEmpty() || web().isReady();
  }

  /** Whether the files are done and the web is being asked. */
  public boolean isOnTheWeb() {
    return web != null;
  }

  /** Number of addresses that are known so far; lists add to it. */
  public long totalAddresses() {
    return web == null ? 0 : web.harvest().known();
  }

  /** Number of addresses that are done. */
  public long addressesDone() {
    return web == null ? 0 : web.harvest().done();
  }

  /** What was seen of the web so far. */
  public WebReport report() {
    return web == null ? WebReport.NONE : web.harvest().report();
  }

  @Override
  public void close() {
    closeFile();
    if (web != null) {
      web.close();
    }
  }

  private void closeFile() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  private void open(Found found) {
    switch (found) {
      case Found.Not(Problem problem) -> {
        current = problem.where();
        ready = new Outcome.Failed<>(problem);
      }
      case Found.File file -> {
        current = file.locator();
        openBytes = file.bytes();
        open = new OneFile(file, settings, leads);
      }
      case Found.Address(String text) -> {
        current = text;
        leads.address(text, Target.Role.ANY).ifPresent(bad -> ready = new Outcome.Failed<>(bad));
      }
    }
  }

  private void finish() {
    closeFile();
    doneBytes += openBytes;
    openBytes = 0;
  }
}
