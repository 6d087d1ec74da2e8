package org.firsthand.export.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.firsthand.model.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Lines of cells, as RFC 4180 has them: ended by CR LF, quoted where needed, quotes doubled. An
 * absent value is an empty cell; lists are arrays of JSON, days and moments ISO 8601. Texts are
 * guarded by {@link Formulas}; numbers and the like are not, so that -3 stays a number. For one
 * thread.
 */
final class Lines implements Closeable {
  /** Quotes more than it must, and every empty text, so that it is not taken for an absent one. */
  private static final CsvMapper TELLS_EMPTY = mapper().build();

  /**
   * Quotes where it must and nothing else: readers of event data often split at tabs. This check
   * passes over empty texts.
   */
  private static final CsvMapper SPARING =
      mapper().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

  private final SequenceWriter writer;

  private Lines(CsvMapper mapper, OutputStream out, Delimiter delimiter, List<String> columns) {
    CsvSchema.Builder schema =
        CsvSchema.builder().setColumnSeparator(delimiter.separator()).setLineSeparator("\r\n");
    columns.forEach(schema::addColumn);
    writer = mapper.writer(schema.build()).writeValues(out);
  }

  /**
   * Lines of these columns, without a header yet, in which an empty text is not an absent one;
   * leaves the stream open when closed.
   */
  static Lines tellingEmpty(OutputStream out, Delimiter delimiter, List<String> columns) {
    return new Lines(TELLS_EMPTY, out, delimiter, columns);
  }

  /** The same with as few quotes as can be, in which an empty text is as good as an absent one. */
  static Lines sparing(OutputStream out, Delimiter delimiter, List<String> columns) {
    return new Lines(SPARING, out, delimiter, columns);
  }

  private static CsvMapper.Builder mapper() {
    return CsvMapper.builder()
        .enable(CsvWriteFeature.ALWAYS_QUOTE_EMPTY_STRINGS)
        .enable(CsvWriteFeature.QUOTE_STRINGS_WITH_LEADING_TRAILING_WHITESPACE)
        .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
  }

  /** One line: a value for each column, of a class of ColumnType; null where there is none. */
  public void write(@Nullable Object[] cells) throws IOException {
    @Nullable Object[] line = new Object[cells.length];
    for (int i = 0; i < line.length; i++) {
      line[i] = cell(cells[i]);
    }
    try {
      writer.write(line);
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> Formulas.guard(text);
      case List<?> list -> Json.write(list);
      case LocalDate day -> day.toString();
      case Instant moment -> moment.toString();
      default -> value;
    };
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }
}
