package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.stages.findings.Newsroom.state;

import java.util.List;
import org.firsthand.model.Actor;
import org.firsthand.model.Article;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Finding;
import org.firsthand.model.OriginKind;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.junit.jupiter.api.Test;

class ContradictionsTest {
  private static final String HACK = "Oman hacked the port authority of Yemen";
  private static final Actor OMAN = state("Oman", "OMN");
  private static final Actor YEMEN = state("Yemen", "YEM");

  private final Newsroom room = new Newsroom();

  private void accused(Article article) {
    Statement by =
        room.says(article, "Yemen's port", SourceKind.GOVERNMENT, YEMEN, HACK, Stance.ASSERTS);
    room.event(article, EventType.ASSAULT, "OMN", "YEM", HACK).by(by).add();
  }

  private Statement denied(Article article, Stance stance, Factuality factuality) {
    Statement by = room.says(article, "Oman's envoy", SourceKind.GOVERNMENT, OMAN, HACK, stance);
    room.event(article, EventType.ASSAULT, "OMN", "YEM", HACK).by(by).factuality(factuality).add();
    return by;
  }

  @Test
  void setsADenialBesideTheFindingAndCountsItsArticleOnly() {
    accused(room.article("A", "2024-03-01", "Yemen's port said that " + HACK));
    Statement denial =
        denied(
            room.article("B", "2024-03-02", "Oman's envoy denied that " + HACK),
            Stance.DENIES,
            Factuality.NEGATED);
    Finding finding = room.finding();
    assertThat(finding.articles()).isEqualTo(2);
    assertThat(finding.origins()).isEqualTo(1);
    assertThat(finding.unknownLineage()).isZero();
    assertThat(finding.factuality()).isEqualTo(Factuality.ACTUAL);
    assertThat(finding.contradictions())
        .singleElement()
        .satisfies(
            contradiction -> {
              assertThat(contradiction.statement()).isEqualTo(denial.id());
              assertThat(contradiction.why()).contains("Oman's envoy");
            });
  }

  @Test
  void takesAnAssertedNegationForADenial() {
    accused(room.article("A", "2024-03-01", "Yemen's port said that " + HACK));
    denied(
        room.article("B", "2024-03-02", "Oman's envoy said it is false that " + HACK),
        Stance.ASSERTS,
        Factuality.NEGATED);
    Finding finding = room.finding();
    assertThat(finding.origins()).isEqualTo(1);
    assertThat(finding.contradictions().getFirst().stance()).isEqualTo(Stance.DENIES);
  }

  @Test
  void countsOneVoiceOnceHoweverManyPrintIt() {
    accused(room.article("A", "2024-03-01", "Yemen's port said that " + HACK));
    for (String outlet : List.of("B", "C", "D")) {
      denied(
          room.article(outlet, "2024-03-02", "Oman's envoy denied that " + HACK),
          Stance.DENIES,
          Factuality.NEGATED);
    }
    assertThat(room.finding().contradictions()).hasSize(1);
    assertThat(room.finding().articles()).isEqualTo(4);
  }

