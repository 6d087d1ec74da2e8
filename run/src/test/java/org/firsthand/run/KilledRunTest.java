package org.firsthand.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.store.Captures;
import org.firsthand.store.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed leaves whole inputs, and reading again completes them. */
class KilledRunTest {
  private static final int ARTICLES = 400;
  private static final int KILLS = 5;

  @TempDir Path folder;

  @Test
  void leavesWholeInputsAndIsCompletedByReadingAgain() throws Exception {
    long seed = 20261121;
    Random random = new Random(seed);
    Path undisturbed = folder.resolve("undisturbed.db");
    long start = System.nanoTime();
    assertThat(child(undisturbed, seed).waitFor()).isZero();
    long millis = (System.nanoTime() - start) / 1_000_000;
    String expected = Record.of(undisturbed);
    assertThat(expected).contains("FINDING\n{");

    Path file = folder.resolve("killed.db");
    List<Integer> recorded = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = child(file, seed);
      // spread over the time that is left, so that some kills meet the making of the findings
      Thread.sleep(random.nextInt((int) (millis * 6 / 10)));
      process.destroyForcibly().waitFor();
      recorded.add(checkWhole(file, seed, kill));
    }
    assertThat(recorded).as("seed %d, %d ms in all", seed, millis).isSorted();
    assertThat(recorded.stream().filter(count -> count > 0 && count < ARTICLES))
        .as("some kills hit the reading: %s", recorded)
        .isNotEmpty();

    Summary summary = Record.read(file, 2, InventedPress.articles(seed, ARTICLES));
    assertThat(summary.problems()).isEmpty();
    assertThat(Record.of(file)).isEqualTo(expected);
    assertThat(faults(file)).isEmpty();
  }

  /** The dossier holds some inputs, each whole: it equals one that has read only those. */
  private int checkWhole(Path file, long seed, int kill) {
    if (!file.toFile().exists()) {
      return 0;
    }
    assertThat(faults(file)).as("after kill %d", kill).isEmpty();
    Set<String> ids;
    try (Dossier dossier = Dossier.openToRead(file)) {
      ids = new HashSet<>(dossier.captures().ids());
    }
    List<Outcome<Capture>> known =
        InventedPress.articles(seed, ARTICLES).stream()
            .filter(
                input ->
                    input instanceof Outcome.Done<Capture>(var captures)
                        && ids.contains(Captures.idOf(captures.getFirst())))
            .toList();
    Path only = folder.resolve("only-" + kill + ".db");
    Record.read(only, 1, known);
    assertThat(Record.of(file)).as("after kill %d", kill).isEqualTo(Record.of(only));
    return ids.size();
  }

  private static List<String> faults(Path file) {
    try (Dossier dossier = Dossier.open(file)) {
      return dossier.faults();
    }
  }

  private static Process child(Path file, long seed) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ReadInvented.class.getName(),
                file.toString(),
                Long.toString(seed),
                Integer.toString(ARTICLES))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = process.inputReader();
    assertThat(out.readLine()).isEqualTo("reading");
    return process;
  }
}
