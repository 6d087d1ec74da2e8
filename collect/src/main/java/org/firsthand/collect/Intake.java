package org.firsthand.collect;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The captures of one run, one by one, in the order of the inputs; at most one file is open and one
 * capture in memory. For one thread; close it when done.
 */
public final class Intake implements Iterator<Outcome<Capture>>, AutoCloseable {
  private final CollectSettings settings;
  private final Iterator<Found> files;
  private final long totalBytes;

  private @Nullable Outcome<Capture> ready;
  private @Nullable OneFile open;
  private long openBytes;
  private long doneBytes;
  private String current = "";

  Intake(CollectSettings settings, List<Found> found) {
    this.settings = settings;
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
    while (ready == null) {
      if (open != null) {
        ready = open.next();
        if (ready == null) {
          finish();
        }
      } else if (files.hasNext()) {
        open(files.next());
      } else {
        return false;
      }
    }
    return true;
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

  @Override
  public void close() {
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
        open = new OneFile(file, settings);
      }
    }
  }

  private void finish() {
    close();
    doneBytes += openBytes;
    openBytes = 0;
  }
}
