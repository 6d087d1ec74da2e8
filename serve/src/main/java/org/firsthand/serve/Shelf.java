package org.firsthand.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.firsthand.model.Problem;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.FindingFilter;
import org.firsthand.store.FindingMemory;

/**
 * Open connections to one dossier, lent to one request each. A dossier that was replaced by another
 * file is opened anew. Safe to share between threads.
 */
final class Shelf implements AutoCloseable {
  private final Path file;
  private final Semaphore free;
  private final int patience;
  private final Deque<Open> idle = new ArrayDeque<>();
  private final FindingMemory memory = new FindingMemory();
  private boolean closed;

  private record Open(Dossier dossier, Object identity) {}

  /** At most so many connections; a request waits up to so many milliseconds for one. */
  Shelf(Path file, int connections, int patience) {
    this.file = file;
    this.free = new Semaphore(connections, true);
    this.patience = patience;
  }

  Path file() {
    return file;
  }

  /**
   * Reads from the dossier.
   *
   * @throws DossierException if it cannot be used, or all connections stay busy
   */
  <T> T read(Function<Dossier, T> work) {
    try {
      if (!free.tryAcquire(patience, TimeUnit.MILLISECONDS)) {
        throw new DossierException(
            new Problem(file.toString(), "a free connection", "all of them busy; try again"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DossierException(new Problem(file.toString(), "an answer", "an interruption"));
    }
    try {
      Open open = take();
      boolean works = false;
      try {
        open.dossier.answerWithin(patience);
        T result = work.apply(open.dossier);
        works = true;
        return result;
      } finally {
        putBack(open, works);
      }
    } finally {
      free.release();
    }
  }

  /** Reads the lists of findings into memory, so that the first page does not wait for them. */
  void open() {
    Thread.ofVirtual()
        .name("desk-open")
        .start(
            () -> {
              try {
                read(dossier -> dossier.findings().count(FindingFilter.ALL));
              } catch (DossierException e) {
                return; // a page that needs them says so
              }
            });
  }

  private Open take() {
    Object identity = identity();
    while (true) {
      Open open;
      synchronized (idle) {
        open = idle.poll();
      }
      if (open == null) {
        return new Open(Dossier.openToRead(file, memory), identity);
      }
      if (open.identity.equals(identity)) {
        return open;
      }
      open.dossier.close();
    }
  }

  /** A connection on which something failed is not used again. */
  private void putBack(Open open, boolean works) {
    synchronized (idle) {
      if (works && !closed) {
        idle.push(open);
        return;
      }
    }
    open.dossier.close();
  }

  private Object identity() {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key == null ? file : key;
    } catch (IOException e) {
      throw new DossierException(
          new Problem(file.toString(), "a dossier", "no such file; it was moved or deleted"));
    }
  }

  /** Changes whenever the dossier is written; two equal states have equal contents. */
  String state() {
    return state(file) + state(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private static String state(Path one) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(one, BasicFileAttributes.class);
      return attributes.fileKey()
          + " "
          + attributes.lastModifiedTime()
          + " "
          + attributes.size()
          + ";";
    } catch (IOException e) {
      return "-;";
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(open -> open.dossier.close());
      idle.clear();
    }
  }
}
