package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.stages.findings.Newsroom.state;

import java.util.List;
import org.firsthand.model.Actor;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.junit.jupiter.api.Test;

class RivalsTest {
  private static final Actor OMAN = state("Oman", "OMN");
  private static final Actor YEMEN = state("Yemen", "YEM");
  private static final String ONE = "Oman blew up the dam at Yemen's old harbour";
  private static final String OTHER = "Yemen blew up the dam at its old harbour";

  private final Newsroom room = new Newsroom();

  private Event tells(Article article, String speaker, Actor actor, String who, String act) {
    Statement by = room.says(article, speaker, SourceKind.GOVERNMENT, actor, act, Stance.ASSERTS);
    return room.event(article, EventType.ASSAULT, who, "YEM", act).by(by).add();
  }

  @Test
  void linksTwoAccountsOfOneActEachToTheOther() {
    Article article =
        room.article(
            "A",
            "2024-03-01",
            "Yemen's envoy said that " + ONE + ". Oman's envoy said that " + OTHER + ".");
    tells(article, "Yemen's envoy", YEMEN, "OMN", ONE);
    Event rival = tells(article, "Oman's envoy", OMAN, "YEM", OTHER);
    assertThat(room.findings())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.origins()).isEqualTo(1))
        .allSatisfy(finding -> assertThat(finding.contradictions()).hasSize(1))
        .filteredOn(finding -> !finding.events().contains(rival.id()))
        .singleElement()
        .satisfies(
            finding -> {
              var beside = finding.contradictions().getFirst();
              assertThat(beside.statement()).isEqualTo(rival.statement().orElseThrow());
              assertThat(beside.why()).isEqualTo("'Oman's envoy' in A says that YEM did it");
            });
  }

  @Test
  void linksTheAccountOfTheAccusedInAnotherArticle() {
    tells(
        room.article("A", "2024-03-01", "Yemen's envoy said that " + ONE + "."),
        "Yemen's envoy",
        YEMEN,
        "OMN",
        ONE);
    tells(
        room.article("B", "2024-03-02", "Oman's envoy said that " + OTHER + "."),
        "Oman's envoy",
        OMAN,
        "YEM",
        OTHER);
    assertThat(room.findings())
        .allSatisfy(finding -> assertThat(finding.contradictions()).hasSize(1));
  }

  @Test
  void leavesActsWithOtherVictimsAlone() {
    Article article =
        room.article(
            "A",
            "2024-03-01",
            "Yemen's envoy said that Oman blew up a dam. Oman's envoy said that Yemen blew up a dam.");
    Statement one =
        room.says(
            article,
            "Yemen's envoy",
            SourceKind.GOVERNMENT,
            YEMEN,
            "Oman blew up a dam",
            Stance.ASSERTS);
    Statement other =
        room.says(
            article,
            "Oman's envoy",
            SourceKind.GOVERNMENT,
            OMAN,
            "Yemen blew up a dam",
            Stance.ASSERTS);
    room.event(article, EventType.ASSAULT, "OMN", "YEM", "Oman blew up a dam").by(one).add();
    room.event(article, EventType.ASSAULT, "YEM", "OMN", "Yemen blew up a dam").by(other).add();
    assertThat(room.findings())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.contradictions()).isEmpty());
  }

  @Test
  void leavesAloneTwoCompaniesThatSuspectOthersInTwoArticles() {
    for (String who : List.of("Oman", "Chad")) {
      String act = who + " hacked the port of Yemen";
      Article article =
          room.article("Paper of " + who, "2024-03-01", "Acme said that " + act + ".");
      Statement by =
          room.says(
              article,
              "Acme",
              SourceKind.ORGANISATION,
              Newsroom.company("Acme " + who, "USA"),
              act,
              Stance.ASSERTS);
      room.event(article, EventType.COERCE, who.equals("Oman") ? "OMN" : "TCD", "YEM", act)
          .by(by)
          .add();
    }
    assertThat(room.findings())
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.contradictions()).isEmpty());
  }

  private Article pact(String outlet, String published, String speaker, Actor actor, String said) {
    String act = "Oman and Yemen signed a pact";
    Article article = room.article(outlet, published, act + ". " + speaker + " said " + said + ".");
    room.event(article, EventType.AGREE, "OMN", "YEM", act).mutual().add();
    room.says(article, speaker, SourceKind.GOVERNMENT, actor, said, Stance.ASSERTS);
    return article;
  }

  @Test
  void setsWhoCallsItTheOppositeBeside() {
    pact("A", "2024-03-01", "Oman's envoy", OMAN, "the pact is largely defensive");
    pact("B", "2024-03-02", "Laos's envoy", state("Laos", "LAO"), "the pact was clearly offensive");
    assertThat(room.finding().contradictions())
        .singleElement()
        .satisfies(
            beside ->
                assertThat(beside.why())
                    .isEqualTo(
                        "'Laos's envoy' in B says 'was clearly offensive', where 'Oman's envoy'"
                            + " says 'is largely defensive'"));
  }

  @Test
  void takesNoOppositeFromOneVoiceNorFromWhatIsSaidOfSomethingElse() {
    pact("A", "2024-03-01", "Oman's envoy", OMAN, "the pact is largely defensive");
    pact("B", "2024-03-02", "Oman's minister", OMAN, "the pact is not offensive");
    pact("C", "2024-03-03", "Chad's envoy", state("Chad", "TCD"), "his smile was offensive");
    assertThat(room.finding().contradictions()).isEmpty();
  }
}
