package org.firsthand.serve.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Collector;
import org.firsthand.collect.Intake;
import org.firsthand.run.Progress;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.run.Summary;
import org.firsthand.run.VisitBook;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;

/**
 * Readings that were started from a page, one after the other. Safe to share between threads.
 *
 * <p>What was dropped lies in a folder of its own until its reading has ended.
 */
public final class Readings implements AutoCloseable {
  /** Readings that are remembered; older ones are forgotten. */
  private static final int MOST = 50;

  /** Readings that may wait. */
  private static final int WAITING = 10;

  private final Path dossier;
  private final Steps steps;
  private final String program;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("reading").daemon().factory());
  private final Map<Integer, Reading> readings =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Reading> eldest) {
          return size() > MOST;
        }
      };

  private int last;

  /** Readings into a dossier. */
  public Readings(Path dossier, Steps steps, String program) {
    this.dossier = dossier;
    this.steps = steps;
    this.program = program;
  }

  /** One dropped file. */
  public interface Dropped {
    /** Its name on the user's machine, without folders. */
    String name();

    /** Writes its bytes to a file. */
    void to(Path file) throws IOException;
  }

  /**
   * Starts a reading of dropped files and of addresses.
   *
   * @throws IllegalStateException if too many wait already
   */
  public Reading start(
      List<Dropped> files,
      List<String> addresses,
      Optional<String> outlet,
      Optional<String> published) {
    Reading reading;
    synchronized (this) {
      if (readings.values().stream().filter(one -> !one.isOver()).count() >= WAITING) {
        throw new IllegalStateException(
            "expected at most "
                + WAITING
                + " readings at once, found as many; wait for one to end");
      }
      reading = new Reading(++last);
      readings.put(reading.number(), reading);
    }
    Path folder = unpack(files);
    CollectSettings collect = CollectSettings.defaults().stating(outlet, published);
    Reading started = reading;
    worker.execute(
        () -> {
          try {
            run(started, folder, addresses, collect);
          } finally {
            remove(folder);
          }
        });
    return reading;
  }

  /** The reading of this number, if it is remembered. */
  public synchronized Optional<Reading> find(int number) {
    return Optional.ofNullable(readings.get(number));
  }

  private void run(Reading reading, Path folder, List<String> addresses, CollectSettings collect) {
    ReadInputs runner = new ReadInputs(steps.flow(), RunSettings.defaults(), program);
    Progress progress = progress(reading);
    Collector collector = new Collector(collect);
    try (Dossier into = Dossier.open(dossier);
        VisitBook book = new VisitBook(dossier);
        Intake files = collector.collect(List.of(folder.toString()));
        Intake pages = collector.collect(addresses, List.of(), book)) {
      Summary ofFiles = runner.read(new DroppedInputs(files, folder), into, progress);
      reading.end(addresses.isEmpty() ? ofFiles : ofFiles.and(runner.read(pages, into, progress)));
    } catch (DossierException e) {
      reading.fail("" + e.getMessage());
    } catch (RuntimeException e) {
      reading.fail("expected to read these inputs, found a bug of the program: " + e);
    }
  }

  private static Progress progress(Reading reading) {
    return new Progress() {
      @Override
      public void read(long inputs, long bytes, String current) {
        reading.tell(
            inputs
                + (inputs == 1 ? " input" : " inputs")
                + " read, last "
                + current.substring(current.lastIndexOf('/') + 1));
      }

      @Override
      public void settled(long blocks, long total) {
        reading.tell("findings: " + blocks + " of " + total + " groups of events compared");
      }
    };
  }

  private static Path unpack(List<Dropped> files) {
    try {
      Path folder = Files.createTempDirectory("firsthand-desk-");
      int number = 0;
      for (Dropped file : files) {
        // A folder for each, so that two files of one name both keep it.
        Path place = Files.createDirectories(folder.resolve(String.valueOf(number++)));
        file.to(place.resolve(safe(file.name())));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name that stays in its folder and is not hidden. */
  static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String kept = last.replaceAll("[^\\p{L}\\p{N}._ -]", "_").replaceAll("^[. ]+", "");
    String cut = kept.length() > 100 ? kept.substring(kept.length() - 100) : kept;
    return cut.isBlank() ? "dropped" : cut;
  }

  private static void remove(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // A left-over temporary file is the system's to remove.
      return;
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
