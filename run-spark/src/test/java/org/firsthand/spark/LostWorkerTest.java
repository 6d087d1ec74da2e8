package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.sql.SparkSession;
import org.firsthand.store.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A worker that dies in the middle of a run costs time and nothing else. Starts processes of its
 * own, so it is asked for: {@code -Dfirsthand.cluster=true}.
 */
@EnabledIfSystemProperty(named = "firsthand.cluster", matches = "true")
class LostWorkerTest {
  @TempDir Path folder;

  @Test
  @Timeout(300)
  void givesTheSameRecordWhenAWorkerDies() throws Exception {
    List<String> inputs = manyFiles();
    Map<Noun, List<String>> expected = TwoRunners.embedded(inputs, folder.resolve("expected.db"));
    Path to = folder.resolve("out");
    try (Cluster cluster = new Cluster(Files.createDirectory(folder.resolve("cluster")))) {
      Process doomed = cluster.worker();
      cluster.worker();
      try (SparkSession spark =
              TwoRunners.session()
                  .master(cluster.master())
                  .config("spark.executor.memory", "1g")
                  .config("spark.executor.extraClassPath", Cluster.folders())
                  .getOrCreate();
          ExecutorService thread =
              Executors.newSingleThreadExecutor(Thread.ofPlatform().name("job").factory())) {
        Future<Manifest> job =
            thread.submit(() -> new Job(spark, JobSettings.of(inputs, to.toString())).run());
        awaitFirstTask(spark, job);
        Cluster.kill(doomed);
        assertThat(job.get().failed()).isZero();
        assertThat(TwoRunners.onSpark(spark, to)).isEqualTo(expected);
      }
    }
  }

  /** Until both workers have something to do and the first task of it is done. */
  private static void awaitFirstTask(SparkSession spark, Future<?> job)
      throws InterruptedException {
    while (!job.isDone()) {
      for (int stage : spark.sparkContext().statusTracker().getActiveStageIds()) {
        SparkStageInfo info =
            spark.sparkContext().statusTracker().getStageInfo(stage).getOrElse(() -> null);
        if (info != null && info.numCompletedTasks() > 0 && info.numActiveTasks() > 1) {
          return;
        }
      }
      Thread.sleep(50);
    }
  }

  /** The sample, a file for each article: many tasks. */
  private List<String> manyFiles() throws IOException {
    List<String> files = new ArrayList<>();
    for (String line : Files.readAllLines(SameRecordTest.SAMPLE)) {
      Path file = folder.resolve("article" + files.size() + ".jsonl");
      Files.writeString(file, line + "\n");
      files.add(file.toString());
    }
    return files;
  }
}
