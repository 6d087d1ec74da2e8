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
    int steps = steps(child(undisturbed, seed), Integer.MAX_VALUE);
    assertThat(steps).isGreaterThan(ARTICLES);
    String expected = InventedRun.of(undisturbed);
    assertThat(expected).contains("FINDING\n{");

    Path file = folder.resolve("killed.db");
    List<Integer> recorded = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = child(file, seed);
      // counted in steps, not in time, so that a fast and a slow machine are killed alike: each
      // fifth of the way once, the last of them while findings are made
      int before = kill * steps / KILLS + random.nextInt(steps / KILLS);
      steps(process, before);
      process.destroyForcibly().waitFor();
      recorded.add(checkWhole(file, seed, kill));
    }
    assertThat(recorded).as("seed %d, %d steps in all", seed, steps).isSorted();
    assertThat(recorded.stream().filter(count -> count > 0 && count < ARTICLES))
        .as("some kills hit the reading: %s", recorded)
        .isNotEmpty();

    Summary summary = InventedRun.read(file, 2, InventedPress.articles(seed, ARTICLES));
    assertThat(summary.problems()).isEmpty();
    assertThat(InventedRun.of(file)).isEqualTo(expected);
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
    InventedRun.read(only, 1, known);
    assertThat(InventedRun.of(file)).as("after kill %d", kill).isEqualTo(InventedRun.of(only));
    return ids.size();
  }

  private static List<String> faults(Path file) {
    try (Dossier dossier = Dossier.open(file)) {
      return dossier.faults();
    }
  }

  private static Process child(Path file, long seed) throws IOException {
    return new ProcessBuilder(
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
  }

  /** Waits until the program has gone so many steps, or has ended; says how many it went. */
  private static int steps(Process process, int most) throws IOException {
    BufferedReader out = process.inputReader();
    int steps = 0;
    while (steps < most && out.readLine() != null) {
      steps++;
    }
    return steps;
  }
}
