package org.firsthand.serve.taxii;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.firsthand.export.stix.Profile;
import org.firsthand.export.stix.StixObject;
import org.firsthand.export.stix.StixObjects;
import org.firsthand.run.DossierSelection;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.SharedObjects;
import org.firsthand.store.SharedObjects.Offered;

/**
 * Keeps the collections in step with the findings. Whoever asks for one waits a moment for what
 * changed since it was asked last; where that takes longer, he gets what is there, and the rest,
 * with later times, when he asks again. Safe to share between threads.
 */
public final class Publishing implements AutoCloseable {
  /** Long enough for some thousand changed findings; clients give up after half a minute. */
  private static final long PATIENCE_MILLIS = 10_000;

  private final Path file;
  private final Supplier<String> state;
  private final InstantSource clock;
  private final Map<Collection, String> published = new EnumMap<>(Collection.class);
  private final Map<Collection, Future<?>> running = new EnumMap<>(Collection.class);
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("publishing").daemon().factory());

  /**
   * For a dossier.
   *
   * @param state changes whenever the dossier is written
   */
  public Publishing(Path file, Supplier<String> state, InstantSource clock) {
    this.file = file;
    this.state = state;
    this.clock = clock;
  }

  /**
   * Brings a collection up to date, as far as that can be done in a moment.
   *
   * @throws DossierException if the dossier cannot be written
   */
  public void bringUpToDate(Collection collection) {
    Optional<Profile> profile = collection.profile();
    if (profile.isEmpty()) {
      return;
    }
    Future<?> work;
    synchronized (this) {
      Future<?> current = running.get(collection);
      if (current == null || current.isDone()) {
        if (state.get().equals(published.get(collection))) {
          return;
        }
        current = worker.submit(() -> publish(collection, profile.get()));
        running.put(collection, current);
      }
      work = current;
    }
    try {
      work.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return; // the rest comes later
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof DossierException unusable) {
        throw unusable;
      }
      throw new IllegalStateException("publishing ended without an answer", e.getCause());
    }
  }

  private void publish(Collection collection, Profile profile) {
    StixObjects stix = new StixObjects(profile, Optional.empty());
    try (Dossier dossier = Dossier.open(file)) {
      SharedObjects shared = dossier.shared();
      for (Map.Entry<String, String> change : shared.changed(collection.id()).entrySet()) {
        List<Offered> objects =
            change.getValue().isEmpty() ? List.of() : objects(dossier, change.getKey(), stix);
        shared.offer(collection.id(), change.getKey(), change.getValue(), objects, clock.instant());
      }
    }
    synchronized (this) {
      published.put(collection, state.get());
    }
  }

  private static List<Offered> objects(Dossier dossier, String finding, StixObjects stix) {
    List<Offered> objects = new ArrayList<>();
    dossier
        .lists()
        .finding(finding)
        .ifPresent(
            found -> {
              try {
                new DossierSelection(dossier, dossier.select(found))
                    .eachAccount(
                        account ->
                            stix.of(account).forEach(object -> objects.add(offered(object))));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return objects;
  }

  static Offered offered(StixObject object) {
    return new Offered(
        object.id(), object.type(), object.version(), object.isShared(), object.json());
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
