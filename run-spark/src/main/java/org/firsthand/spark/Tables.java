package org.firsthand.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The record as tables of Parquet, in folders by the month in which the article was published; a
 * finding is where the first of its articles is.
 */
final class Tables {
  /** Problems that the manifest quotes; the table {@code left} has all. */
  private static final int QUOTED = 20;

  private final Dataset<Row> inputs;
  private final Dataset<Row> articles;
  private final Dataset<Row> replaced;
  private final Dataset<Row> copies;
  private final Dataset<Row> findings;

  Tables(
      Dataset<Row> inputs,
      Dataset<Row> articles,
      Dataset<Row> replaced,
      Dataset<Row> copies,
      Dataset<Row> findings) {
    this.inputs = inputs;
    this.articles = articles;
    this.replaced = replaced;
    this.copies = copies;
    this.findings = findings;
  }

  /** Writes all tables, then what was done, and says it. */
  Manifest write(Work work, SparkSession spark, JobSettings settings) {
    Map<String, Dataset<Row>> tables = new TreeMap<>();
    tables.put(
        "articles",
        articles
            .join(replaced.toDF("old", "newer"), col("id").equalTo(col("old")), "left_outer")
            .select("id", "locator", "published", "newer", "json", "month"));
    tables.put("statements", placed("statements"));
    tables.put("events", placed("events"));
    Dataset<Row> months = articles.select(col("id").as("article"), col("month"));
    tables.put(
        "copies",
        copies.join(months, col("copy").equalTo(col("article"))).drop("article"));
    tables.put("findings", findings(months));
    tables.put(
        "captures",
        inputs
            .where(col("capture").isNotNull())
            .select(
                col("capture").as("id"),
                col("locator"),
                col("mediaType").as("media_type"),
                col("retrieved"),
                col("headers"),
                col("bytes"),
                col("id").as("article"),
                col("published"),
                col("month"))
            .dropDuplicates("id"));
    tables.put(
        "left",
        inputs
            .where(col("fate").notEqual(InputRow.READ))
            .select("fate", "reason", "line")
            .union(
                findings
                    .where(col("problem").isNotNull())
                    .select(lit(InputRow.FAILED), lit(null).cast("string"), col("problem"))));
    tables.forEach((name, rows) -> write(work, name, rows, spark));
    Manifest manifest = manifest(work, spark, settings, List.copyOf(tables.keySet()));
    work.finish(org.firsthand.model.json.Json.write(manifest));
    return manifest;
  }

  private static void write(Work work, String name, Dataset<Row> rows, SparkSession spark) {
    spark.sparkContext().setJobDescription("firsthand: table " + name);
    boolean hasMonths = List.of(rows.columns()).contains("month");
    // rows of one month go into one file, or some where there are very many
    var writer =
        (hasMonths ? rows.hint("rebalance", col("month")) : rows)
            .write()
            .mode("overwrite")
            .option("compression", "zstd")
            .option("maxRecordsPerFile", 1_000_000);
    (hasMonths ? writer.partitionBy("month") : writer).parquet(work.table(name));
  }

  private Dataset<Row> placed(String list) {
    return articles
        .select(
            col("id").as("article"),
            col("locator"),
            col("month"),
            explode(col(list)).as("one"))
        .select(
            col("one.id").as("id"),
            col("article"),
            col("locator"),
            col("one.place").as("place"),
            col("one.json").as("json"),
            col("month"));
  }

  private Dataset<Row> findings(Dataset<Row> months) {
    Dataset<Row> ofEvents =
        placed("events").select(col("id").as("eventId"), col("month")).distinct();
    Dataset<Row> dated =
        findings
            .where(col("problem").isNull())
            .select(col("id").as("found"), explode(col("events")).as("event"))
            .join(ofEvents, col("event").equalTo(col("eventId")))
            .groupBy("found")
            .agg(min("month").as("month"));
    return findings
        .where(col("problem").isNull())
        .join(dated, col("id").equalTo(col("found")), "left_outer")
        .select(
            col("id"),
            col("origins"),
            col("articles"),
            col("json"),
            coalesce(col("month"), lit(InputRow.UNKNOWN_MONTH)).as("month"));
  }

  private Manifest manifest(
      Work work, SparkSession spark, JobSettings settings, List<String> names) {
    Map<String, Long> counts = new TreeMap<>();
    for (String name : names) {
      counts.put(name, rows(spark, work, name));
    }
    Dataset<Row> left = left(spark, work);
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

  private static Dataset<Row> left(SparkSession spark, Work work) {
    return spark
        .read()
        .schema("fate STRING, reason STRING, line STRING")
        .parquet(work.table("left"));
  }

  /** A table without rows has no file that tells its columns. */
  private static long rows(SparkSession spark, Work work, String name) {
    return spark.read().schema("id STRING").parquet(work.table(name)).count();
  }
}
