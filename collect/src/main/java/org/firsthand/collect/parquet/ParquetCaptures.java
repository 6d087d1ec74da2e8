package org.firsthand.collect.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The captures of one file of Parquet: those that a job kept, or one for each row of a table of
 * articles with a column {@code text} and as many of {@code id, outlet, published, title, author,
 * url} as it has. A file that breaks costs one line, and what came before it stays. One group of
 * rows is in memory. For one thread; close it when done.
 */
public final class ParquetCaptures implements AutoCloseable {
  /** Makes the capture of an article in JSON that is row so-and-so of the file. */
  @FunctionalInterface
  public interface ArticleRow {
    Outcome<Capture> capture(String json, long number);
  }

  private final String locator;
  private final Predicate<Map<String, String>> wanted;
  private final ArticleRow articles;
  private @Nullable ParquetFileReader reader;
  private @Nullable RecordReader<Group> rows;
  private @Nullable Exception broken;
  private long left;
  private long number;

  /**
   * A file.
   *
   * @param file the file, wherever it lies
   * @param options how pages are unpacked
   * @param locator what to call it
   * @param wanted which rows are, told by their columns of one value as text
   * @param articles makes captures of a table's articles
   */
  public ParquetCaptures(
      InputFile file,
      ParquetReadOptions options,
      String locator,
      Predicate<Map<String, String>> wanted,
      ArticleRow articles) {
    this.locator = locator;
    this.wanted = wanted;
    this.articles = articles;
    try {
      reader = ParquetFileReader.open(file, options);
    } catch (IOException | RuntimeException e) {
      broken = e;
    }
  }

  /** A file on this machine. */
  public static ParquetCaptures of(
      Path file, String locator, Predicate<Map<String, String>> wanted, ArticleRow articles) {
    return new ParquetCaptures(
        new LocalInputFile(file),
        ParquetReadOptions.builder().withCodecFactory(new Inflate()).build(),
        locator,
        wanted,
        articles);
  }

  /** The next row's capture or what is wrong; null after the last. */
  public @Nullable Outcome<Capture> next() {
    try {
      for (Group row = row(); row != null; row = row()) {
        number++;
        Map<String, String> values = values(row);
        if (wanted.test(values)) {
          return capture(row, values);
        }
      }
    } catch (IOException | RuntimeException e) {
      broken = e;
    }
    if (broken == null) {
      return null;
    }
    Outcome<Capture> problem = problem(broken);
    broken = null;
    close();
    return problem;
  }

  private @Nullable Group row() throws IOException {
    while (reader != null && left == 0) {
      PageReadStore pages = reader.readNextRowGroup();
      if (pages == null) {
        close();
        return null;
      }
      MessageType schema = reader.getFileMetaData().getSchema();
      left = pages.getRowCount();
      rows =
          new ColumnIOFactory()
              .getColumnIO(schema)
              .getRecordReader(pages, new GroupRecordConverter(schema));
    }
    if (reader == null || rows == null) {
      return null;
    }
    left--;
    return rows.read();
  }

  private Outcome<Capture> problem(Exception e) {
    String found = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new Outcome.Failed<>(
        new Problem(
            locator,
            "a Parquet file that can be read to its end",
            "'" + found.lines().findFirst().orElse("") + "' after " + number + " rows"));
  }

  private Outcome<Capture> capture(Group row, Map<String, String> values) {
    String mediaType = values.get("media_type");
    if (mediaType == null || !has(row, "content")) {
      return articles.capture(Json.write(values), number);
    }
    Map<String, String> headers = new TreeMap<>();
    Json.tree(values.getOrDefault("headers", "{}"))
        .properties()
        .forEach(header -> headers.put(header.getKey(), header.getValue().asString()));
    Optional<Instant> retrieved =
        has(row, "retrieved")
            ? Optional.of(Instant.EPOCH.plus(row.getLong("retrieved", 0), ChronoUnit.MICROS))
            : Optional.empty();
    return Outcome.done(
        new Capture(
            values.getOrDefault("locator", locator + "#" + number),
            mediaType,
            retrieved,
            headers,
            row.getBinary("content", 0).getBytes()));
  }

  private static boolean has(Group row, String column) {
    return row.getType().containsField(column) && row.getFieldRepetitionCount(column) > 0;
  }

  /** The values of columns of one value, as text; a capture's bytes are left out. */
  private static Map<String, String> values(Group row) {
    Map<String, String> values = new TreeMap<>();
    for (Type column : row.getType().getFields()) {
      String name = column.getName();
      if (column.isPrimitive()
          && !column.isRepetition(Type.Repetition.REPEATED)
          && !name.equals("content")
          && has(row, name)) {
        boolean isText =
            column.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
        int place = row.getType().getFieldIndex(name);
        values.put(name, isText ? row.getString(place, 0) : row.getValueToString(place, 0));
      }
    }
    return values;
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
