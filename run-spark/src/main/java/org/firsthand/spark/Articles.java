package org.firsthand.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which inputs hold which article, and which articles are versions of one report, as the dossier
 * decides it (docs/decisions/0007 and 0016).
 */
final class Articles {
  private Articles() {}

  /**
   * The articles, each once: of several inputs that hold it, from the one with the alphabetically
   * first locator. Minima are taken on each worker first, so that a text printed at a million
   * addresses is no more work than others.
   *
   * @param inputs rows of {@link InputRow}
   */
  static Dataset<Row> of(Dataset<Row> inputs) {
    Dataset<Row> read = inputs.where(col("fate").equalTo(InputRow.READ)).drop("bytes", "headers");
    Dataset<Row> first =
        read.groupBy("id")
            .agg(
                min(struct(col("locator"), col("capture"))).as("first"),
                max(col("retrieved")).as("seen"))
            .select(
                col("id").as("firstId"),
                col("first.locator").as("firstLocator"),
                col("first.capture").as("firstCapture"),
                col("seen"));
    // an input that is given twice is there twice
    return read.join(
            first,
            col("id")
                .equalTo(col("firstId"))
                .and(col("locator").equalTo(col("firstLocator")))
                .and(col("capture").equalTo(col("firstCapture"))))
        .drop("firstId", "firstLocator", "firstCapture")
        .dropDuplicates("id");
  }

  /**
   * Articles that are not the newest version of their report.
   *
   * @param articles columns {@code id, address, seen, published}
   * @return columns {@code id} and {@code newer}
   */
  static Dataset<Row> replaced(Dataset<Row> articles) {
    Dataset<Row> newest =
        articles
            .where(col("address").isNotNull())
            .groupBy("address")
            // a date that is not there is less than any
            .agg(
                max(struct(col("seen"), col("published"), col("id"))).as("newest"),
                count(lit(1)).as("versions"))
            .where(col("versions").gt(1))
            .select(col("address").as("at"), col("newest.id").as("newer"));
    return articles
        .join(newest, col("address").equalTo(col("at")))
        .where(col("id").notEqual(col("newer")))
        .select("id", "newer");
  }
}
