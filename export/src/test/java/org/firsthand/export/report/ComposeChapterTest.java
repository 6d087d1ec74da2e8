package org.firsthand.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.firsthand.export.Account;
import org.firsthand.export.InventedSelection;
import org.firsthand.export.report.Chapter.Item;
import org.firsthand.export.report.Chapter.Part;
import org.firsthand.model.Event;
import org.firsthand.model.Evidence;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.Span;
import org.junit.jupiter.api.Test;

class ComposeChapterTest {
  private static final String WORDS =
      "Sylvania attacked the networks of Freedonia's ports in July 2022";

  private final ComposeChapter compose = new ComposeChapter();

  private static Account account(InventedSelection selection, boolean isAttack) {
    return selection.accounts().stream()
        .filter(one -> one.finding().summary().equals(WORDS) == isAttack)
        .findFirst()
        .orElseThrow();
  }

  private Chapter attack() {
    return compose.apply(account(InventedSelection.usual(), true));
  }

  private static Part part(Chapter chapter, String heading) {
    return chapter.parts().stream()
        .filter(part -> part.heading().equals(heading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhatIsKnownInTheReportsWordsWithWhoSaysItAndWhenAndWhoDeniesIt() {
    assertThat(attack().known().stream().map(Sentence::text))
        .containsExactly(
            "“" + WORDS + "”, according to the Government of Freedonia.",
            "It happened in July 2022, as reported.",
            "1 more article reports it without saying from whom and without text in common with the"
                + " others; it is of unknown lineage and not counted.",
            "Sylvania's envoy denies it.");
  }

  @Test
  void aNoteLeadsBackToTheCaptureAndSaysHowItCounts() {
    Account account = account(InventedSelection.usual(), true);
    Note note = compose.apply(account).known().getFirst().notes().getFirst();
    assertThat(note)
        .isInstanceOfSatisfying(
            Note.Passage.class,
            passage -> {
              String text = account.article(passage.article()).orElseThrow().article().text();
              assertThat(passage.span().orElseThrow().of(text)).contains(WORDS);
              assertThat(passage.quote().orElseThrow()).contains(WORDS);
              assertThat(passage.outlet()).isEqualTo("Daily Oak");
              assertThat(passage.published()).contains("7 September 2022");
              assertThat(passage.locator()).isEqualTo("https://oak.example/a");
              assertThat(passage.sha256().orElseThrow()).matches("[0-9a-f]{64}");
              assertThat(passage.standing())
                  .isEqualTo(
                      "Origin 1 of 1: Government of Freedonia (government), behind 1 article.");
            });
  }

  @Test
  void theFirstNoteShowsTheWordsThatAreQuoted() {
    Account full = account(InventedSelection.usual(), true);
    Event event = full.events().getFirst();
    Span other = new Span(0, 5);
    Origin origin = full.finding().originList().getFirst();
    Origin elsewhere =
        new Origin(
            origin.kind(),
            origin.name(),
            origin.articles(),
            origin.why(),
            List.of(new Evidence(event.article(), "other", other)),
            origin.traces());
    Account account =
        new Account(
            full.finding().with(List.of(elsewhere)),
            full.articles(),
            full.events(),
            full.statements(),
            full.copies(),
            full.decisions(),
            full.entered(),
            full.changed());
    Note first = compose.apply(account).known().getFirst().notes().getFirst();
    assertThat(((Note.Passage) first).quote().orElseThrow()).contains(WORDS);
  }

  @Test
  void whatStandsBesideIsQuotedAndCountsForNothing() {
    Item denial = part(attack(), "Beside it").items().getFirst();
    assertThat(denial.label()).contains("Sylvania's envoy denies");
    assertThat(denial.sentences().getFirst().text())
        .contains("it had nothing to do with the attack");
    assertThat(((Note.Passage) denial.sentences().getFirst().notes().getFirst()).standing())
        .isEqualTo("Stands beside the finding; it is no origin of it.");
  }

  @Test
  void whatTheAnalystDecidedRestsOnTheJournal() {
    List<Item> items = part(attack(), "The analyst's judgement").items();
    assertThat(items.getFirst().sentences().getFirst().text())
        .startsWith("Ana remarks: “Ask the port.”");
    assertThat(items.getFirst().sentences().getFirst().notes())
        .containsExactly(new Note.Decided("Decided by ana on 2 January 2023", "D-000000000001"));
  }

  @Test
  void ofWhatNobodyIsNamedForItSaysSoAndInventsNoDate() {
    Chapter bare = compose.apply(account(InventedSelection.usual(), false));
    assertThat(bare.known().stream().map(Sentence::text))
        .containsExactly("“Somebody blocked the strait”; no report says from whom it has this.");
    assertThat(bare.coding()).containsExactly("COERCE", "Somebody", "date unknown");
    assertThat(bare.counts())
        .containsExactly(
            "1 article", "0 outlets", "1 origin (unattributed)", "1 of unknown lineage");
    assertThat(bare.from()).isEmpty();
  }

  @Test
  void nothingIsSaidWithoutAnArticleThatSaysIt() {
    Account full = account(InventedSelection.usual(), true);
    Account without =
        new Account(
            full.finding(),
            List.of(),
            full.events(),
            full.statements(),
            full.copies(),
            List.of(),
            full.entered(),
            full.changed());
    assertThat(compose.apply(without).known()).isEmpty();
    assertThat(compose.apply(without).parts()).isEmpty();
  }

  @Test
  void aLongTextIsQuotedInPart() {
    Chapter chapter = compose.apply(account(InventedSelection.long1Mb(), true));
    assertThat(sentences(chapter)).allMatch(one -> one.text().length() < 2_000);
    assertThat(Markdown.of(chapter).lines()).allMatch(line -> line.length() < 20_000);
  }

  @Test
  void textsOfOthersComeOnOneLineWithoutWhatTurnsOrControls() {
    Finding finding = account(InventedSelection.nasty(), true).finding();
    Chapter chapter = compose.apply(account(InventedSelection.nasty(), true));
    assertThat(finding.review()).isPresent();
    assertThat(sentences(chapter).map(Sentence::text))
        .allMatch(text -> text.codePoints().noneMatch(Character::isISOControl))
        .allMatch(text -> !text.contains("\u202E"));
  }

  private static Stream<Sentence> sentences(Chapter chapter) {
    return Stream.concat(
        chapter.known().stream(),
        chapter.parts().stream()
            .flatMap(part -> part.items().stream())
            .flatMap(item -> item.sentences().stream()));
  }
}
