package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Contradiction;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.model.Stance;
import org.firsthand.store.FindingCatalogue.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the queue for review is ordered by. */
class DoubtTest {
  private static Finding finding(
      EventType type, Factuality factuality, boolean unknownParty, boolean denied, int articles) {
    return new Finding(
        "F-1",
        "Arland sent aid",
        type,
        Optional.empty(),
        List.of(),
        unknownParty
            ? List.of(new Participant("the Arland", Optional.empty(), Optional.empty()))
            : List.of(),
        List.of(),
        Optional.empty(),
        factuality,
        articles,
        1,
        1,
        0,
        List.of(),
        List.of(),
        denied ? List.of(new Contradiction("S-1", Stance.DENIES, "it denies")) : List.of(),
        List.of(),
        List.of("E-1"));
  }

  @ParameterizedTest(name = "{0} {1} unknown party {2} denied {3} articles {4}: {5}")
  @CsvSource({
    "COERCE, ACTUAL, false, false, 2, 49",
    "AID, ACTUAL, false, false, 2, 68",
    "AID, PLANNED, false, false, 2, 78",
    "AID, POSSIBLE, false, false, 2, 87",
    "AID, ACTUAL, true, false, 2, 83",
    "AID, ACTUAL, false, true, 2, 78",
    "AID, ACTUAL, false, false, 1, 73",
    "AID, POSSIBLE, true, true, 1, 117"
  })
  void eachReasonAddsItsPoints(
      EventType type,
      Factuality factuality,
      boolean unknownParty,
      boolean denied,
      int articles,
      int points) {
    Finding finding = finding(type, factuality, unknownParty, denied, articles);
    assertThat(Doubt.points(finding)).isEqualTo(points);
  }

  @Test
  void theHeaviestReasonComesFirst() {
    assertThat(Doubt.of(finding(EventType.AID, Factuality.POSSIBLE, true, true, 1)))
        .extracting(Doubt::points)
        .isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void theQueueIsInTheOrderOfThePointsAndHoldsWhatListsHold(@TempDir Path folder) {
    String text = "Arland sent aid to Borland. Borland thanked Arland. Celand closed its border.";
    try (Dossier dossier = Dossier.open(folder.resolve("d.db"))) {
      dossier.register().record(Invented.read("a.txt", "Aid", "Oak", text), Invented.REPRINTS);
      Invented.settle(dossier);
      List<Finding> queue = dossier.findings().page(FindingFilter.ALL, Order.DOUBT, 0, 10);
      assertThat(queue).containsExactlyInAnyOrderElementsOf(dossier.lists().findings());
      assertThat(queue.stream().map(Doubt::points).toList())
          .isSortedAccordingTo(java.util.Comparator.reverseOrder());
      assertThat(dossier.findings().page(FindingFilter.ALL, Order.DOUBT, 1, 1))
          .isEqualTo(queue.subList(1, 2));
    }
  }
}
