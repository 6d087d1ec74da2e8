package org.firsthand.collect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.firsthand.collect.archives.WarcPages;
import org.firsthand.collect.content.Shape;
import org.firsthand.collect.lists.Listing;
import org.firsthand.collect.lists.ReadListing;
import org.firsthand.collect.lists.UnreadableList;
import org.firsthand.collect.parquet.ParquetCaptures;
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
  private final Leads leads;
  private final Parts parts;
  private final long before;
  private @Nullable Opened opened;
  private @Nullable ParquetCaptures parquet;

  /**
   * Opens a file.
   *
   * @param leads takes what the file names on the web, if the user named the file
   */
  OneFile(Found.File file, CollectSettings settings, Leads leads) {
    this(file, 0, settings, leads);
  }

  /** The same, where of a file of lines so many stand before those that the content begins with. */
  OneFile(Found.File file, long before, CollectSettings settings, Leads leads) {
    this.file = file;
    this.before = before;
    this.settings = settings;
    this.leads = leads;
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
    if (parquet != null) {
      parquet.close();
    }
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
        case LINES -> new Lines(file.locator(), now, before, settings);
        case WARC ->
            new WarcPages(
                    now.stream(), file.locator(), settings.largestCapture(), settings.headers())
                ::next;
        case PARQUET -> parquet();
        default -> whole(kind, now.readAtMost(settings.largestCapture()));
      };
    } catch (IOException e) {
      return Parts.of(new Outcome.Failed<>(Opened.problem(file.locator(), e)));
    }
  }

  private Parts parquet() {
    if (!(file.content() instanceof LocalFile local)) {
      return Parts.of(
          new Outcome.Failed<>(
              new Problem(file.locator(), "a table in Parquet on this machine", "one elsewhere")));
    }
    parquet =
        ParquetCaptures.of(
            local.path(),
            file.locator(),
            settings.where()::fits,
            (json, number) -> FileIntake.article(json, file.locator(), number, settings));
    return parquet::next;
  }

  private Parts whole(FileKind kind, byte[] bytes) {
    if (bytes.length > settings.largestCapture()) {
      return Parts.of(Lines.tooLarge(file.locator(), settings.largestCapture()));
    }
    if (kind == FileKind.JSON && bytes.length > 0 && Shape.of(bytes) != Shape.JSON_FEED) {
      return json(bytes);
    }
    if (file.use() != Found.Use.IN_FOLDER && kind != FileKind.PAGE) {
      Shape shape = Shape.of(bytes);
      if (shape != Shape.PAGE || kind == FileKind.LIST || file.use() == Found.Use.FEEDS) {
        return list(shape, bytes);
      }
    }
    String type = kind == FileKind.PAGE ? "text/html" : "text/plain";
    return Parts.of(
        Outcome.done(
            new Capture(file.locator(), type, Optional.empty(), settings.headers(), bytes)));
  }

  private Parts list(Shape shape, byte[] bytes) {
    try {
      Listing listing = ReadListing.read(shape, "http://localhost/", "", bytes);
      List<Outcome<Capture>> problems = new ArrayList<>();
      leads
          .file(file.locator(), shape, listing, file.use() == Found.Use.FEEDS)
          .forEach(problem -> problems.add(new Outcome.Failed<>(problem)));
      return Parts.of(problems);
    } catch (UnreadableList e) {
      return Parts.of(new Outcome.Failed<>(new Problem(file.locator(), e.expected(), e.found())));
    }
  }

  private Optional<Outcome<Capture>> refusal(FileKind kind) {
    Problem notRead =
        new Problem(
            file.locator(),
            "text, HTML, articles as JSON Lines or Parquet, or WARC",
            kind == FileKind.LIST
                ? "a list of pages, which is read where it is named itself"
                : "."
                    + FileKind.ending(FileKind.withoutGzip(file.locator()))
                    + ", which this version does not read");
    if (kind == FileKind.LATER) {
      return Optional.of(new Outcome.Failed<>(notRead));
    }
    // A saved page has its scripts and pictures in a folder beside it. A file of any name is
    // tried where the user names it.
    if ((kind == FileKind.OTHER || kind == FileKind.LIST) && file.use() == Found.Use.IN_FOLDER) {
      return Optional.of(new Outcome.Skipped<>(SkipReason.UNSUPPORTED, notRead.toString()));
    }
    boolean isWhole = kind != FileKind.LINES && kind != FileKind.WARC && kind != FileKind.PARQUET;
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
