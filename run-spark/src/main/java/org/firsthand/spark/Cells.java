package org.firsthand.spark;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Cuts the square of all pairs under one key into cells of bounded size, so that a key that very
 * many share keeps many tasks busy and not one. The members of a key are dealt into chunks by their
 * own hash; each pair of chunks is a cell, and each member goes to the cells of its chunk. A key of
 * one chunk has one cell.
 */
final class Cells {
  private Cells() {}

  /**
   * The rows with columns {@code chunk}, {@code low} and {@code high}: a pair is to be looked at in
   * the cell whose {@code low} and {@code high} are its members' chunks.
   *
   * @param rows columns {@code chunks}, the number of chunks of the row's key, or null for one
   * @param member what is dealt: rows with one value of it fall into one chunk
   */
  static Dataset<Row> of(Dataset<Row> rows, Column member) {
    return rows.withColumn(
            "chunk",
            when(col("chunks").gt(1), pmod(xxhash64(member), col("chunks")).cast("int"))
                .otherwise(lit(0)))
        .withColumn(
            "with",
            explode(
                when(col("chunks").gt(1), expr("sequence(0, cast(chunks - 1 as int))"))
                    .otherwise(array(lit(0)))))
        .withColumn("low", expr("least(chunk, with)"))
        .withColumn("high", expr("greatest(chunk, with)"))
        .drop("with");
  }
}
