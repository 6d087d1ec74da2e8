package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.firsthand.stages.findings.Newsroom.company;
import static org.firsthand.stages.findings.Newsroom.minister;
import static org.firsthand.stages.findings.Newsroom.span;
import static org.firsthand.stages.findings.Newsroom.state;
import static org.firsthand.stages.findings.Newsroom.wire;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.ActorKind;
import org.firsthand.model.Article;
import org.firsthand.model.ChainLink;
import org.firsthand.model.CopyKind;
import org.firsthand.model.EventType;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Source;
import org.firsthand.model.SourceKind;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;
import org.firsthand.model.Step;
import org.firsthand.stages.outlets.Outlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of design section 4, one by one. */
class OriginsTest {
  private static final String RAID = "Latvia raided the servers of a Serbian registrar";
  private static final Optional<Actor> NOBODY = Optional.empty();

  private Newsroom room = new Newsroom();

  private void raid(Article article) {
    room.event(article, EventType.COERCE, "LVA", "SRB", RAID).add();
  }

  private void raid(Article article, Statement by) {
    room.event(article, EventType.COERCE, "LVA", "SRB", RAID).by(by).add();
  }

  private Statement says(Article article, String source, SourceKind kind, Optional<Actor> actor) {
    return room.says(article, source, kind, actor, RAID, Stance.ASSERTS, List.of());
  }

  private static void counts(Finding finding, int articles, int origins, int unknown) {
    assertThat(List.of(finding.articles(), finding.origins(), finding.unknownLineage()))
        .as("articles, origins, unknown lineage of %s", finding.originList())
        .containsExactly(articles, origins, unknown);
  }

  private static List<String> steps(Origin origin, int trace) {
    return origin.traces().get(trace).steps().stream().map(Step::kind).toList();
  }

  @Test
  void tracesAReprintToTheSpeakerOfTheFirstPrint() {
    String text = RAID + ", minister Anna Kalnina said.";
    Article first = room.article("Harbor Herald", "2024-03-01", text);
    Article second = room.article("Coast Daily", "2024-03-02", text);
    for (Article article : List.of(first, second)) {
      raid(
          article,
          says(
              article,
              "minister Anna Kalnina",
              SourceKind.NAMED_PERSON,
              Optional.of(minister("Anna Kalnina", "LVA"))));
    }
    room.copied(second, first, CopyKind.REPRINT, text);
    Finding finding = room.finding();
    counts(finding, 2, 1, 0);
    assertThat(finding.outlets()).isEqualTo(2);
    assertThat(finding.originList().getFirst().name()).isEqualTo("Government of Latvia");
    assertThat(steps(finding.originList().getFirst(), 1))
        .containsExactly("copied from", "spoke for");
  }

  @Test
  void countsAnAgencyOnceForAllItsClients() {
    raid(room.article("Valley Times", "2024-03-01", RAID + ".", wire("AP")));
    raid(room.article("Prairie Post", "2024-03-02", RAID + " again.", wire("Associated Press")));
    Finding finding = room.finding();
    counts(finding, 2, 1, 0);
    assertThat(finding.originList().getFirst().kind()).isEqualTo(OriginKind.AGENCY);
    assertThat(finding.originList().getFirst().name()).isEqualTo("Associated Press");
  }

