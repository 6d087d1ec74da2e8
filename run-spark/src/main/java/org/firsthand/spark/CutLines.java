package org.firsthand.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.firsthand.collect.FileIntake;

/**
 * Cuts large files of JSON Lines at the ends of lines, so that many tasks read one file. Files of
 * other kinds, and compressed ones, are read whole by one task each.
 */
final class CutLines {
  /** Some hundred articles: some seconds of analysis for one task. */
  private static final long PART = 1L << 20;

  private CutLines() {}

  /** The pieces of all files, in their order. */
  static List<Piece> of(List<Piece> files, SparkSession spark) {
    List<Piece> pieces = new ArrayList<>();
    List<Row> large = new ArrayList<>();
    for (Piece file : files) {
      if (file.bytes() > PART && FileIntake.isInLines(file.locator())) {
        large.add(file.row());
      } else {
        pieces.add(file);
      }
    }
    if (!large.isEmpty()) {
      var hadoop = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
      JavaSparkContext.fromSparkContext(spark.sparkContext())
          .parallelize(large, Math.min(large.size(), 1_000))
          .flatMap(row -> cut(row, hadoop.value()))
          .toLocalIterator()
          .forEachRemaining(row -> pieces.add(Piece.of(row)));
    }
    return pieces.stream().sorted(Piece.IN_ORDER).toList();
  }

  private static Iterator<Row> cut(Row row, Configuration hadoop) {
    Piece file = Piece.of(row);
    try {
      Path path = new Path(file.path());
      try (InputStream in =
          new BufferedInputStream(path.getFileSystem(hadoop).open(path), 1 << 16)) {
        return cut(file, in, PART).stream().map(Piece::row).iterator();
      }
    } catch (IOException e) {
      // it is read whole, and what is wrong with it is said there
      return List.of(row).iterator();
    }
  }

  /** The parts of a file, each but the last of at least so many bytes. */
  static List<Piece> cut(Piece file, InputStream in, long least) throws IOException {
    List<Piece> parts = new ArrayList<>();
    byte[] buffer = new byte[1 << 16];
    long start = 0;
    long before = 0;
    long at = 0;
    long lines = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      for (int i = 0; i < read; i++) {
        at++;
        if (buffer[i] == '\n') {
          lines++;
          if (at - start >= least) {
            parts.add(part(file, start, at, before));
            start = at;
            before = lines;
          }
        }
      }
    }
    if (at > start || parts.isEmpty()) {
      parts.add(part(file, start, at, before));
    }
    return parts;
  }

  private static Piece part(Piece file, long start, long end, long before) {
    return new Piece(file.path(), file.locator(), file.bytes(), start, end - start, before);
  }
}
