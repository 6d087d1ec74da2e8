package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.firsthand.run.RunSettings;
import org.firsthand.store.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the two runners beside each other on any inputs, for measurement: the lists must be the
 * same, and what each cost is printed. Asked for by {@code -Dfirsthand.inputs=FILE}, several joined
 * by commas; {@code -Dfirsthand.masters=local[1],local[2]} says where the job runs, {@code
 * -Dfirsthand.partitions} in how many; {@code -Dfirsthand.dossier} names one that the embedded run
 * made of the same inputs before, so that it is not run again.
 */
@EnabledIfSystemProperty(named = "firsthand.inputs", matches = ".+")
class BothRunnersTest {
  private static final List<String> INPUTS =
      List.of(System.getProperty("firsthand.inputs", "").split(","));
  private static final List<String> MASTERS =
      List.of(System.getProperty("firsthand.masters", "local[1]").split(","));
  private static final String DOSSIER = System.getProperty("firsthand.dossier", "");
  private static final int PARTITIONS = Integer.getInteger("firsthand.partitions", 4);

  @TempDir Path folder;

  @Test
  void giveTheSameLists() {
    Cost embedded = Cost.start();
    Map<Noun, List<String>> expected =
        DOSSIER.isEmpty()
            ? TwoRunners.embedded(
                INPUTS, folder.resolve("expected.db"), RunSettings.defaults().withThreads(1))
            : TwoRunners.lists(Path.of(DOSSIER));
    embedded.print(DOSSIER.isEmpty() ? "embedded, one thread" : "lists of " + DOSSIER);
    expected.forEach((noun, rows) -> System.out.printf("%s %d%n", noun, rows.size()));
    for (String master : MASTERS) {
      try (SparkSession spark =
          SparkDefaults.session(Optional.of(master))
              .config("spark.sql.shuffle.partitions", PARTITIONS)
              .getOrCreate()) {
        Cost cost = Cost.start();
        Path to = folder.resolve("out-" + master.replaceAll("\\W", ""));
        new Job(spark, JobSettings.of(INPUTS, to.toString()))
            .run(step -> System.out.printf(Locale.ROOT, "  %s from %s%n", step, cost));
        cost.print(master);
        assertThat(TwoRunners.onSpark(spark, to)).isEqualTo(expected);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** Time by the clock and by the processors of this process since a moment. */
  private record Cost(long clock, long processor) {
    static Cost start() {
      return new Cost(System.nanoTime(), processorTime());
    }

    private static long processorTime() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }

    void print(String what) {
      System.out.printf(Locale.ROOT, "%s: %s%n", what, this);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%.1f s, of processors %.1f s",
          (System.nanoTime() - clock) / 1e9,
          (processorTime() - processor) / 1e9);
    }
  }
}