  @Test
  void goesOnFromTheAgencyToWhomItsTextNames() {
    Article article =
        room.article("Valley Times", "2024-03-01", RAID + ", the police said.", wire("Reuters"));
    raid(
        article,
        says(article, "the police", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    Origin origin = room.finding().originList().getFirst();
    assertThat(origin.kind()).isEqualTo(OriginKind.GOVERNMENT);
    assertThat(steps(origin, 0)).containsExactly("credited to", "spoke for");
  }

  @Test
  void countsAGovernmentAndACompanyAsTwo() {
    Article one = room.article("Courier", "2024-03-01", "The ministry said that " + RAID + ".");
    raid(
        one, says(one, "The ministry", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    Article two = room.article("Ledger", "2024-03-02", "Hostwise said in a report that " + RAID);
    raid(
        two,
        says(two, "Hostwise", SourceKind.ORGANISATION, Optional.of(company("Hostwise", "USA"))));
    counts(room.finding(), 2, 2, 0);
  }

  @Test
  void countsOneGovernmentOnceWhoeverOfItSpeaks() {
    Article one = room.article("Courier", "2024-03-01", "The police said that " + RAID + ".");
    raid(one, says(one, "The police", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    Article two =
        room.article("Ledger", "2024-03-02", "Two Latvian officials told Reuters that " + RAID);
    raid(
        two,
        says(
            two, "Two Latvian officials", SourceKind.UNNAMED, Optional.of(state("Latvia", "LVA"))));
    counts(room.finding(), 2, 1, 0);
  }

  @Test
  void countsUnnamedOfficialsOfTwoGovernmentsAsTwo() {
    Article one = room.article("Courier", "2024-03-01", "Latvian officials said that " + RAID);
    raid(
        one,
        says(one, "Latvian officials", SourceKind.UNNAMED, Optional.of(state("Latvia", "LVA"))));
    Article two = room.article("Ledger", "2024-03-02", "A Polish diplomat said that " + RAID);
    raid(
        two,
        says(two, "A Polish diplomat", SourceKind.UNNAMED, Optional.of(state("Poland", "POL"))));
    counts(room.finding(), 2, 2, 0);
  }

  @Test
  void leadsAllThatCiteOnePaperToIt() {
    Article one = room.article("Gulf Observer", "2024-03-01", "The WSJ reported that " + RAID);
    raid(one, says(one, "The WSJ", SourceKind.OUTLET, NOBODY));
    Article two =
        room.article(
            "Lakeside News",
            "2024-03-02",
            RAID + ", the Wall Street Journal wrote, citing unnamed officials.");
    raid(
        two,
        room.says(
            two,
            "unnamed officials",
            SourceKind.UNNAMED,
            NOBODY,
            RAID,
            Stance.ASSERTS,
            List.of(
                new ChainLink(
                    "the Wall Street Journal",
                    SourceKind.OUTLET,
                    Optional.of(span(two, "the Wall Street Journal"))),
                new ChainLink(
                    "unnamed officials",
                    SourceKind.UNNAMED,
                    Optional.of(span(two, "unnamed officials"))))));
    Finding finding = room.finding();
    counts(finding, 2, 1, 0);
    assertThat(finding.originList().getFirst().name()).endsWith("and its unnamed sources");
  }

  @Test
  void takesABareReportForWhatThePaperIsElsewhereSaidToRestOn() {
    Article one = room.article("Gulf Observer", "2024-03-01", "The WSJ reported that " + RAID);
    raid(one, says(one, "The WSJ", SourceKind.OUTLET, NOBODY));
    Article two =
        room.article(
            "Lakeside News", "2024-03-02", RAID + ", the WSJ wrote, citing two US officials.");
    raid(
        two,
        room.says(
            two,
            "two US officials",
            SourceKind.UNNAMED,
            Optional.of(state("United States", "USA")),
            RAID,
            Stance.ASSERTS,
            List.of(
                new ChainLink("the WSJ", SourceKind.OUTLET, Optional.of(span(two, "the WSJ"))))));
    Finding finding = room.finding();
    counts(finding, 2, 1, 0);
    assertThat(finding.originList().getFirst().name()).isEqualTo("Government of the United States");
  }

  @Test
  void showsUnknownLineageBesideTheCount() {
    Article one = room.article("Courier", "2024-03-01", "The police said that " + RAID + ".");
    raid(one, says(one, "The police", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    Article two = room.article("Brief", "2024-03-02", RAID + ".");
    raid(two);
    Finding finding = room.finding();
    counts(finding, 2, 1, 1);
    assertThat(finding.unknownList()).containsExactly(two.id());
  }

  @Test
  void saysUnattributedWhereNobodyIsNamedAnywhere() {
    for (String outlet : List.of("Valley Times", "Prairie Post", "Coast Daily")) {
      raid(room.article(outlet, "2024-03-01", RAID + "."));
    }
    Finding finding = room.finding();
    counts(finding, 3, 1, 3);
    assertThat(finding.originList().getFirst().kind()).isEqualTo(OriginKind.UNATTRIBUTED);
  }

  @Test
  void countsACopyOfAnUnattributedTextWithItsOriginal() {
    Article one = room.article("Courier", "2024-03-01", RAID + ".");
    Article two = room.article("Brief", "2024-03-02", RAID + ".");
    raid(one);
    raid(two);
    room.copied(two, one, CopyKind.REPRINT, RAID + ".");
    counts(room.finding(), 2, 1, 1);
  }

  @Test
  void takesAReporterOnTheSpotAndAMinistryForTwo() {
    Article one = room.article("Reuters", "2024-03-01", RAID + ", a Reuters reporter saw.");
    raid(one, says(one, "a Reuters reporter", SourceKind.UNNAMED, NOBODY));
    Article two = room.article("Ledger", "2024-03-02", "The police said that " + RAID);
    raid(two, says(two, "The police", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    Finding finding = room.finding();
    counts(finding, 2, 2, 0);
    assertThat(finding.originList().getFirst().name()).isEqualTo("Reuters");
  }

  @Test
  void doesNotTakeOneQuotedSpeechForACopy() {
    Article one = room.article("Courier", "2024-03-01", RAID + ", Poland's minister said.");
    Article two = room.article("Ledger", "2024-03-01", RAID + ", Latvia's minister said.");
    raid(
        one,
        says(one, "Poland's minister", SourceKind.GOVERNMENT, Optional.of(state("Poland", "POL"))));
    raid(
        two,
        says(two, "Latvia's minister", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    room.copied(two, one, CopyKind.QUOTES, RAID);
    counts(room.finding(), 2, 2, 0);
  }

  @Test
  void keepsTheOwnSourceOfAnArticleThatCopiesOnlyTheSentence() {
    Article one = room.article("Courier", "2024-03-01", RAID + ", Poland's minister said.");
    Article two = room.article("Ledger", "2024-03-02", RAID + ", Latvia's minister confirmed.");
    raid(
        one,
        says(one, "Poland's minister", SourceKind.GOVERNMENT, Optional.of(state("Poland", "POL"))));
    raid(
        two,
        says(two, "Latvia's minister", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    room.copied(two, one, CopyKind.REWRITE, RAID);
    counts(room.finding(), 2, 2, 0);
  }

  @Test
  void keepsTheSourceOfTheOriginalOfWhichACopyNamesAPart() {
    Article one = room.article("Courier", "2024-03-01", "Officials in Riga said that " + RAID);
    Article two = room.article("Ledger", "2024-03-02", "Officials said that " + RAID);
    raid(
        one,
        says(one, "Officials in Riga", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    raid(two, says(two, "Officials", SourceKind.UNNAMED, NOBODY));
    room.copied(two, one, CopyKind.REWRITE, RAID);
    counts(room.finding(), 2, 1, 0);
  }

  @Test
  void takesADocumentForItsIssuerSpeaking() {
    Article one = room.article("Courier", "2024-03-01", "An indictment says that " + RAID);
    raid(one, says(one, "An indictment", SourceKind.DOCUMENT, Optional.of(state("Latvia", "LVA"))));
    Article two = room.article("Ledger", "2024-03-02", "Latvian police said that " + RAID);
    raid(
        two,
        says(two, "Latvian police", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    Finding finding = room.finding();
    counts(finding, 2, 1, 0);
    assertThat(steps(finding.originList().getFirst(), 0)).containsExactly("seen in document");
  }

  @Test
  void countsOutletsOfOneOwnerOnce() {
    Article one = room.article("A", "2024-03-01", "The WSJ reported that " + RAID);
    raid(one, says(one, "The WSJ", SourceKind.OUTLET, NOBODY));
    Article two = room.article("B", "2024-03-01", "MarketWatch reported that " + RAID);
    raid(two, says(two, "MarketWatch", SourceKind.OUTLET, NOBODY));
    Finding finding = room.finding();
    counts(finding, 2, 1, 0);
    assertThat(steps(finding.originList().getFirst(), 0)).contains("owned by");
  }

  @ParameterizedTest(name = "reviewer: {0}")
  @CsvSource({"not yet,true", "Ana,false"})
  void saysWhetherAnybodyHasLookedAnOwnerUp(String reviewer, boolean isUnreviewed) {
    room =
        new Newsroom(
            new BuildFindings(
                Outlets.parse(
                    List.of("Quay Post\toutlet\t"),
                    List.of("Quay Post\tDock Media\tdock.example\t" + reviewer))));
    Article one = room.article("A", "2024-03-01", "Quay Post reported that " + RAID);
    raid(one, says(one, "Quay Post", SourceKind.OUTLET, NOBODY));
    Origin origin = room.finding().originList().getFirst();
    assertThat(origin.traces().getFirst().steps())
        .filteredOn(step -> step.kind().equals(Step.OWNED_BY))
        .extracting(Step::leadsToUnreviewedOwner)
        .containsExactly(isUnreviewed);
  }

  @Test
  void takesAStateAgencyForItsGovernment() {
    Article one = room.article("A", "2024-03-01", "TASS reported that " + RAID);
    raid(one, says(one, "TASS", SourceKind.OUTLET, NOBODY));
    Article two = room.article("B", "2024-03-01", "Russian officials said that " + RAID);
    raid(
        two,
        says(two, "Russian officials", SourceKind.UNNAMED, Optional.of(state("Russia", "RUS"))));
    counts(room.finding(), 2, 1, 0);
  }

  @Test
  void takesAMinistryThatTheTextDoesNotPlaceForOneThatStandsThere() {
    Article one = room.article("A", "2024-03-01", "The interior ministry said that " + RAID);
    raid(one, says(one, "The interior ministry", SourceKind.GOVERNMENT, NOBODY));
    Article two = room.article("B", "2024-03-01", "Latvian police said that " + RAID);
    raid(
        two,
        says(two, "Latvian police", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    counts(room.finding(), 2, 1, 0);
  }

  @Test
  void takesACompanysManForTheCompany() {
    Article one = room.article("A", "2024-03-01", "Hostwise said that " + RAID);
    raid(
        one,
        says(one, "Hostwise", SourceKind.ORGANISATION, Optional.of(company("Hostwise", "USA"))));
    Article two = room.article("B", "2024-03-01", "Hostwise president Ida Roe said that " + RAID);
    Actor roe = new Actor("Ida Roe", ActorKind.PERSON, Optional.of("USA"), Optional.of("BUS"));
    raid(two, says(two, "Hostwise president Ida Roe", SourceKind.NAMED_PERSON, Optional.of(roe)));
    counts(room.finding(), 2, 1, 0);
  }

  @Test
  void givesAnUnattributedSentenceTheSourceThatItsArticleNamesElsewhere() {
    Article one =
        room.article(
            "A",
            "2024-03-01",
            RAID + ", Latvian police said." + Article.BREAK + "The raid of Latvia lasted hours.");
    raid(
        one,
        says(one, "Latvian police", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    room.event(one, EventType.COERCE, "LVA", "SRB", "The raid of Latvia lasted hours").add();
    counts(room.finding(), 1, 1, 0);
  }

  @Test
  void understandsHeAndTheCompanyFromTheSentenceBefore() {
    Article one =
        room.article("A", "2024-03-01", "Hostwise said it watched. The company said that " + RAID);
    room.says(
        one,
        "Hostwise",
        SourceKind.ORGANISATION,
        company("Hostwise", "USA"),
        "it watched",
        Stance.ASSERTS);
    raid(one, says(one, "The company", SourceKind.ORGANISATION, NOBODY));
    assertThat(room.finding().originList().getFirst().name()).isEqualTo("Hostwise");
  }

  @Test
  void knowsAnOutletByTheActorThatItsWordsMean() {
    Actor mail =
        new Actor("Marwick Mail", ActorKind.ORGANISATION, Optional.of("GBR"), Optional.of("MED"));
    Article one = room.article("A", "2024-03-01", "The Marwick Mail, quoting nobody, said " + RAID);
    raid(one, says(one, "The Marwick Mail, quoting nobody", SourceKind.OUTLET, Optional.of(mail)));
    Article two = room.article("B", "2024-03-02", "According to the Marwick Mail " + RAID);
    raid(two, says(two, "the Marwick Mail", SourceKind.OUTLET, NOBODY));
    Finding finding = room.finding();
    counts(finding, 2, 1, 0);
    assertThat(finding.originList().getFirst().name())
        .isEqualTo("Marwick Mail and its unnamed sources");
  }

  private Statement together(Article article, String words, SourceKind kind) {
    Statement one = says(article, words, kind, Optional.of(state("United Kingdom", "GBR")));
    Source source = one.source();
    Statement both =
        new Statement(
            one.id(),
            one.article(),
            new Source(
                source.text(),
                source.span(),
                kind,
                source.actor(),
                List.of(state("United States", "USA")),
                Optional.empty()),
            one.cue(),
            one.content(),
            one.direct(),
            one.stance(),
            one.chain());
    room.statements.remove(one);
    room.statements.add(both);
    return both;
  }

  @Test
  void countsEachGovernmentOfThoseThatSpeakTogether() {
    Article article = room.article("A", "2024-03-01", RAID + ", British and US officials said.");
    raid(article, together(article, "British and US officials", SourceKind.UNNAMED));
    Finding finding = room.finding();
    counts(finding, 1, 2, 0);
    assertThat(finding.originList())
        .extracting(Origin::name)
        .containsExactly("Government of the United Kingdom", "Government of the United States");
  }

  @Test
  void countsOneTextOfTwoGovernmentsOnce() {
    Article article = room.article("A", "2024-03-01", RAID + ", a joint statement said.");
    raid(article, together(article, "a joint statement", SourceKind.DOCUMENT));
    counts(room.finding(), 1, 1, 0);
  }

  @Test
  void takesAMinistryThatTheTextDoesNotPlaceForAGovernmentThatSpeaksAlready() {
    Article one = room.article("A", "2024-03-01", RAID + ", Latvia's police said.");
    raid(
        one,
        says(one, "Latvia's police", SourceKind.GOVERNMENT, Optional.of(state("Latvia", "LVA"))));
    Article other = room.article("B", "2024-03-01", RAID + ", a spokesman for the ministry said.");
    raid(other, says(other, "a spokesman for the ministry", SourceKind.UNNAMED, NOBODY));
    counts(room.finding(), 2, 1, 0);
  }
}