  @Test
  void setsADenialBesideItsArticlesActThoughItNamesFewerStates() {
    String more = "Oman entered telephone networks in Yemen and Serbia";
    String less = "Oman had ever spied on a ship of Yemen";
    Article article =
        room.article(
            "A",
            "2024-03-01",
            "Yemen's port said that " + more + Article.BREAK + "Oman's envoy denied that " + less);
    Statement accusation =
        room.says(article, "Yemen's port", SourceKind.GOVERNMENT, YEMEN, more, Stance.ASSERTS);
    Statement denial =
        room.says(article, "Oman's envoy", SourceKind.GOVERNMENT, OMAN, less, Stance.DENIES);
    room.event(article, EventType.COERCE, "OMN", "YEM", more).and("SRB").by(accusation).add();
    room.event(article, EventType.COERCE, "OMN", "YEM", less)
        .by(denial)
        .factuality(Factuality.NEGATED)
        .add();
    assertThat(room.findings())
        .filteredOn(finding -> finding.factuality() == Factuality.ACTUAL)
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.contradictions())
                    .singleElement()
                    .satisfies(one -> assertThat(one.statement()).isEqualTo(denial.id())));
  }

  @Test
  void makesAFindingOfADenialThatStandsAlone() {
    denied(
        room.article("B", "2024-03-02", "Oman's envoy denied that " + HACK),
        Stance.DENIES,
        Factuality.NEGATED);
    Finding finding = room.finding();
    assertThat(finding.factuality()).isEqualTo(Factuality.NEGATED);
    assertThat(finding.contradictions()).isEmpty();
    assertThat(finding.originList().getFirst().kind()).isEqualTo(OriginKind.GOVERNMENT);
  }

  @Test
  void linksARefusalToCommentToWhatStandsBeforeIt() {
    String refusal = "Poland's ministry declined to comment on the report.";
    Article article =
        room.article("A", "2024-03-01", "Yemen's port said that " + HACK + Article.BREAK + refusal);
    accused(article);
    room.says(
        article,
        "Poland's ministry",
        SourceKind.GOVERNMENT,
        state("Poland", "POL"),
        "comment on the report",
        Stance.DECLINES);
    assertThat(room.finding().contradictions())
        .singleElement()
        .satisfies(c -> assertThat(c.stance()).isEqualTo(Stance.DECLINES));
  }

  @Test
  void linksADenialWithoutWordsToTheActOfTheDenier() {
    String denial = "Oman's envoy rejected the charge.";
    Article article =
        room.article(
            "A",
            "2024-03-01",
            "Yemen's port said that "
                + HACK
                + Article.BREAK
                + "It is large."
                + Article.BREAK
                + denial);
    accused(article);
    room.says(article, "Oman's envoy", SourceKind.GOVERNMENT, OMAN, "the charge", Stance.DENIES);
    assertThat(room.finding().contradictions()).hasSize(1);
  }

  @Test
  void leavesADenialOfSomethingElseAlone() {
    Article article =
        room.article(
            "A",
            "2024-03-01",
            "Yemen's port said that " + HACK + " Fiji's king denied the charge.");
    accused(article);
    room.says(
        article,
        "Fiji's king",
        SourceKind.GOVERNMENT,
        state("Fiji", "FJI"),
        "the charge",
        Stance.DENIES);
    assertThat(room.finding().contradictions()).isEmpty();
  }

  @Test
  void putsARefusalBesideOneOfTwoFindings() {
    String pact = "Laos and Chad signed a pact";
    String refusal = "Chad's envoy declined to comment on the matter.";
    Article article =
        room.article(
            "A", "2024-03-01", "Yemen's port said that " + HACK + ". " + pact + ". " + refusal);
    accused(article);
    room.event(article, EventType.AGREE, "LAO", "TCD", pact).mutual().add();
    room.says(
        article,
        "Chad's envoy",
        SourceKind.GOVERNMENT,
        state("Chad", "TCD"),
        "comment on the matter",
        Stance.DECLINES);
    assertThat(room.findings())
        .filteredOn(finding -> !finding.contradictions().isEmpty())
        .singleElement()
        .satisfies(finding -> assertThat(finding.type()).isEqualTo(EventType.AGREE));
  }

  @Test
  void putsADenialBesideTheStatementThatItAnswers() {
    String pact = "Laos and Oman signed a pact";
    Article article =
        room.article(
            "A",
            "2024-03-01",
            "Yemen's port said that " + HACK + ". " + pact + ". Oman's envoy denied the charge.");
    accused(article);
    room.event(article, EventType.AGREE, "LAO", "OMN", pact).mutual().add();
    Statement denial =
        room.says(
            article, "Oman's envoy", SourceKind.GOVERNMENT, OMAN, "the charge", Stance.DENIES);
    room.statements.remove(denial);
    room.statements.add(denial.answering(room.statements.getFirst().id()));
    assertThat(room.findings())
        .filteredOn(finding -> !finding.contradictions().isEmpty())
        .singleElement()
        .satisfies(finding -> assertThat(finding.type()).isEqualTo(EventType.ASSAULT));
  }
}
