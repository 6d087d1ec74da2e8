package org.firsthand.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.firsthand.model.ContentId;
import org.firsthand.model.Problem;
import org.firsthand.model.json.Json;

/**
 * The flow on Spark, step by step; each step's result is kept in the output's hidden folder until
 * all is done.
 *
 * <ol>
 *   <li>{@code read}: captures to articles, statements, events, fingerprints, in batches
 *   <li>{@code articles}: each article once; which are versions of one report
 *   <li>{@code copies}: pairs that share fingerprints are compared
 *   <li>{@code findings}: events that may be the same are linked; linked events become findings
 *   <li>the tables, and last the manifest
 * </ol>
 */
public final class Job {
  private static final String PARTITIONS = "spark.sql.shuffle.partitions";

  /** Inputs that one partition of what is made of them stands for, where nobody says how many. */
  private static final long BYTES_OF_PARTITION = 16L << 20;

  /** More are more files to shuffle through than tasks to gain. */
  private static final long MOST_PARTITIONS = 10_000;

  /**
   * For fewer bytes of inputs, code that Spark makes for each query costs more in Java's compilers
   * than it saves: at 60 MB, 9,400 articles, as much.
   */
  private static final long WORTH_COMPILING = 64L << 20;

  private final SparkSession spark;
  private final JobSettings settings;

  /** With a session of Spark, which the caller ends. */
  public Job(SparkSession spark, JobSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /**
   * Runs the job, or goes on with it where it was killed.
   *
   * @throws Refused if the output folder holds something else
   */
  Manifest run() {
    return run(_ -> {});
  }

  /**
   * The same.
   *
   * @param made is told each step that is made and not taken from a former run
   */
  Manifest run(Consumer<String> made) {
    spark.conf().set("spark.sql.session.timeZone", "UTC");
    spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    InputFiles found = new InputFiles(spark.sparkContext().hadoopConfiguration());
    settings.inputs().forEach(found::add);
    suit(found.files().stream().mapToLong(Piece::bytes).sum());
    Work work = Work.in(spark, settings.to(), plan(found), settings.force(), made);

    Dataset<Row> inputs = read(found, work);
    Dataset<Row> articles = work.step("articles", () -> Articles.of(inputs));
    Dataset<Row> replaced = work.step("replaced", () -> Articles.replaced(articles));
    Dataset<Row> repeated = work.step("repeated", () -> CopyPairs.repeated(articles));
    Dataset<Row> furniture = CopyPairs.furniture(repeated);
    Dataset<Row> pairs = work.step("pairs", () -> CopyPairs.of(articles, repeated, work));
    Dataset<Row> copies = work.step("copies", () -> CompareCopies.of(pairs, articles, furniture));
    Surroundings surroundings = new Surroundings(articles, copies, replaced, work);
    Dataset<Row> findings = new FindingSteps(surroundings, work).findings(copies);
    return new Output(work, spark).write(settings, inputs, articles, replaced, copies, findings);
  }

  /** Tells Spark what suits inputs of so many bytes, unless its user did. */
  private void suit(long bytes) {
    long atLeast = Math.min(spark.sparkContext().defaultParallelism(), MOST_PARTITIONS);
    unlessSaid(PARTITIONS, "" + Math.clamp(bytes / BYTES_OF_PARTITION, atLeast, MOST_PARTITIONS));
    if (bytes < WORTH_COMPILING) {
      unlessSaid("spark.sql.codegen.wholeStage", "false");
      unlessSaid("spark.sql.codegen.factoryMode", "NO_CODEGEN");
    }
  }

  private void unlessSaid(String name, String value) {
    if (!spark.conf().contains(name)) {
      spark.conf().set(name, value);
    }
  }

  /** What the results depend on: the program, the inputs as they lie there, what is stated. */
  private String plan(InputFiles found) {
    List<String> parts =
        Stream.of(
                Stream.of(Program.NAME, "" + settings.outlet(), "" + settings.published()),
                settings.inputs().stream(),
                found.files().stream().map(Piece::toString),
                found.problems().stream().map(Problem::toString))
            .flatMap(part -> part)
            .toList();
    return Json.write(
        ContentId.of('J', parts.toArray(String[]::new)) + " " + settings.batchBytes());
  }

  private Dataset<Row> read(InputFiles found, Work work) {
    List<Dataset<Row>> read = new ArrayList<>();
    List<List<Piece>> batches = batches(CutLines.of(found.files(), spark));
    var hadoop = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    for (int i = 0; i < batches.size(); i++) {
      List<Piece> batch = batches.get(i);
      read.add(work.step("read/" + i, () -> read(batch, hadoop)));
    }
    read.add(
        spark.createDataset(
            found.problems().stream()
                .map(problem -> InputRow.failed(Optional.empty(), problem))
                .toList(),
            InputRow.ROWS));
    return read.stream().reduce(Dataset::union).orElseThrow();
  }

  private Dataset<Row> read(List<Piece> batch, SerializableConfiguration hadoop) {
    List<Row> rows = batch.stream().map(Piece::row).toList();
    // a piece is a task: some take long
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Dataset<Row> pieces =
        spark.createDataset(context.parallelize(rows, rows.size()).rdd(), Piece.ROWS);
    return pieces.mapPartitions(new ReadPieces(hadoop, settings), InputRow.ROWS);
  }

  private List<List<Piece>> batches(List<Piece> pieces) {
    List<List<Piece>> batches = new ArrayList<>();
    long bytes = 0;
    for (Piece piece : pieces) {
      if (batches.isEmpty() || bytes + piece.length() > settings.batchBytes()) {
        batches.add(new ArrayList<>());
        bytes = 0;
      }
      batches.getLast().add(piece);
      bytes += piece.length();
    }
    return batches;
  }
}
