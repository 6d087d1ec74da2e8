package org.firsthand.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.firsthand.export.lines.DossierLine;
import org.firsthand.model.Capture;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.json.Json;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.jspecify.annotations.Nullable;

/**
 * Takes a dossier in that was exported as lines: its captures are read as they were read there, its
 * decisions become the journal, and from both the record is made. With the version that exported it
 * the record comes out the same. A damaged line is named and the rest goes on.
 */
public final class ImportDossier {
  private final Flow flow;
  private final RunSettings settings;
  private final String program;

  /**
   * With these steps.
   *
   * @param program name and version of the program, noted in the dossier
   */
  public ImportDossier(Flow flow, RunSettings settings, String program) {
    this.flow = flow;
    this.settings = settings;
    this.program = program;
  }

  /**
   * Reads the file into a dossier, which is made if there is none. It may hold captures already,
   * and decisions only if they are the first of the file's.
   *
   * @throws DossierException if the file is none, or the dossier has other decisions; then nothing
   *     is changed
   */
  public Summary read(Path file, Path into, Progress progress) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
      List<JournalEntry> decisions = new ArrayList<>();
      Lines lines = new Lines(file, reader, decisions);
      lines.begin();
      try (Dossier dossier = Dossier.open(into)) {
        lines.toCapture(); // the decisions stand before the first
        dossier.journal().restore(decisions);
        return new ReadInputs(flow, settings, program).read(lines, dossier, progress);
      }
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (UncheckedIOException e) {
      throw unreadable(file, Objects.requireNonNull(e.getCause()));
    }
  }

  private static DossierException unreadable(Path file, IOException e) {
    return new DossierException(
        new Problem(
            file.toString(),
            "an exported dossier",
            e.getClass().getSimpleName() + " '" + e.getMessage() + "'"));
  }

  /** The captures in the file, in its order; decisions are put aside. */
  private static final class Lines implements Iterator<Outcome<Capture>> {
    private final Path file;
    private final BufferedReader reader;
    private final List<JournalEntry> decisions;
    private Optional<Outcome<Capture>> next = Optional.empty();
    private long number;
    private boolean isOver;
    private boolean isReading;

    Lines(Path file, BufferedReader reader, List<JournalEntry> decisions) {
      this.file = file;
      this.reader = reader;
      this.decisions = decisions;
    }

    /** The first line says what the file is. */
    void begin() {
      Optional<Integer> version = Optional.empty();
      String first = line();
      try {
        version = first == null ? version : Json.read(first, DossierLine.class).dossier();
      } catch (IllegalArgumentException e) {
        // said below: it is another file
      }
      if (version.isEmpty() || version.get() > DossierLine.VERSION) {
        throw new DossierException(
            new Problem(
                file.toString(),
                "a dossier exported in version " + DossierLine.VERSION + " or older",
                version.map(found -> "version " + found).orElse("another file")));
      }
    }

    @Override
    public boolean hasNext() {
      toCapture();
      return next.isPresent();
    }

    /** Goes on to the next capture, or to the end. */
    void toCapture() {
      while (next.isEmpty() && !isOver) {
        next = take();
      }
    }

    @Override
    public Outcome<Capture> next() {
      if (!hasNext()) {
        throw new NoSuchElementException(file.toString());
      }
      Outcome<Capture> one = next.orElseThrow();
      next = Optional.empty();
      return one;
    }

    /** What the next line brings; nothing for a line of the record, which is made anew. */
    private Optional<Outcome<Capture>> take() {
      String text = line();
      if (text == null) {
        isOver = true;
        return Optional.of(
            damaged("the last line, which says how many there are", "no more lines"));
      }
      DossierLine line;
      try {
        line = Json.read(text, DossierLine.class);
      } catch (IllegalArgumentException e) {
        return Optional.of(damaged("a line of a dossier", "'" + e.getMessage() + "'"));
      }
      if (line.decision().isPresent() && isReading) {
        return Optional.of(damaged("decisions before the first capture", "one behind it"));
      }
      line.decision().ifPresent(decisions::add);
      isReading |= line.capture().isPresent();
      if (line.end().isPresent()) {
        isOver = true;
        long before = number - 1;
        return line.end().get() == before
            ? Optional.empty()
            : Optional.of(damaged(line.end().get() + " lines before it", before + ""));
      }
      return line.capture().map(capture -> new Outcome.Done<>(List.of(capture)));
    }

    private Outcome<Capture> damaged(String expected, String found) {
      return new Outcome.Failed<>(new Problem(file + ":" + number, expected, found));
    }

    private @Nullable String line() {
      try {
        number++;
        return reader.readLine();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
