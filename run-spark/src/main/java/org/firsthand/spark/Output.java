package org.firsthand.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.to_timestamp;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.expressions.Window;
import org.firsthand.export.table.Tables;
import org.firsthand.model.json.Json;

/**
 * The record as the tables of {@link Tables}, in folders by the month in which the article was
 * published; a finding is where the first of its articles is. What a table lists has one column
 * more, {@code json}, its shape as {@code --json} prints it.
 */
final class Output {
  /** Problems that the manifest quotes; the table {@code left} has all. */
  private static final int QUOTED = 20;

  /** What was left out or failed. */
  private static final String LEFT = "left";

  /** The captures, with their bytes, so that they can be read again. */
  static final String CAPTURES = "captures";

  private final Work work;
  private final SparkSession spark;

  Output(Work work, SparkSession spark) {
    this.work = work;
    this.spark = spark;
  }

  /**
   * Writes all tables, then what was done, and says it.
   *
   * @param inputs rows of {@link InputRow}
   * @param articles those that were read, each once
   * @param replaced columns {@code id} and {@code newer}
   * @param copies columns {@code json} and {@code month}
   * @param findings columns {@code json, month, problem}
   */
  Manifest write(
      JobSettings settings,
      Dataset<Row> inputs,
      Dataset<Row> articles,
      Dataset<Row> replaced,
      Dataset<Row> copies,
      Dataset<Row> findings) {
    // what a run that was killed wrote of them
    Stream.concat(Records.names().stream(), Stream.of(CAPTURES, LEFT)).forEach(work::clear);
    Dataset<Row> records =
        Stream.of(
                RecordTables.lines(Records.Kind.ARTICLES, filed(articles, replaced), col("newer")),
                RecordTables.lines(Records.Kind.COPIES, copies),
                RecordTables.lines(Records.Kind.STATEMENTS, single(articles, "statements")),
                RecordTables.lines(Records.Kind.EVENTS, single(articles, "events")),
                RecordTables.lines(Records.Kind.FINDINGS, findings.where(col("problem").isNull())))
            .reduce(Dataset::union)
            .orElseThrow();
    say("tables");
    Map<String, Long> counts = RecordTables.write(records, spark.sparkContext(), work.tables());
    say(CAPTURES);
    captures(inputs)
        .hint("rebalance", col("month"))
        .write()
        .mode("append")
        // what the reader on the desk can unpack
        .option("compression", "gzip")
        .partitionBy("month")
        .parquet(work.table(CAPTURES));
    say(LEFT);
    left(inputs, findings)
        .write()
        .mode("append")
        .option("compression", "gzip")
        .parquet(work.table(LEFT));
    Manifest manifest = manifest(settings, inputs, replaced, counts);
    work.finish(Json.write(manifest));
    return manifest;
  }

  private void say(String table) {
    spark.sparkContext().setJobDescription("firsthand: " + table);
  }

  private static Dataset<Row> filed(Dataset<Row> articles, Dataset<Row> replaced) {
    return articles.join(
        replaced.toDF("old", "newer"), col("id").equalTo(col("old")), "left_outer");
  }

  private static Dataset<Row> single(Dataset<Row> articles, String list) {
    return articles.select(col("month"), explode(col(list + ".json")).as("json"));
  }

  /** Captures of articles, first of each the one that it was made from. */
  private static Dataset<Row> captures(Dataset<Row> inputs) {
    return inputs
        .where(col("fate").equalTo(InputRow.READ))
        .dropDuplicates("capture")
        .withColumn(
            "number",
            row_number()
                .over(Window.partitionBy("id").orderBy("locator", "capture"))
                .cast("bigint"))
        .select(
            col("id").as("article"),
            col("number"),
            col("locator"),
            col("mediaType").as("media_type"),
            to_timestamp(col("retrieved")).as("retrieved"),
            sha2(col("bytes"), 256).as("sha256"),
            length(col("bytes")).cast("bigint").as("bytes"),
            col("outlet"),
            col("published"),
            col("headers"),
            col("bytes").as("content"),
            col("month"));
  }

  private static Dataset<Row> left(Dataset<Row> inputs, Dataset<Row> findings) {
    return inputs
        .where(col("fate").notEqual(InputRow.READ))
        .select("fate", "reason", "line")
        .union(
            findings
                .where(col("problem").isNotNull())
                .select(lit(InputRow.FAILED), lit(null).cast("string"), col("problem")));
  }

  /**
   * What was done.
   *
   * @param counts rows of the tables of records
   */
  private Manifest manifest(
      JobSettings settings, Dataset<Row> inputs, Dataset<Row> replaced, Map<String, Long> counts) {
    Row all =
        inputs
            .agg(
                count(lit(1)),
                count(when(col("fate").equalTo(InputRow.READ), 1)),
                countDistinct(when(col("fate").equalTo(InputRow.READ), col("capture"))))
            .head();
    Map<String, Long> skipped = new TreeMap<>();
    long failed = 0;
    Dataset<Row> left =
        spark.read().schema("fate STRING, reason STRING, line STRING").parquet(work.table(LEFT));
    for (Row row : left.groupBy("fate", "reason").agg(count(lit(1))).collectAsList()) {
      if (row.getString(0).equals(InputRow.SKIPPED)) {
        skipped.put(row.getString(1), row.getLong(2));
      } else {
        failed += row.getLong(2);
      }
    }
    Map<String, Long> rows = new TreeMap<>(counts);
    rows.put(CAPTURES, all.getLong(2));
    rows.put(LEFT, failed + skipped.values().stream().mapToLong(Long::longValue).sum());
    return new Manifest(
        Program.NAME,
        spark.version(),
        Runtime.version().toString(),
        settings,
        all.getLong(0),
        rows,
        all.getLong(1) - counts.getOrDefault("articles", 0L),
        replaced.count(),
        skipped,
        failed,
        failed == 0 ? List.of() : first(left));
  }

  private static List<String> first(Dataset<Row> left) {
    return left.where(col("fate").equalTo(InputRow.FAILED))
        .select("line")
        .sort("line")
        .limit(QUOTED)
        .as(Encoders.STRING())
        .collectAsList();
  }
}
