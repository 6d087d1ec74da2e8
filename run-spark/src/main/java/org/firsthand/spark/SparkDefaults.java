package org.firsthand.spark;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** What Spark is told unless its user says otherwise. */
final class SparkDefaults {
  private static final String MASTER = "spark.master";

  private SparkDefaults() {}

  /**
   * A session's beginning.
   *
   * @param master Spark's master; if not said, what spark-submit says, else this machine
   */
  static SparkSession.Builder session(Optional<String> master) {
    String where =
        master.or(() -> Optional.ofNullable(System.getProperty(MASTER))).orElse("local[*]");
    SparkSession.Builder builder = SparkSession.builder().appName("firsthand").master(where);
    if (where.equals("local") || where.startsWith("local[")) {
      onThisMachine().forEach((name, value) -> unlessSaid(builder, name, value));
    }
    return builder;
  }

  private static void unlessSaid(SparkSession.Builder builder, String name, String value) {
    if (System.getProperty(name) == null) {
      builder.config(name, value);
    }
  }

  /** Where driver and workers are one process. */
  private static Map<String, String> onThisMachine() {
    Map<String, String> settings = new TreeMap<>();
    // no pages, and no port that others can ask
    settings.put("spark.ui.enabled", "false");
    settings.put("spark.driver.host", "127.0.0.1");
    settings.put("spark.driver.bindAddress", "127.0.0.1");
    // a class of ours, which workers elsewhere would have to know before they have our jar
    settings.put("spark.hadoop.fs.file.impl", LocalFiles.class.getName());
    return settings;
  }
}
