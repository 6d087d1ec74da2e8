package org.firsthand.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.to_timestamp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private static final String CAPTURES = "captures";

  private final Work work;
  private final SparkSession spark;
  private final List<String> written = new ArrayList<>();

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
   * @param copies columns {@code copy} and {@code json}
   * @param findings columns {@code id, json, events, problem}
   */
  Manifest write(
      JobSettings settings,
      Dataset<Row> inputs,
      Dataset<Row> articles,
      Dataset<Row> replaced,
      Dataset<Row> copies,
      Dataset<Row> findings) {
    Dataset<Row> months = articles.select(col("id").as("article"), col("month"));
    Dataset<Row> made = findings.where(col("problem").isNull());
    tables(Records.ARTICLES, filed(articles, replaced));
    tables(
        Records.COPIES,
        copies.join(months, col("copy").equalTo(col("article"))).select("json", "month"));
    tables(Records.STATEMENTS, placed(articles, "statements").select("json", "month"));
    tables(Records.EVENTS, placed(articles, "events").select("json", "month"));
    tables(Records.FINDINGS, dated(made, placed(articles, "events")));
    write(CAPTURES, captures(inputs), true);
    write(
        LEFT,
        inputs
            .where(col("fate").notEqual(InputRow.READ))
            .select("fate", "reason", "line")
            .union(
                findings
                    .where(col("problem").isNotNull())
                    .select(lit(InputRow.FAILED), lit(null).cast("string"), col("problem"))),
        false);
    Manifest manifest = manifest(settings, inputs, replaced);
    work.finish(Json.write(manifest));
    return manifest;
  }

  /** All tables that are made of one kind of record, given as {@code json} and {@code month}. */
  private <S> void tables(Records<S> records, Dataset<Row> rows) {
    for (String table : records.tables()) {
      if (!table.equals(CAPTURES)) {
        write(table, records.rows(rows, table), true);
      }
    }
  }

  private void write(String name, Dataset<Row> rows, boolean byMonth) {
    spark.sparkContext().setJobDescription("firsthand: table " + name);
    // rows of one month go into one file, or some where there are very many
    var writer =
        (byMonth ? rows.hint("rebalance", col("month")) : rows)
            .write()
            .mode("overwrite")
            // what the reader on the desk can unpack
            .option("compression", "gzip");
    (byMonth ? writer.partitionBy("month") : writer).parquet(work.table(name));
    written.add(name);
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

  private static Dataset<Row> filed(Dataset<Row> articles, Dataset<Row> replaced) {
    return articles
        .join(replaced.toDF("old", "newer"), col("id").equalTo(col("old")), "left_outer")
        .select(struct(col("json").as("article"), col("newer")).as("filed"), col("month"))
        .select(to_json(col("filed")).as("json"), col("month"));
  }

  private static Dataset<Row> placed(Dataset<Row> articles, String list) {
    return articles
        .select(col("id").as("article"), col("month"), explode(col(list)).as("one"))
        .select(col("one.id").as("id"), col("article"), col("one.json").as("json"), col("month"));
  }

  private static Dataset<Row> dated(Dataset<Row> findings, Dataset<Row> events) {
    Dataset<Row> ofEvents = events.select(col("id").as("eventId"), col("month"));
    Dataset<Row> months =
        findings
            .select(col("id").as("found"), explode(col("events")).as("event"))
            .join(ofEvents, col("event").equalTo(col("eventId")))
            .groupBy("found")
            .agg(min("month").as("month"));
    return findings
        .join(months, col("id").equalTo(col("found")), "left_outer")
        .select(col("json"), coalesce(col("month"), lit(InputRow.UNKNOWN_MONTH)).as("month"));
  }

  /** How many rows each table has, counted in what was written. */
  private Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    written.forEach(name -> counts.put(name, 0L));
    written.stream()
        // a table without rows has no file that tells its columns
        .map(name -> spark.read().schema("id STRING").parquet(work.table(name)).select(lit(name)))
        .reduce(Dataset::union)
        .ifPresent(
            rows ->
                rows.toDF("name")
                    .groupBy("name")
                    .agg(count(lit(1)))
                    .collectAsList()
                    .forEach(row -> counts.put(row.getString(0), row.getLong(1))));
    return counts;
  }

  private Manifest manifest(JobSettings settings, Dataset<Row> inputs, Dataset<Row> replaced) {
    Map<String, Long> counts = counts();
    Dataset<Row> left =
        spark.read().schema("fate STRING, reason STRING, line STRING").parquet(work.table(LEFT));
    Map<String, Long> skipped = new TreeMap<>();
    left.where(col("fate").equalTo(InputRow.SKIPPED))
        .groupBy("reason")
        .agg(count(lit(1)))
        .collectAsList()
        .forEach(row -> skipped.put(row.getString(0), row.getLong(1)));
    Dataset<Row> failed = left.where(col("fate").equalTo(InputRow.FAILED)).select("line");
    long read = inputs.where(col("fate").equalTo(InputRow.READ)).count();
    return new Manifest(
        Program.NAME,
        spark.version(),
        Runtime.version().toString(),
        settings,
        inputs.count(),
        counts,
        read - counts.getOrDefault("articles", 0L),
        replaced.count(),
        skipped,
        failed.count(),
        failed.sort("line").limit(QUOTED).as(Encoders.STRING()).collectAsList());
  }
}
