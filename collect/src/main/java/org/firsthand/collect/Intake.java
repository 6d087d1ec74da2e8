package org.firsthand.collect;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The captures of one run, one by one, in the order of the inputs; at most one file is open and one
 * capture in memory. For one thread; close it when done.
 */
public final class Intake implements Iterator<Outcome<Capture>>, AutoCloseable {
  private final CollectSettings settings;
  private final Iterator<Found> files;
  private final int total;
  private final long totalBytes;

  private final Deque<Outcome<Capture>> ready = new ArrayDeque<>();
  private @Nullable Opened opened;
  private @Nullable Lines lines;
  private long openedBytes;
  private long doneBytes;
  private int done;
  private String current = "";

  Intake(CollectSettings settings, List<Found> found) {
    this.settings = settings;
    this.files = found.iterator();
    this.total = found.size();
    this.totalBytes =
        found.stream().mapToLong(one -> one instanceof Found.File file ? file.bytes() : 0).sum();
  }

  /** Number of files named or found, those that cannot be read among them. */
  public int totalFiles() {
    return total;
  }

  /** Number of files that are finished. */
  public int filesDone() {
    return done;
  }

  /** Bytes on disk of all files. */
  public long totalBytes() {
    return totalBytes;
  }

  /** Bytes on disk that have been read or passed over. */
  public long bytesDone() {
    return doneBytes + (opened == null ? 0 : Math.min(openedBytes, opened.rawBytes()));
  }

  /** The file that the last outcome came from. */
  public String current() {
    return current;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      if (lines != null) {
        nextLine(lines);
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
    if (!hasNext()) {
      throw new NoSuchElementException("no more inputs");
    }
    return ready.removeFirst();
  }

  @Override
  public void close() {
    if (opened != null) {
      try {
        opened.close();
      } catch (IOException e) {
        // It was opened to be read: what was read of it is read.
      }
      opened = null;
    }
    lines = null;
  }

  private void open(Found found) {
    switch (found) {
      case Found.Not(Problem problem) -> {
        current = problem.where();
        done++;
        ready.add(new Outcome.Failed<>(problem));
      }
      case Found.File file -> {
        current = file.locator();
        openedBytes = file.bytes();
        read(file);
      }
    }
  }

  private void read(Found.File file) {
    FileKind kind = FileKind.of(file.locator());
    Optional<Outcome<Capture>> refused = refusal(file, kind);
    if (refused.isPresent()) {
      ready.add(refused.get());
      finish();
      return;
    }
    try {
      opened = new Opened(file, settings);
      if (kind == FileKind.LINES) {
        lines = new Lines(file.locator(), opened, settings);
        return;
      }
      byte[] bytes = opened.readAtMost(settings.largestCapture());
      if (bytes.length > settings.largestCapture()) {
        ready.add(Lines.tooLarge(file.locator(), settings.largestCapture()));
      } else if (kind == FileKind.JSON && bytes.length > 0) {
        json(file, bytes);
      } else {
        ready.add(Outcome.done(capture(file, kind, bytes)));
      }
    } catch (IOException e) {
      ready.add(new Outcome.Failed<>(Opened.problem(file.locator(), e)));
    }
    finish();
  }

  private Optional<Outcome<Capture>> refusal(Found.File file, FileKind kind) {
    Problem notRead =
        new Problem(
            file.locator(),
            "text, HTML or articles as JSON Lines",
            "."
                + FileKind.ending(FileKind.withoutGzip(file.locator()))
                + ", which this version does not read");
    if (kind == FileKind.LATER) {
      return Optional.of(new Outcome.Failed<>(notRead));
    }
    // A saved page has its scripts and pictures in a folder beside it. A file of any name is
    // tried where the user names it.
    if (kind == FileKind.OTHER && !file.named()) {
      return Optional.of(new Outcome.Skipped<>(SkipReason.UNSUPPORTED, notRead.toString()));
    }
    return kind != FileKind.LINES && file.bytes() > settings.largestCapture()
        ? Optional.of(
            new Outcome.Skipped<>(
                SkipReason.TOO_LARGE,
                new Problem(
                        file.locator(),
                        "at most " + settings.largestCapture() + " bytes",
                        String.valueOf(file.bytes()))
                    .toString()))
        : Optional.empty();
  }

  private Capture capture(Found.File file, FileKind kind, byte[] bytes) {
    String type = kind == FileKind.PAGE ? "text/html" : "text/plain";
    return new Capture(file.locator(), type, Optional.empty(), settings.headers(), bytes);
  }

  /** One article, or an array of them. */
  private void json(Found.File file, byte[] bytes) {
    String where = file.locator();
    JsonNode root;
    try {
      root = Json.tree(LineReader.text(bytes));
    } catch (IllegalArgumentException e) {
      ready.add(
          new Outcome.Failed<>(new Problem(where, "an article in JSON", "" + e.getMessage())));
      return;
    }
    if (!root.isArray()) {
      ready.add(Lines.article(root, where, where, where, settings.headers()));
      return;
    }
    for (int i = 0; i < root.size(); i++) {
      String element = where + "#" + (i + 1);
      ready.add(Lines.article(root.get(i), element, element, where, settings.headers()));
    }
    if (root.isEmpty()) {
      ready.add(new Outcome.Failed<>(new Problem(where, "articles in JSON", "an empty array")));
    }
  }

  private void nextLine(Lines from) {
    try {
      Outcome<Capture> outcome = from.next();
      if (outcome == null) {
        if (from.isEmpty()) {
          ready.add(
              new Outcome.Skipped<>(
                  SkipReason.EMPTY,
                  new Problem(current, "articles as JSON Lines", "no line").toString()));
        }
        finish();
      } else {
        ready.add(outcome);
      }
    } catch (IOException e) {
      ready.add(new Outcome.Failed<>(Opened.problem(from.where(), e)));
      finish();
    }
  }

  private void finish() {
    close();
    doneBytes += openedBytes;
    openedBytes = 0;
    done++;
  }
}
