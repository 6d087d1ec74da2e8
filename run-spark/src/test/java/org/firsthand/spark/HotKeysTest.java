package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerJobStart;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.firsthand.stages.flow.Steps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What very many articles share keeps no task busy alone: a story that many clients print as it
 * came, a footer below every page of a site, a set phrase. {@code -Dfirsthand.clients} and {@code
 * -Dfirsthand.pages} say how many, for measurement; what the tasks did is printed.
 */
class HotKeysTest {
  private static final int CLIENTS = Integer.getInteger("firsthand.clients", 750);
  private static final int PAGES = Integer.getInteger("firsthand.pages", 2_500);
  private static final int PARTITIONS = 8;

  /** Articles that have all the same set phrases, too few to be compared for these alone. */
  private static final int ARTICLES = 2_000;

  private static final int FREQUENT = 2;
  private static final int OWN = 20;

  @TempDir Path folder;
  private SparkSession spark;
  private long mostWritten;

  @BeforeEach
  void begin() {
    spark = TwoRunners.spark(PARTITIONS);
  }

  @Test
  void dealsAStoryOfManyClientsToManyTasks() throws TimeoutException {
    List<Row> articles =
        IntStream.range(0, CLIENTS)
            .mapToObj(i -> article(i, "outlet " + i, LongStream.range(0, 40)))
            .toList();
    Dataset<Row> pairs = pairs(articles, "story");
    long most = Math.min(CLIENTS, Steps.load().copies().comparedPrints());
    assertThat(pairs.count()).isEqualTo(most * (most - 1) / 2 + most * (CLIENTS - most));
  }

  @Test
  void joinsNobodyByTheFooterOfASite() throws TimeoutException {
    List<Row> articles =
        IntStream.range(0, PAGES)
            .mapToObj(
                i ->
                    article(
                        i,
                        "site",
                        LongStream.concat(
                            LongStream.range(0, 10),
                            LongStream.range(0, 20).map(own -> 1_000 + i * 100L + own))))
            .toList();
    assertThat(pairs(articles, "footer").count()).isZero();
  }

  @Test
  void joinsNobodyByTheSetPhrasesOfMostArticles() throws TimeoutException {
    List<Row> articles =
        IntStream.range(0, ARTICLES)
            .mapToObj(
                i ->
                    article(
                        i,
                        "outlet " + i,
                        LongStream.concat(
                            LongStream.range(0, FREQUENT),
                            LongStream.range(0, OWN).map(own -> 1_000 + i / 2 * 100L + own))))
            .toList();
    Dataset<Row> pairs = pairs(articles, "phrases");
    // two and two share what is their own, and no two more than that meet
    assertThat(pairs.count()).isEqualTo(ARTICLES / 2);
    assertThat(mostWritten).isLessThan(4L * ARTICLES * (FREQUENT + OWN));
  }

  private static Row article(int number, String site, LongStream prints) {
    return RowFactory.create(
        String.format(java.util.Locale.ROOT, "A-%07d", number),
        site,
        "2024-02-01",
        prints.boxed().toArray(Long[]::new));
  }

  /**
   * The pairs, and what the stage wrote that wrote most; no task may write most of what there is to
   * write, if that is much.
   */
  private Dataset<Row> pairs(List<Row> rows, String name) throws TimeoutException {
    StructType columns =
        StructType.fromDDL("id STRING, site STRING, published STRING, prints ARRAY<BIGINT>");
    Dataset<Row> articles = spark.createDataset(rows, Encoders.row(columns)).repartition(4);
    Work work = Work.in(spark, folder.resolve(name).toString(), "plan", false, _ -> {});
    spark.sparkContext().setJobGroup(name, name, false);
    Tasks tasks = new Tasks(name);
    spark.sparkContext().addSparkListener(tasks);
    Dataset<Row> repeated = work.step("repeated", () -> CopyPairs.repeated(articles));
    Dataset<Row> pairs = work.step("pairs", () -> CopyPairs.of(articles, repeated, work));
    spark.sparkContext().listenerBus().waitUntilEmpty();
    spark.sparkContext().removeSparkListener(tasks);
    spark.sparkContext().clearJobGroup();
    assertThat(tasks.ofStages).as("stages of " + name).isNotEmpty();
    tasks.lines().forEach(line -> System.out.println(name + ": " + line));
    tasks.ofStages.forEach(
        (stage, done) -> {
          LongSummaryStatistics written =
              done.stream().mapToLong(Task::written).summaryStatistics();
          mostWritten = Math.max(mostWritten, written.getSum());
          if (written.getSum() > 100_000) {
            assertThat(written.getMax()).as("stage " + stage).isLessThan(written.getSum() * 2 / 3);
          }
        });
    return pairs;
  }

  /** What one task read, wrote and took. */
  private record Task(long read, long written, long millis, long memory) {}

  /** Listens to what the tasks of a group of jobs do; other tests' jobs may run beside them. */
  private static final class Tasks extends SparkListener {
    private final String group;
    private final Set<Object> stages = ConcurrentHashMap.newKeySet();
    private final Map<Integer, List<Task>> ofStages = new ConcurrentHashMap<>();

    Tasks(String group) {
      this.group = group;
    }

    @Override
    public void onJobStart(SparkListenerJobStart start) {
      if (group.equals(start.properties().getProperty("spark.jobGroup.id"))) {
        start.stageIds().foreach(stages::add);
      }
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      if (!stages.contains(end.stageId())) {
        return;
      }
      var metrics = end.taskMetrics();
      ofStages
          .computeIfAbsent(end.stageId(), _ -> new ArrayList<>())
          .add(
              new Task(
                  metrics.inputMetrics().recordsRead() + metrics.shuffleReadMetrics().recordsRead(),
                  metrics.outputMetrics().recordsWritten()
                      + metrics.shuffleWriteMetrics().recordsWritten(),
                  metrics.executorCpuTime() / 1_000_000,
                  metrics.peakExecutionMemory()));
    }

    List<String> lines() {
      List<String> lines = new ArrayList<>();
      new java.util.TreeMap<>(ofStages)
          .forEach(
              (stage, tasks) -> {
                Map<String, LongSummaryStatistics> of = new LinkedHashMap<>();
                of.put("read", tasks.stream().mapToLong(Task::read).summaryStatistics());
                of.put("written", tasks.stream().mapToLong(Task::written).summaryStatistics());
                of.put("ms", tasks.stream().mapToLong(Task::millis).summaryStatistics());
                of.put("memory", tasks.stream().mapToLong(Task::memory).summaryStatistics());
                StringBuilder line = new StringBuilder("stage " + stage + ", " + tasks.size());
                of.forEach(
                    (what, sums) ->
                        line.append("; ")
                            .append(what)
                            .append(' ')
                            .append(sums.getSum())
                            .append(", most ")
                            .append(sums.getMax()));
                lines.add(line.toString());
              });
      return lines;
    }
  }
}
