package org.firsthand.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Collector;
import org.firsthand.collect.Intake;
import org.firsthand.run.Progress;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.run.Summary;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.Noun;

/** The lists of {@code --json} as each of the two runners makes them. */
final class TwoRunners {
  /** For a JVM that lives some seconds. */
  static final List<String> FAST_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private static final Steps STEPS = Steps.load();

  private TwoRunners() {}

  /**
   * The one session of all tests, with settings of SQL of the caller's own. For a few rows, code
   * that is made for each query takes longer than the query; jobs in processes of their own ({@link
   * #process}) run as Spark is set by default.
   */
  static SparkSession spark(int partitions) {
    SparkSession spark = OfTests.SPARK.newSession();
    spark.conf().set("spark.sql.shuffle.partitions", partitions);
    return spark;
  }

  private static final class OfTests {
    static final SparkSession SPARK =
        SparkDefaults.session(Optional.of("local[2]"))
            .config("spark.sql.codegen.wholeStage", false)
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.sql.adaptive.enabled", false)
            .getOrCreate();
  }

  /**
   * The command {@code spark} in a process of its own.
   *
   * @param settings of Spark, as {@code name=value}
   * @param log where what it says goes
   */
  static Process process(List<String> settings, List<String> arguments, Path log)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(FAST_START);
    command.add("-Dlog4j2.configurationFile=firsthand-log4j2.properties");
    settings.forEach(setting -> command.add("-D" + setting));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SparkCommand.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** The lists that the embedded run makes, and its older versions. */
  static Map<Noun, List<String>> embedded(List<String> inputs, Path dossier) {
    return embedded(inputs, dossier, RunSettings.defaults());
  }

  static Map<Noun, List<String>> embedded(List<String> inputs, Path dossier, RunSettings settings) {
    try (Dossier open = Dossier.open(dossier);
        Intake intake = new Collector(CollectSettings.defaults()).collect(inputs)) {
      Summary summary =
          new ReadInputs(STEPS.flow(), settings, "test").read(intake, open, Progress.SILENT);
      assert summary.inputs() > 0;
    }
    return lists(dossier);
  }

  /** The lists of a dossier. */
  static Map<Noun, List<String>> lists(Path dossier) {
    Map<Noun, List<String>> lists = new EnumMap<>(Noun.class);
    try (Dossier open = Dossier.openToRead(dossier)) {
      for (Noun noun : Noun.values()) {
        List<String> rows = new ArrayList<>();
        open.lists().eachJson(noun, rows::add);
        lists.put(noun, rows);
      }
    }
    return lists;
  }

  /** The lists that a job wrote, in the order of the dossier's. */
  static Map<Noun, List<String>> onSpark(SparkSession spark, Path folder) {
    Map<Noun, List<String>> lists = new EnumMap<>(Noun.class);
    Dataset<Row> locators =
        table(spark, folder, "articles", "id STRING, locator STRING").toDF("read", "locator");
    for (Noun noun : Noun.values()) {
      Dataset<Row> rows =
          switch (noun) {
            case ARTICLE ->
                table(spark, folder, "articles", "id STRING, locator STRING, json STRING")
                    .sort("locator", "id");
            case COPY ->
                table(
                        spark,
                        folder,
                        "copies",
                        "copy_article STRING, original_article STRING, json STRING")
                    .sort("copy_article", "original_article");
            case STATEMENT ->
                placed(spark, folder, "statements", "content_starts ARRAY<BIGINT>", locators);
            case EVENT -> placed(spark, folder, "events", "evidence_start BIGINT", locators);
            case FINDING ->
                table(
                        spark,
                        folder,
                        "findings",
                        "id STRING, origins BIGINT, articles BIGINT, json STRING")
                    .sort(col("origins").desc(), col("articles").desc(), col("id"));
          };
      lists.put(noun, rows.select("json").as(Encoders.STRING()).collectAsList());
    }
    return lists;
  }

  private static Dataset<Row> placed(
      SparkSession spark, Path folder, String name, String place, Dataset<Row> locators) {
    Column first = col(place.split(" ")[0]);
    return table(spark, folder, name, "id STRING, article STRING, json STRING, " + place)
        .join(locators, col("article").equalTo(col("read")))
        .sort(
            col("locator"),
            col("article"),
            place.contains("ARRAY") ? first.getItem(0) : first,
            col("id"));
  }

  private static Dataset<Row> table(SparkSession spark, Path folder, String name, String columns) {
    return spark.read().schema(columns).parquet(folder.resolve(name).toString()).drop("month");
  }
}
