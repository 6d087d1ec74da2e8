package org.firsthand.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.firsthand.model.Capture;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Outcome;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a program said it has taken down is there, though it was killed or had company. */
class DecisionsInProcessesTest {
  private static final long SEED = 20261129;
  private static final int COUNT = 12;
  private static final Flow FLOW = InventedSteps.flowWithRealFindings();
  private static final List<Outcome<Capture>> ARTICLES = InventedPress.articles(SEED, 20);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void reads() {
    file = folder.resolve("d.db");
    InventedRun.read(file, FLOW, 1, ARTICLES.iterator(), Progress.SILENT);
  }

  @Test
  void losesNothingWhenKilled() throws Exception {
    Process process = child("ann", 1);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < COUNT / 2; i++) {
      said.add(process.inputReader().readLine());
    }
    process.destroyForcibly().waitFor();
    everythingIsThere(said);
  }

  @Test
  void takesDownWhatTwoProgramsDecideAtOnce() throws Exception {
    Process ann = child("ann", 2);
    Process bob = child("bob", 3);
    List<String> said = new ArrayList<>(ann.inputReader().lines().toList());
    said.addAll(bob.inputReader().lines().toList());
    assertThat(ann.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(bob.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(said).hasSize(2 * COUNT);
    everythingIsThere(said);
  }

  private void everythingIsThere(List<String> said) {
    said.removeIf(line -> !line.startsWith("D-") || line.length() < 14);
    String record = InventedRun.of(file, FLOW);
    List<JournalEntry> journal = new ArrayList<>();
    try (Dossier dossier = Dossier.open(file)) {
      assertThat(dossier.faults()).isEmpty();
      dossier.journal().lines().stream().map(Journal.Line::entry).forEach(journal::add);
    }
    assertThat(journal).extracting(JournalEntry::id).containsAll(said).doesNotHaveDuplicates();

    Path again = folder.resolve("again.db");
    try (Dossier dossier = Dossier.open(again)) {
      for (JournalEntry entry : journal) {
        dossier.journal().add(entry.author(), entry.time(), entry.why(), entry::decision);
      }
    }
    InventedRun.read(again, FLOW, 2, ARTICLES.iterator(), Progress.SILENT);
    assertThat(record)
        .as("as if decided before anything was read")
        .isEqualTo(InventedRun.of(again, FLOW));
  }

  private Process child(String author, int seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            DecideInvented.class.getName(),
            file.toString(),
            author,
            Integer.toString(seed),
            Integer.toString(COUNT))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
