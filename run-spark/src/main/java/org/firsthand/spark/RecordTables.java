package org.firsthand.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Writes the tables of records of all kinds in one pass: the lines of a month come to one task,
 * which reads each once and writes all that is made of it.
 */
final class RecordTables {
  private RecordTables() {}

  /** A line for each record of a kind, from columns {@code json} and {@code month}. */
  static Dataset<Row> lines(Records.Kind kind, Dataset<Row> rows) {
    return lines(kind, rows, lit(null));
  }

  /**
   * The same.
   *
   * @param newer the id of the newest version of the same report, if this is not it
   */
  static Dataset<Row> lines(Records.Kind kind, Dataset<Row> rows, Column newer) {
    return rows.select(
        col("month"), lit(kind.name()).as("kind"), col("json"), newer.cast("string").as("newer"));
  }

  /**
   * Writes the tables and says how many rows each has.
   *
   * @param lines of all kinds
   */
  static Map<String, Long> write(Dataset<Row> lines, SparkContext spark, Configuration into) {
    Map<String, LongAccumulator> counts = new TreeMap<>();
    Records.names().forEach(table -> counts.put(table, spark.longAccumulator()));
    lines
        // lines of one month go to one task, or some where there are very many
        .hint("rebalance", col("month"))
        .sortWithinPartitions("month", "kind")
        .toJavaRDD()
        .mapPartitionsToPair(
            (PairFlatMapFunction<Iterator<Row>, TableFiles.Place, @Nullable Object[]>)
                sorted -> rows(sorted, counts))
        .saveAsNewAPIHadoopDataset(into);
    // what a task counts that is done again counts once: no task comes after it
    Map<String, Long> rows = new TreeMap<>();
    counts.forEach((table, count) -> rows.put(table, count.value()));
    return rows;
  }

  private static Iterator<Tuple2<TableFiles.Place, @Nullable Object[]>> rows(
      Iterator<Row> sorted, Map<String, LongAccumulator> counts) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(sorted, 0), false)
        .flatMap(line -> rows(line, counts))
        .iterator();
  }

  private static Stream<Tuple2<TableFiles.Place, @Nullable Object[]>> rows(
      Row line, Map<String, LongAccumulator> counts) {
    String month = line.getString(0);
    Records.Kind kind = Records.Kind.valueOf(line.getString(1));
    return Records.of(kind)
        .rows(line.getString(2), Optional.ofNullable(line.getString(3)))
        .map(
            row -> {
              Objects.requireNonNull(counts.get(row.table())).add(1);
              return new Tuple2<>(new TableFiles.Place(kind, month, row.table()), row.values());
            });
  }
}
