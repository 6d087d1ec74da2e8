package org.firsthand.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private static final Steps STEPS = Steps.load();

  private TwoRunners() {}

  /** A session with so few partitions that small tests are fast. */
  static SparkSession.Builder session() {
    return SparkSession.builder()
        .appName("test")
        .master("local[2]")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", 3)
        .config("spark.sql.session.timeZone", "UTC");
  }

  /** The command {@code spark} in a process of its own. */
  static Process process(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SparkCommand.class.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The lists that the embedded run makes, and its older versions. */
  static Map<Noun, List<String>> embedded(List<String> inputs, Path dossier) {
    try (Dossier open = Dossier.open(dossier);
        Intake intake = new Collector(CollectSettings.defaults()).collect(inputs)) {
      Summary summary =
          new ReadInputs(STEPS.flow(), RunSettings.defaults(), "test")
              .read(intake, open, Progress.SILENT);
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

  /** The lists that a job wrote. */
  static Map<Noun, List<String>> onSpark(SparkSession spark, Path folder) {
    Map<Noun, List<String>> lists = new EnumMap<>(Noun.class);
    for (Noun noun : Noun.values()) {
      Column[] order =
          switch (noun) {
            case ARTICLE -> columns("locator", "id");
            case COPY -> columns("copy", "original");
            case STATEMENT, EVENT -> columns("locator", "article", "place", "id");
            case FINDING ->
                new Column[] {col("origins").desc(), col("articles").desc(), col("id")};
          };
      String name = noun == Noun.COPY ? "copies" : noun.name().toLowerCase(java.util.Locale.ROOT) + "s";
      Path table = folder.resolve(name);
      Dataset<Row> rows = spark.read().schema(schema(noun)).parquet(table.toString());
      lists.put(noun, rows.sort(order).select("json").as(Encoders.STRING()).collectAsList());
    }
    return lists;
  }

  private static String schema(Noun noun) {
    return switch (noun) {
      case ARTICLE -> "id STRING, locator STRING, json STRING";
      case COPY -> "copy STRING, original STRING, json STRING";
      case STATEMENT, EVENT ->
          "id STRING, article STRING, locator STRING, place INT, json STRING";
      case FINDING -> "id STRING, origins INT, articles INT, json STRING";
    };
  }

  private static Column[] columns(String... names) {
    return List.of(names).stream()
        .map(org.apache.spark.sql.functions::col)
        .toArray(Column[]::new);
  }
}
