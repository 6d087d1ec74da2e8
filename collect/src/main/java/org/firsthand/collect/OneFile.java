package org.firsthand.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.collect.archives.WarcPages;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One file while it is read. For one thread; close it when done. */
final class OneFile implements Parts, AutoCloseable {
  private final Found.File file;
  private final CollectSettings settings;
  private final Parts parts;
  private @Nullable Opened opened;

  OneFile(Found.File file, CollectSettings settings) {
    this.file = file;
    this.settings = settings;
    this.parts = open();
  }

  @Override
  public @Nullable Outcome<Capture> next() {
    return parts.next();
  }

  /** Bytes on disk that have been read. */
  long bytesDone() {
    return opened == null ? 0 : Math.min(file.bytes(), opened.rawBytes());
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
  }

  private Parts open() {
    FileKind kind = FileKind.of(file.locator());
    Optional<Outcome<Capture>> refused = refusal(kind);
    if (refused.isPresent()) {
      return Parts.of(refused.get());
    }
    try {
      Opened now = new Opened(file, settings);
      opened = now;
      return switch (kind) {
        case LINES -> new Lines(file.locator(), now, settings);
        case WARC ->
            new WarcPages(
                    now.stream(), file.locator(), settings.largestCapture(), settings.headers())
                ::next;
        default -> whole(kind, now.readAtMost(settings.largestCapture()));
      };
    } catch (IOException e) {
      return Parts.of(new Outcome.Failed<>(Opened.problem(file.locator(), e)));
    }
  }

  private Parts whole(FileKind kind, byte[] bytes) {
    if (bytes.length > settings.largestCapture()) {
      return Parts.of(Lines.tooLarge(file.locator(), settings.largestCapture()));
    }
    if (kind == FileKind.JSON && bytes.length > 0) {
      return json(bytes);
    }
    String type = kind == FileKind.PAGE ? "text/html" : "text/plain";
    return Parts.of(
        Outcome.done(
            new Capture(file.locator(), type, Optional.empty(), settings.headers(), bytes)));
  }

  private Optional<Outcome<Capture>> refusal(FileKind kind) {
    Problem notRead =
        new Problem(
            file.locator(),
            "text, HTML, articles as JSON Lines, or WARC",
            "."
                + FileKind.ending(FileKind.withoutGzip(file.locator()))
                + ", which this version does not read");
    if (kind == FileKind.LATER) {
      return Optional.of(new Outcome.Failed<>(notRead));
    }
    // A saved page has its scripts and pictures in a folder beside it. A file of any name is
    // tried where the user names it.
    if ((kind == FileKind.OTHER || kind == FileKind.LIST) && !file.named()) {
      return Optional.of(new Outcome.Skipped<>(SkipReason.UNSUPPORTED, notRead.toString()));
    }
    boolean isWhole = kind != FileKind.LINES && kind != FileKind.WARC;
    return isWhole && file.bytes() > settings.largestCapture()
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

  /** One article, or an array of them. */
  private Parts json(byte[] bytes) {
    String where = file.locator();
    JsonNode root;
    try {
      root = Json.tree(LineReader.text(bytes));
    } catch (IllegalArgumentException e) {
      return Parts.of(
          new Outcome.Failed<>(new Problem(where, "an article in JSON", "" + e.getMessage())));
    }
    if (!root.isArray()) {
      return Parts.of(Lines.article(root, where, where, where, settings.headers()));
    }
    if (root.isEmpty()) {
      return Parts.of(
          new Outcome.Failed<>(new Problem(where, "articles in JSON", "an empty array")));
    }
    List<Outcome<Capture>> all = new ArrayList<>();
    for (int i = 0; i < root.size(); i++) {
      String element = where + "#" + (i + 1);
      all.add(Lines.article(root.get(i), element, element, where, settings.headers()));
    }
    return Parts.of(all);
  }
}
