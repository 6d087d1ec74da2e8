package org.firsthand.spark;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.FileIntake;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The captures of one file of Parquet: those that a job of this program kept, or one for each row of
 * a table of articles with a column {@code text} and as many of {@code id, outlet, published, title,
 * author, url} as it has. A file that breaks costs one line, and what came before it stays. For one
 * thread.
 */
final class ParquetIntake implements Iterator<Outcome<Capture>>, AutoCloseable {
  private final Piece piece;
  private final CollectSettings settings;
  private @Nullable ParquetReader<Group> reader;
  private @Nullable Outcome<Capture> ready;
  private long number;
  private boolean over;

  ParquetIntake(Piece piece, Configuration hadoop, CollectSettings settings) {
    this.piece = piece;
    this.settings = settings;
    try {
      reader =
          ParquetReader.builder(new GroupReadSupport(), new Path(piece.path()))
              .withConf(hadoop)
              .build();
    } catch (IOException | RuntimeException e) {
      ready = broken(e);
      over = true;
    }
  }

  static boolean reads(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
  }

  @Override
  public boolean hasNext() {
    if (ready == null && !over && reader != null) {
      try {
        Group row = reader.read();
        over = row == null;
        number++;
        ready = row == null ? null : capture(row);
      } catch (IOException | RuntimeException e) {
        over = true;
        ready = broken(e);
      }
    }
    return ready != null;
  }

  @Override
  public Outcome<Capture> next() {
    if (!hasNext() || ready == null) {
      throw new NoSuchElementException("no more rows");
    }
    Outcome<Capture> next = ready;
    ready = null;
    return next;
  }

  private Outcome<Capture> broken(Exception e) {
    String found = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Outcome.Failed<>(
        new Problem(
            piece.locator(),
            "a Parquet file that can be read to its end",
            "'" + found.lines().findFirst().orElse("") + "' after " + number + " rows"));
  }

  private Outcome<Capture> capture(Group row) {
    Optional<String> mediaType = text(row, "media_type");
    if (mediaType.isPresent() && has(row, "bytes")) {
      Map<String, String> headers = new TreeMap<>();
      Json.tree(text(row, "headers").orElse("{}"))
          .properties()
          .forEach(header -> headers.put(header.getKey(), header.getValue().asString()));
      return Outcome.done(
          new Capture(
              text(row, "locator").orElse(piece.locator() + "#" + number),
              mediaType.get(),
              text(row, "retrieved").map(Instant::parse),
              headers,
              row.getBinary("bytes", 0).getBytes()));
    }
    Map<String, String> article = new TreeMap<>();
    for (Type column : row.getType().getFields()) {
      text(row, column.getName()).ifPresent(value -> article.put(column.getName(), value));
    }
    return FileIntake.article(Json.write(article), piece.locator(), number, settings);
  }

  private static boolean has(Group row, String column) {
    return row.getType().containsField(column) && row.getFieldRepetitionCount(column) > 0;
  }

  /** The value of a column of one value, as text. */
  private static Optional<String> text(Group row, String column) {
    if (!has(row, column)) {
      return Optional.empty();
    }
    Type type = row.getType().getType(column);
    if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
      return Optional.empty();
    }
    return type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveType.PrimitiveTypeName.BINARY
        ? Optional.of(row.getString(column, 0))
        : Optional.of(row.getValueToString(row.getType().getFieldIndex(column), 0));
  }

  @Override
  public void close() {
    if (reader != null) {
      try {
        reader.close();
      } catch (IOException e) {
        // It was opened to be read: what was read of it is read.
      }
      reader = null;
    }
  }
}
