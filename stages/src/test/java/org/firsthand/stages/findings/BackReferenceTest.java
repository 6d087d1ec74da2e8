package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.CopyKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Finding;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages that take up what their article told before, and copies that lost a party. */
class BackReferenceTest {
  private static final String ACT = "Oman hacked the port of Yemen";

  private final Newsroom room = new Newsroom();

  private Article article(String outlet, String later, String who, String whom) {
    Article article = room.article(outlet, "2024-03-01", ACT + ". " + later + ".");
    room.event(article, EventType.COERCE, "OMN", "YEM", ACT).on("2024-02-29").add();
    room.event(article, EventType.COERCE, who, whom, later).add();
    return article;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The attackers wiped 300 screens, The attackers, screens",
    "Hackers wiped 300 screens, Hackers, screens",
    "Officials say Oman ran this reckless and shameless attack on the sea, OMN, the sea",
    "The attack shut 300 cranes, the attack, cranes"
  })
  void knowsAnActThatItsArticleTakesUp(String later, String who, String whom) {
    article("A", later, who, whom);
    assertThat(room.finding().events()).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "The attackers hit Laos, The attackers, LAO",
    "Fishermen wiped 300 screens, Fishermen, screens",
    "Chad ran this attack, CHD, it"
  })
  void leavesOtherActsApart(String later, String who, String whom) {
    article("A", later, who, whom);
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void takesTheNearestOfSeveralActs() {
    String second = "Chad hacked the bank of Laos";
    String later = "The attackers wiped 300 screens";
    Article article = room.article("A", "2024-03-01", ACT + ". " + second + ". " + later + ".");
    room.event(article, EventType.COERCE, "OMN", "YEM", ACT).add();
    room.event(article, EventType.COERCE, "TCD", "LAO", second).add();
    String event =
        room.event(article, EventType.COERCE, "The attackers", "screens", later).add().id();
    assertThat(room.findings())
        .hasSize(2)
        .filteredOn(finding -> finding.events().contains(event))
        .singleElement()
        .satisfies(finding -> assertThat(finding.summary()).contains("Chad"));
  }

  @Test
  void neverJoinsTheNamelessOfTwoReports() {
    for (String outlet : List.of("A", "B")) {
      Article article = room.article(outlet, "2024-03-01", "The attackers wiped 300 screens.");
      room.event(
              article,
              EventType.COERCE,
              "The attackers",
              "screens",
              "The attackers wiped 300 screens")
          .add();
    }
    assertThat(room.findings()).hasSize(2);
  }

  @Test
  void leavesDescriptionsOutOfThePartiesOnceTheyAreKnown() {
    article("A", "The attackers wiped 300 screens", "The attackers", "screens");
    Finding finding = room.finding();
    assertThat(finding.actors())
        .singleElement()
        .satisfies(who -> assertThat(who.actor()).isPresent());
  }

  @Test
  void keepsACopyWithItsOriginalWhereAPartyWasCutAway() {
    Article first = room.article("A", "2024-03-01", ACT + ", its navy said.");
    Article copy = room.article("B", "2024-03-02", "Hacked the port of Yemen, its navy said.");
    room.event(first, EventType.COERCE, "OMN", "YEM", ACT).add();
    room.event(copy, EventType.COERCE, "nobody", "YEM", "Hacked the port of Yemen").add();
    room.copied(copy, first, CopyKind.REPRINT, "the port of Yemen, its navy said.");
    assertThat(room.finding().articles()).isEqualTo(2);
  }

  @Test
  void countsNoAgencyForWhatItsTextSaysAgainWithoutASource() {
    String later = "The attackers wiped 300 screens";
    Article article =
        room.article(
            "A",
            "2024-03-01",
            "Yemen's port said that " + ACT + ". " + later + ".",
            Newsroom.wire("Reuters"));
    Statement by =
        room.says(
            article,
            "Yemen's port",
            SourceKind.GOVERNMENT,
            Newsroom.state("Yemen", "YEM"),
            ACT,
            Stance.ASSERTS);
    room.event(article, EventType.COERCE, "OMN", "YEM", ACT).by(by).add();
    room.event(article, EventType.COERCE, "The attackers", "screens", later).add();
    assertThat(room.finding().originList())
        .singleElement()
        .satisfies(origin -> assertThat(origin.name()).isEqualTo("Government of Yemen"));
  }
}
