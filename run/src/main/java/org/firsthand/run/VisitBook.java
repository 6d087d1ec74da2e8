package org.firsthand.run;

import java.nio.file.Path;
import java.util.Optional;
import org.firsthand.collect.web.Visit;
import org.firsthand.store.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier knows of earlier visits to the web, for the threads that fetch.
 *
 * <p>Opens the dossier a second time, to read, when it is first asked. Safe to share between
 * threads; close it when the run is over.
 */
public final class VisitBook implements Visit.Book, AutoCloseable {
  private final Path file;
  private @Nullable Dossier dossier;
  private boolean closed;

  /** The book of the dossier in this file, which must be there when it is first asked. */
  public VisitBook(Path file) {
    this.file = file;
  }

  @Override
  public synchronized Optional<Visit> last(String address) {
    if (closed) {
      return Optional.empty();
    }
    if (dossier == null) {
      dossier = Dossier.openToRead(file);
    }
    return dossier
        .visits()
        .last(address)
        .map(
            visit ->
                new Visit(visit.address(), visit.etag(), visit.lastModified(), visit.newest()));
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (dossier != null) {
      dossier.close();
      dossier = null;
    }
  }
}
