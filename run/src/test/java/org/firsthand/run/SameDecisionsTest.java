package org.firsthand.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.firsthand.model.Capture;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Outcome;
import org.firsthand.stages.flow.Flow;
import org.firsthand.store.Dossier;
import org.firsthand.store.DossierException;
import org.firsthand.store.Journal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record is a function of the set of inputs and the journal, whenever each was given. */
class SameDecisionsTest {
  private static final int ARTICLES = 24;
  private static final int DECISIONS = 16;
  private static final Flow FLOW = InventedSteps.flowWithRealFindings();

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isTheSameInAnyOrderOfReadingAndDeciding(long seed) {
    Random random = new Random(seed);
    List<Outcome<Capture>> articles = InventedPress.articles(seed, ARTICLES);
    Path first = folder.resolve("first.db");
    decideWhileReading(first, articles, random);
    List<JournalEntry> journal = journal(first);
    String expected = InventedRun.of(first, FLOW);
    assertThat(journal).hasSizeGreaterThan(DECISIONS / 2);

    for (int round = 0; round < 3; round++) {
      Path again = folder.resolve("again" + round + ".db");
      List<Outcome<Capture>> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, random);
      replay(again, shuffled, journal, random);
      assertThat(InventedRun.of(again, FLOW)).as("round %d", round).isEqualTo(expected);
      assertThat(states(again)).isEqualTo(states(first));
    }

    new Rebuild(FLOW, "test").rebuild(first, RunSettings.defaults(), Progress.SILENT);
    assertThat(InventedRun.of(first, FLOW)).as("rebuilt").isEqualTo(expected);
    undoAll(first, journal);
    Path untouched = folder.resolve("untouched.db");
    read(untouched, articles, 2);
    assertThat(InventedRun.of(first, FLOW))
        .as("with all undone")
        .isEqualTo(InventedRun.of(untouched, FLOW));
  }

  private static Summary read(Path file, List<Outcome<Capture>> inputs, int threads) {
    return InventedRun.read(file, FLOW, threads, inputs.iterator(), Progress.SILENT);
  }

  /** Reads a few, decides a few, and so on, all by chance. */
  private static void decideWhileReading(
      Path file, List<Outcome<Capture>> articles, Random random) {
    Decisions decisions = new Decisions(file, () -> FLOW);
    int read = 0;
    for (int decided = 0; read < articles.size() || decided < DECISIONS; ) {
      int batch = Math.min(articles.size() - read, random.nextInt(6));
      read(file, articles.subList(read, read + batch), 1 + random.nextInt(3));
      read += batch;
      for (int i = random.nextInt(4); i > 0 && read > 3; i--, decided++) {
        decide(file, decisions, random, decided);
      }
    }
  }

  private static void decide(Path file, Decisions decisions, Random random, int number) {
    Signature by =
        new Signature("ann", Instant.EPOCH.plusSeconds(number), Optional.of("because " + number));
    List<Finding> findings;
    try (Dossier dossier = SettledDossier.open(file, () -> FLOW)) {
      findings = dossier.lists().findings();
    }
    List<JournalEntry> journal = journal(file);
    Finding one = findings.get(random.nextInt(findings.size()));
    Finding other = findings.get(random.nextInt(findings.size()));
    try {
      switch (random.nextInt(9)) {
        case 0, 1 -> decisions.merge(by, List.of(one.id(), other.id()));
        case 2, 3 ->
            decisions.split(by, largest(findings).id(), List.of(anyEvent(findings, random)));
        case 4 -> decisions.confirm(by, one.id());
        case 5 -> decisions.reject(by, one.id());
        case 6 -> decisions.set(by, one.id(), "credibility", "" + (1 + random.nextInt(6)));
        case 7 -> decisions.set(by, one.id(), "date", "2023-0" + (1 + random.nextInt(9)));
        default -> decisions.undo(by, journal.get(random.nextInt(journal.size())).id());
      }
    } catch (DossierException | IllegalArgumentException refused) {
      assertThat(journal(file)).as("a refusal leaves no line").isEqualTo(journal);
    }
  }

  private static Finding largest(List<Finding> findings) {
    return findings.stream()
        .max(java.util.Comparator.comparingInt(finding -> finding.events().size()))
        .orElseThrow();
  }

  private static String anyEvent(List<Finding> findings, Random random) {
    List<String> events = largest(findings).events();
    return events.get(random.nextInt(events.size()));
  }

  /** The same journal and the same inputs, in another order and another mixture. */
  private static void replay(
      Path file, List<Outcome<Capture>> articles, List<JournalEntry> journal, Random random) {
    int read = 0;
    int written = 0;
    while (read < articles.size() || written < journal.size()) {
      int batch = Math.min(articles.size() - read, random.nextInt(9));
      read(file, articles.subList(read, read + batch), 1 + random.nextInt(3));
      read += batch;
      for (int i = random.nextInt(6); i > 0 && written < journal.size(); i--, written++) {
        JournalEntry entry = journal.get(written);
        try (Dossier dossier = Dossier.open(file)) {
          JournalEntry again =
              dossier.journal().add(entry.author(), entry.time(), entry.why(), entry::decision);
          assertThat(again).isEqualTo(entry);
          if (random.nextBoolean()) {
            assertThat(Findings.settle(dossier, FLOW.findings(), Progress.SILENT)).isEmpty();
          }
        }
      }
    }
  }

  private static void undoAll(Path file, List<JournalEntry> journal) {
    Decisions decisions = new Decisions(file, () -> FLOW);
    for (JournalEntry entry : journal.reversed()) {
      try {
        decisions.undo(new Signature("bob", Instant.EPOCH, Optional.empty()), entry.id());
      } catch (DossierException undone) {
        assertThat(undone).hasMessageContaining("has undone");
      }
    }
  }

  private static List<JournalEntry> journal(Path file) {
    try (Dossier dossier = Dossier.openToRead(file)) {
      return dossier.journal().lines().stream().map(Journal.Line::entry).toList();
    }
  }

  private static List<Journal.State> states(Path file) {
    try (Dossier dossier = Dossier.openToRead(file)) {
      return dossier.journal().lines().stream().map(Journal.Line::state).toList();
    }
  }
}
