package org.firsthand.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.store.Dossier;
import org.firsthand.store.Noun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The record is a function of the set of inputs. */
class SameRecordTest {
  private static final String SHARED = "Arland aided Borland. Ministers said it was routine.";

  /**
   * A first report, an excerpt of it, one that shares nothing, and the first from another place.
   */
  private static final List<Outcome<Capture>> FOUR =
      List.of(
          InventedSteps.capture(
              "m/first.txt", "First|Daily Oak|2023-03-01\n\n" + SHARED + "\n\nArland hit Corland."),
          InventedSteps.capture(
              "m/excerpt.txt", "Second|Elm Times|2023-03-02\n\n" + SHARED + "\n\nNothing more."),
          InventedSteps.capture(
              "m/other.txt",
              "Third|Ash Post|2023-03-02\n\nArland aided Borland. Dorland denied it."),
          InventedSteps.capture(
              "a/first.txt",
              "First|Daily Oak|2023-03-01\n\n" + SHARED + "\n\nArland hit Corland."));

  @TempDir Path folder;
  private String expected = "";

  @BeforeEach
  void readsOnce() {
    Path file = folder.resolve("expected.db");
    InventedRun.read(file, 1, FOUR);
    expected = InventedRun.of(file);
  }

  static Stream<List<Outcome<Capture>>> orders() {
    List<List<Outcome<Capture>>> orders = new ArrayList<>();
    permute(new ArrayList<>(FOUR), 0, orders);
    assertThat(orders).hasSize(24);
    return orders.stream();
  }

  private static void permute(
      List<Outcome<Capture>> inputs, int from, List<List<Outcome<Capture>>> orders) {
    if (from == inputs.size()) {
      orders.add(List.copyOf(inputs));
    }
    for (int i = from; i < inputs.size(); i++) {
      Collections.swap(inputs, from, i);
      permute(inputs, from + 1, orders);
      Collections.swap(inputs, from, i);
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void isTheSameInAnyOrderOnAnyNumberOfThreads(List<Outcome<Capture>> order) {
    for (int threads : List.of(1, 2, 8)) {
      Path file = folder.resolve(threads + ".db");
      InventedRun.read(file, threads, order);
      assertThat(InventedRun.of(file)).as("%d threads", threads).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void isTheSameOneByOneAndTwice(List<Outcome<Capture>> order) {
    Path file = folder.resolve("single.db");
    for (int round = 0; round < 2; round++) {
      for (Outcome<Capture> input : order) {
        InventedRun.read(file, 2, List.of(input));
      }
      assertThat(InventedRun.of(file)).as("round %d", round).isEqualTo(expected);
    }
  }

  @Test
  void holdsWhatTheArticlesSay() {
    try (Dossier dossier = Dossier.openToRead(folder.resolve("expected.db"))) {
      assertThat(dossier.lists().articles())
          .extracting(article -> article.locator())
          .containsExactly("a/first.txt", "m/excerpt.txt", "m/other.txt");
      assertThat(dossier.lists().count(Noun.COPY)).isEqualTo(1);
      assertThat(dossier.lists().count(Noun.STATEMENT)).isEqualTo(3);
      assertThat(dossier.lists().findings())
          .extracting(finding -> finding.summary(), finding -> finding.origins())
          .containsExactly(
              org.assertj.core.api.Assertions.tuple("Arland aided Borland.", 2),
              org.assertj.core.api.Assertions.tuple("Arland hit Corland.", 1));
      assertThat(dossier.lists().findings().getFirst().originList())
          .extracting(origin -> origin.why())
          .contains("read in a/first.txt");
    }
  }
}
