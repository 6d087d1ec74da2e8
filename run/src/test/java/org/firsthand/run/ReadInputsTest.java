package org.firsthand.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadInputsTest {
  @TempDir Path folder;

  private static Outcome<Capture> report(int number) {
    return InventedSteps.capture(
        "at/" + number,
        "Report " + number + "|Daily Oak|2023-03-01\n\nArland hit X" + number + ".");
  }

  @Test
  void namesEachInputThatItLeavesOutAndGoesOn() {
    List<Outcome<Capture>> inputs =
        List.of(
            report(1),
            new Outcome.Skipped<>(
                SkipReason.TOO_LARGE, "big.txt: expected at most 10 MB, found 200 MB"),
            InventedSteps.capture("empty.txt", " "),
            new Outcome.Failed<>(new Problem("lost.txt", "a file", "nothing there")),
            InventedSteps.capture("bug.txt", "Title|Oak|2023\n\nBUG"),
            report(1),
            report(2));
    List<String> told = new ArrayList<>();
    Path file = folder.resolve("d.db");
    try (Dossier dossier = Dossier.open(file)) {
      Summary summary =
          new ReadInputs(InventedSteps.flow(), new RunSettings(2, 2, 1), "firsthand test")
              .read(
                  inputs.iterator(),
                  dossier,
                  new Progress() {
                    @Override
                    public void read(long done, long bytes, String current) {
                      told.add(done + " " + current);
                    }

                    @Override
                    public void settled(long blocks, long total) {
                      told.add("settled " + blocks + " of " + total);
                    }
                  });
      assertThat(summary.inputs()).isEqualTo(7);
      assertThat(summary.read()).isEqualTo(2);
      assertThat(summary.findings()).isEqualTo(2);
      String id = dossier.lists().articles().getFirst().id();
      assertThat(summary.skipped())
          .containsExactly(
              new Summary.LeftOut(
                  SkipReason.TOO_LARGE, "big.txt: expected at most 10 MB, found 200 MB"),
              new Summary.LeftOut(SkipReason.EMPTY, "empty.txt: expected text, found none"),
              new Summary.LeftOut(
                  SkipReason.DUPLICATE,
                  "at/1: expected something new, found what was read before, as " + id));
      assertThat(summary.skippedByReason())
          .isEqualTo(
              Map.of(SkipReason.EMPTY, 1L, SkipReason.TOO_LARGE, 1L, SkipReason.DUPLICATE, 1L));
      assertThat(summary.problems())
          .extracting(Problem::toString)
          .satisfiesExactly(
              line -> assertThat(line).isEqualTo("lost.txt: expected a file, found nothing there"),
              line ->
                  assertThat(line)
                      .matches(
                          "bug.txt: expected an article, found a bug: IllegalStateException at"
                              + " InventedSteps.java:\\d+ 'bad luck'"));
      assertThat(told)
          .containsExactly(
              "1 at/1",
              "2 big.txt",
              "3 empty.txt",
              "4 lost.txt",
              "5 bug.txt",
              "6 at/1",
              "7 at/2",
              "settled 2 of 2");
    }
  }

  @Test
  void saysTheSameOfAnInputThatIsLeftOutAgain() {
    List<Outcome<Capture>> inputs =
        List.of(InventedSteps.capture("empty.txt", " "), InventedSteps.capture("bug.txt", "|BUG"));
    Path file = folder.resolve("d.db");
    Summary first = InventedRun.read(file, 2, inputs);
    assertThat(first.skipped()).hasSize(1);
    assertThat(first.problems()).hasSize(1);
    assertThat(InventedRun.read(file, 2, inputs)).isEqualTo(first);
  }

  @Test
  void holdsFewInputsAtATime() {
    AtomicInteger given = new AtomicInteger();
    Path file = folder.resolve("d.db");
    Iterator<Outcome<Capture>> inputs =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return given.get() < 100;
          }

          @Override
          public Outcome<Capture> next() {
            return report(given.incrementAndGet());
          }
        };
    List<Integer> ahead = new ArrayList<>();
    try (Dossier dossier = Dossier.open(file)) {
      new ReadInputs(InventedSteps.flow(), new RunSettings(2, 3, 1 << 20), "firsthand test")
          .read(
              inputs,
              dossier,
              new Progress() {
                @Override
                public void read(long done, long bytes, String current) {
                  ahead.add((int) (given.get() - done));
                }

                @Override
                public void settled(long blocks, long total) {}
              });
    }
    assertThat(ahead).hasSize(100).allSatisfy(count -> assertThat(count).isBetween(0, 5));
  }

  @Test
  void writesIntoOneDossierFromTwoRunsAtOnce() throws Exception {
    List<Outcome<Capture>> press = InventedPress.articles(5, 120);
    Path alone = folder.resolve("alone.db");
    InventedRun.read(alone, 1, press);
    Path file = folder.resolve("shared.db");
    var factory = Thread.ofPlatform().name("run-", 0).factory();
    try (var pool = Executors.newFixedThreadPool(2, factory)) {
      Callable<Summary> forth = () -> InventedRun.read(file, 1, press);
      Callable<Summary> back = () -> InventedRun.read(file, 1, press.reversed());
      for (Future<Summary> run : pool.invokeAll(List.of(forth, back))) {
        assertThat(run.get().problems()).isEmpty();
      }
    }
    assertThat(InventedRun.of(file)).isEqualTo(InventedRun.of(alone));
  }

  @Test
  void makesTheFindingsThatADeadRunLeftUndone() {
    Path file = folder.resolve("d.db");
    Flow flow = InventedSteps.flow();
    try (Dossier dossier = Dossier.open(file)) {
      Iterator<Outcome<Capture>> dies =
          new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
              return true;
            }

            @Override
            public Outcome<Capture> next() {
              if (given++ == 20) {
                throw new IllegalStateException("the power went");
              }
              return report(given);
            }
          };
      assertThatThrownBy(
              () ->
                  new ReadInputs(flow, RunSettings.defaults(), "firsthand test")
                      .read(dies, dossier, Progress.SILENT))
          .hasMessage("the power went");
      assertThat(dossier.blocks().isSettled()).isFalse();
      assertThat(dossier.lists().count(Noun.FINDING)).isZero();
    }
    long articles;
    try (Dossier dossier = SettledDossier.open(file, () -> flow)) {
      articles = dossier.lists().count(Noun.ARTICLE);
      assertThat(dossier.lists().count(Noun.FINDING)).isEqualTo(articles).isPositive();
      assertThat(dossier.isWritable()).isFalse();
    }
  }

  @Test
  void saysThatFindingsAreUndoneInADossierThatCannotBeWritten() throws Exception {
    Path file = folder.resolve("d.db");
    try (Dossier dossier = Dossier.open(file)) {
      var pool = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("one").factory());
      try (pool) {
        Recorder recorder = new Recorder(InventedSteps.flow(), dossier, Progress.SILENT);
        for (ReadInputs.Waiting waiting : recorder.start(report(1), pool)) {
          recorder.finish(waiting.entry().get());
        }
      }
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> SettledDossier.open(file, InventedSteps::flow))
        .isInstanceOf(DossierException.class)
        .hasMessage(file + ": expected a dossier that can be written, found it read-only");
  }

  @Test
  void hasTheseDefaults() {
    assertThat(RunSettings.defaults())
        .isEqualTo(new RunSettings(Runtime.getRuntime().availableProcessors(), 4, 67_108_864));
    assertThatThrownBy(() -> RunSettings.defaults().withThreads(0))
        .hasMessage("run.threads: expected at least 1, found 0");
  }
}
