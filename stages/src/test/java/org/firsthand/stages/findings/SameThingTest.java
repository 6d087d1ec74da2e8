package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.CopyKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameThingTest {
  private final Newsroom room = new Newsroom();

  private Newsroom.Draft report(String published, EventType type, String evidence) {
    Article article = room.article("Outlet of " + evidence, published, evidence + ".");
    return room.event(article, type, "PRK", "SYR", evidence);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource({
    "North Korea shipped rocket engines to Syria, Rocket engines were sent to Syria by North Korea",
    "North Korea sold Syria 40 drones, Syria bought 40 drones from North Korea",
    "North Korea has supplied Syria with radios, North Korea supplied radios to the Syrian army"
  })
  void joinsOneActInOtherWords(String one, String other) {
    report("2024-03-01", EventType.AID, one).add();
    report("2024-03-03", EventType.COOPERATE, other).add();
    assertThat(room.findings()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource({
    "North Korea shipped rocket engines to Syria, North Korea trained Syrian sailors",
    "North Korea supplied Syria with drones, North Korea supplied Syria with wheat"
  })
  void keepsActsApartThatShareOnlyTheParties(String one, String other) {
    report("2024-03-01", EventType.AID, one).add();
    report("2024-03-03", EventType.AID, other).add();
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void neverJoinsActsOfOtherYears() {
    report("2022-08-20", EventType.AID, "North Korea sent Syria 100 drones").on("2022-08").add();
    report("2024-01-12", EventType.AID, "North Korea sent Syria 400 drones").on("2024-01").add();
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void neverJoinsLikeActsOfOtherThings() {
    report("2024-03-01", EventType.AID, "North Korea sent Syria a ship of coal")
        .things("coal")
        .add();
    report("2024-03-02", EventType.AID, "North Korea sent Syria a train of rifles")
        .things("rifles")
        .add();
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void forgivesADayBetweenTwoDates() {
    report("2024-03-01", EventType.AID, "North Korea sent Syria drones").on("2024-02-28").add();
    report("2024-03-03", EventType.AID, "North Korea sent drones to Syria").on("2024-02-29").add();
    assertThat(room.findings()).hasSize(1);
  }

  @Test
  void keepsWeeksApart() {
    report("2024-03-01", EventType.AID, "North Korea sent Syria drones").on("2024-02-28").add();
    report("2024-03-09", EventType.AID, "North Korea sent Syria drones").on("2024-03-08").add();
    assertThat(room.findings()).hasSize(2);
  }

  @ParameterizedTest(name = "{0} | {1}: {2}")
  @CsvSource({
    "XXXX-01, 2021-01-28, 1",
    "XXXX-01, 2021-05-03, 2",
    "XXXX-01, XXXX-02, 2",
    "XXXX-01, 2021, 1",
    "2021-05, 2021-05-07, 1"
  })
  void comparesDatesThatLeaveSomethingOpen(String one, String other, int findings) {
    report("", EventType.AID, "North Korea sent Syria drones").on(one).add();
    report("", EventType.AID, "North Korea sent drones to Syria").on(other).add();
    assertThat(room.findings()).hasSize(findings);
  }

  @Test
  void doesNotTakeANewReportForAnOldAct() {
    report("2024-03-01", EventType.AID, "North Korea sent Syria drones").add();
    report("2022-03-01", EventType.AID, "North Korea sent Syria drones").add();
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void keepsAPlanApartFromTheDeed() {
    report("2024-03-01", EventType.AID, "North Korea plans to send Syria drones")
        .factuality(Factuality.PLANNED)
        .add();
    report("2024-03-02", EventType.AID, "North Korea sent Syria drones").add();
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void keepsTheTwoDirectionsOfOneActApart() {
    report("2024-03-01", EventType.AID, "North Korea sent Syria drones").add();
    Article other = room.article("B", "2024-03-01", "Syria sent North Korea drones.");
    room.event(other, EventType.AID, "SYR", "PRK", "Syria sent North Korea drones").add();
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void joinsAMutualActWhoeverIsNamedFirst() {
    report("2024-03-01", EventType.AGREE, "North Korea and Syria signed a pact").mutual().add();
    Article other = room.article("B", "2024-03-01", "Syria and North Korea signed a pact.");
    room.event(other, EventType.AGREE, "SYR", "PRK", "Syria and North Korea signed a pact")
        .mutual()
        .add();
    assertThat(room.finding().actors()).hasSize(1);
  }

  @Test
  void joinsACopiedPassageEvenWhereYesterdayBecomesAnotherDay() {
    String text = "North Korea sent Syria drones yesterday, and crews to fly them";
    Article first = room.article("A", "2024-03-01", text);
    Article copy = room.article("B", "2024-03-11", text);
    room.event(first, EventType.AID, "PRK", "SYR", text).on("2024-02-29").add();
    room.event(copy, EventType.AID, "PRK", "SYR", text).on("2024-03-10").add();
    room.copied(copy, first, CopyKind.REPRINT, text);
    assertThat(room.finding().date().orElseThrow().edtf()).hasToString("2024-02-29");
  }

  @Test
  void findsTheVictimUnderEachOfItsDescriptions() {
    Article one = room.article("A", "2024-03-01", "Syria blocked the messaging app Chirp.");
    Article two = room.article("B", "2024-03-01", "Syria blocked the app.");
    Article three = room.article("C", "2024-03-01", "Syria blocked Chirp, a messaging app.");
    room.event(one, EventType.COERCE, "SYR", "the messaging app Chirp", one.text()).add();
    room.event(two, EventType.COERCE, "SYR", "the app", two.text()).add();
    room.event(three, EventType.COERCE, "SYR", "Chirp", three.text()).add();
    assertThat(room.finding().articles()).isEqualTo(3);
  }

  @Test
  void keepsTwoVictimsOfOneNameEachApart() {
    Article one = room.article("A", "2024-03-01", "Syria blocked Chirp on Monday.");
    Article two = room.article("B", "2024-03-01", "Syria blocked Parley on Monday.");
    room.event(one, EventType.COERCE, "SYR", "Chirp", one.text()).add();
    room.event(two, EventType.COERCE, "SYR", "Parley", two.text()).add();
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void countsASentenceOnceHoweverOftenItsArticleSaysIt() {
    Article one =
        room.article(
            "A", "2024-03-01", "North Korea sent Syria drones. It did: North Korea sent drones.");
    room.event(one, EventType.AID, "PRK", "SYR", "North Korea sent Syria drones").add();
    room.event(one, EventType.AID, "PRK", "SYR", "North Korea sent drones").add();
    assertThat(room.finding().articles()).isEqualTo(1);
    assertThat(room.finding().unknownList()).isEqualTo(List.of(one.id()));
  }
}
