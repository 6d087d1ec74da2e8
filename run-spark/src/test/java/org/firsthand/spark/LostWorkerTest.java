package org.firsthand.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A worker that dies in the middle of a run costs time and nothing else. First of all classes: it
 * takes the longest, mostly in processes of its own, and others run beside it.
 */
@Order(1)
class LostWorkerTest {
  @TempDir Path folder;

  @Test
  @Timeout(600)
  void givesTheSameRecordWhenAWorkerDies() throws Exception {
    List<String> inputs = manyFiles();
    Path to = folder.resolve("out");
    Path log = folder.resolve("log");
    try (Cluster cluster = new Cluster(Files.createDirectory(folder.resolve("cluster")))) {
      Cluster.Worker doomed = cluster.worker();
      Cluster.Worker other = cluster.worker();
      Process job = cluster.job(to, inputs, log);
      await(job, () -> doomed.works() && other.works() && hasHandedIn(to));
      assertThat(to.resolve("manifest.json")).doesNotExist();
      doomed.kill();
      assertThat(job.waitFor()).as(Files.readString(log)).isZero();
    }
    assertThat(log).content().contains("Lost executor");
    assertThat(TwoRunners.onSpark(TwoRunners.spark(2), to))
        .isEqualTo(TwoRunners.embedded(inputs, folder.resolve("expected.db")));
  }

  private static void await(Process job, BooleanSupplier done) throws InterruptedException {
    while (job.isAlive() && !done.getAsBoolean()) {
      Thread.sleep(100);
    }
  }

  /** Whether a task of the first step has handed in what it made. */
  private static boolean hasHandedIn(Path to) {
    Path read = to.resolve("_work/read/0");
    try (Stream<Path> done = Files.list(read.resolve("_temporary/0"))) {
      return done.anyMatch(path -> path.getFileName().toString().startsWith("task_"));
    } catch (IOException notYetOrAll) {
      return Files.exists(read.resolve("_SUCCESS"));
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
