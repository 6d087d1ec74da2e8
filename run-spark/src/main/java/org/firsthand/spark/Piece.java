package org.firsthand.spark;

import java.util.Comparator;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * A file or a part of a file of lines, that one task reads.
 *
 * @param path where it lies, a Hadoop path
 * @param locator what the record calls it: the path as the user gave it
 * @param bytes the size of the whole file
 * @param start where the part begins, in bytes
 * @param length how many bytes it has
 * @param linesBefore how many lines of the file stand before it
 */
record Piece(String path, String locator, long bytes, long start, long length, long linesBefore) {
  private static final StructType SCHEMA =
      StructType.fromDDL(
          "path STRING, locator STRING, bytes BIGINT, start BIGINT, length BIGINT,"
              + " linesBefore BIGINT");

  static final Encoder<Row> ROWS = Encoders.row(SCHEMA);

  static final Comparator<Piece> IN_ORDER =
      Comparator.comparing(Piece::locator).thenComparing(Piece::start);

  Row row() {
    return RowFactory.create(path, locator, bytes, start, length, linesBefore);
  }

  static Piece of(Row row) {
    return new Piece(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        row.getLong(4),
        row.getLong(5));
  }

  /** A whole file. */
  static Piece whole(String path, String locator, long bytes) {
    return new Piece(path, locator, bytes, 0, bytes, 0);
  }
}
