package org.firsthand.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.Outcome;
import org.firsthand.model.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plain and pasted text, and article lines. All texts are invented. */
class ExtractArticleTest {
  private static final ExtractArticle EXTRACT = ExtractArticle.load();

  private static final String FIRST =
      "The harbour authority of Port Salis signed a contract with the Orvane company on Tuesday.";
  private static final String SECOND =
      "The contract covers radar equipment for three years, the authority said in a statement.";
  private static final String THIRD =
      "Fishermen in the town said that they had not been asked before the decision was taken.";

  @Test
  void takesTheFirstLineAsTitleAndBlankLinesAsBorders() {
    Article article = text("Harbour buys radar\n\n" + FIRST + "\n\n" + SECOND);
    assertThat(article.title()).contains("Harbour buys radar");
    assertThat(article.text()).isEqualTo(FIRST + Article.BREAK + SECOND);
    assertThat(article.language()).contains("en");
  }

  @Test
  void readsOneParagraphALineAndInventsNoTitle() {
    Article article = text(FIRST + "\n" + SECOND + "\n" + THIRD);
    assertThat(article.title()).isEmpty();
    assertThat(article.paragraphs()).hasSize(3);
  }

  @Test
  void joinsLinesThatAreOnlyWrapped() {
    String wrapped =
        """
        The harbour authority of Port Salis signed a contract with the
        Orvane company on Tuesday, which covers radar equipment for the
        next three years and the training of those who will use it there.

        Fishermen in the town said that they had not been asked before.""";
    assertThat(text(wrapped).paragraphs()).hasSize(2);
  }

  @Test
  void dropsTheTitlePrintedTwiceAlsoWithOtherQuotationMarks() {
    Article article = text("Minister: ‘No Deal’ Yet\n\nMinister: 'No Deal' Yet\n\n" + FIRST);
    assertThat(article.title()).contains("Minister: ‘No Deal’ Yet");
    assertThat(article.text()).isEqualTo(FIRST);
  }

  @Test
  void findsTheTitleBelowAPictureCredit() {
    Article article = text("Cartoon by inkpot_99\n\nHarbour Buys Radar\n\n" + FIRST);
    assertThat(article.title()).contains("Harbour Buys Radar");
    assertThat(article.text()).isEqualTo(FIRST);
  }

  @Test
  void readsBylineAndDateLineUnderTheTitle() {
    Article article =
        text("Harbour buys radar\n\nBy Ada Marlow, Staff Writer\n\nMarch 7, 2023\n\n" + FIRST);
    assertThat(article.author()).contains("Ada Marlow");
    assertThat(article.published().orElseThrow().edtf().text()).isEqualTo("2023-03-07");
    assertThat(article.text()).isEqualTo(FIRST);
  }

  @Test
  void dropsLinkListsAndCommentFormsOfAPastedPage() {
    Article article =
        text(
            "Harbour buys radar\n\n"
                + FIRST
                + "\n\nRead more: Salis Museum Opens Its New Wing\n\n"
                + SECOND
                + "\n\n\nRead Previous\n\nTen Ways to Cook a Turnip\n\nRead Next\n\n"
                + "Salis Museum Opens Its New Wing to the Public\n\nRelated news\nMore Fish in the Bay"
                + "\n\nLeave a Reply\n\nYour email address will not be published. Required fields are"
                + " marked *\n\nGreat article, thank you so much for it, I will come back soon.");
    assertThat(article.text()).isEqualTo(FIRST + Article.BREAK + SECOND);
  }

  @Test
  void readsOnAfterALinkInTheMiddle() {
    Article article =
        text(
            "Harbour buys radar\n\n"
                + FIRST
                + "\n\nRead also\n\nMore Fish in the Bay\n\n"
                + SECOND);
    assertThat(article.text()).isEqualTo(FIRST + Article.BREAK + SECOND);
  }

  @Test
  void keepsOnceWhatTheTextSaysTwice() {
    String repeated = FIRST + " " + SECOND + " " + SECOND;
    Article article =
        text("Harbour buys radar\n\n" + FIRST + "\n\n" + SECOND + "\n\n\u00a0\n\n" + repeated);
    assertThat(article.text()).isEqualTo(FIRST + Article.BREAK + SECOND);
  }

  @Test
  void keepsWhatIsNewBesideARepeat() {
    Article article = text("Harbour buys radar\n\n" + FIRST + "\n\n" + FIRST + " " + THIRD);
    assertThat(article.text()).isEqualTo(FIRST + Article.BREAK + THIRD);
  }

  @Test
  void takesALineThatSendsToTheOriginalAsACreditOnly() {
    Article article =
        text(
            "Harbour buys radar\n\n"
                + FIRST
                + "\n\nRead the complete article at: CFR\n\n"
                + SECOND);
    assertThat(article.text()).isEqualTo(FIRST + Article.BREAK + SECOND);
    assertThat(article.credits())
        .containsExactly(new Credit(CreditKind.REPUBLISHED, "CFR", Optional.empty()));
  }

  @Test
  void pointsToACreditInTheText() {
    Article article = text("PORT SALIS (AP) — " + FIRST + "\n\n" + SECOND);
    assertThat(article.credits())
        .singleElement()
        .satisfies(
            credit -> {
              assertThat(credit.kind()).isEqualTo(CreditKind.WIRE);
              assertThat(credit.span().orElseThrow().of(article.text())).isEqualTo("AP");
            });
  }

  @Test
  void takesACopyrightLineOffTheTextAndKeepsItsCredit() {
    Article article =
        text(
            "Harbour buys radar\n\n"
                + FIRST
                + "\n\nCopyright 2020 The Associated Press. All rights reserved.");
    assertThat(article.text()).isEqualTo(FIRST);
    assertThat(article.credits())
        .containsExactly(new Credit(CreditKind.WIRE, "Associated Press", Optional.empty()));
  }

  @Test
  void letsTheUserStateOutletAndDate() {
    Capture capture =
        new Capture(
            "a.txt",
            "text/plain",
            Optional.empty(),
            Map.of("x-firsthand-outlet", "The Example", "x-firsthand-published", "2023-03"),
            FIRST.getBytes(StandardCharsets.UTF_8));
    Article article = done(EXTRACT.apply(capture));
    assertThat(article.outlet()).contains("The Example");
    assertThat(article.published().orElseThrow().edtf().text()).isEqualTo("2023-03");
  }

  @Test
  void readsAnArticleLineAndPassesOverFieldsItDoesNotKnow() {
    Article article =
        done(
            EXTRACT.apply(
                line(
                    "{\"id\":\"7\",\"outlet\":\"The Example\",\"published\":\"2023-03-07T10:00:00Z\","
                        + "\"title\":\"Harbour buys radar\",\"author\":[\"Ada Marlow\",\"Bo Lind\"],"
                        + "\"score\":3,\"text\":\"Harbour buys radar\\n\\n"
                        + FIRST
                        + "\"}")));
    assertThat(article.title()).contains("Harbour buys radar");
    assertThat(article.outlet()).contains("The Example");
    assertThat(article.published().orElseThrow().edtf().text()).isEqualTo("2023-03-07");
    assertThat(article.author()).contains("Ada Marlow, Bo Lind");
    assertThat(article.text()).isEqualTo(FIRST);
  }

  @Test
  void readsACreditThatALineKeepsApart() {
    Article article =
        done(EXTRACT.apply(line("{\"credit\":\"h/t: The Hill\",\"text\":\"" + FIRST + "\"}")));
    assertThat(article.credits())
        .containsExactly(new Credit(CreditKind.VIA, "The Hill", Optional.empty()));
  }

  @Test
  void givesTheSameArticleTheSameIdWhereverItWasRead() {
    assertThat(text(FIRST).id()).isEqualTo(done(EXTRACT.apply(capture("other.txt", FIRST))).id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\u00a0\n", "\u0000\u0000 \u0000"})
  void skipsAnEmptyInput(String text) {
    assertThat(EXTRACT.apply(capture("e.txt", text)))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> {
              assertThat(skipped.detail()).startsWith("e.txt: expected ");
              assertThat(skipped.reason()).isIn(SkipReason.EMPTY, SkipReason.BINARY);
            });
  }

  @Test
  void skipsAWord() {
    assertThat(EXTRACT.apply(capture("w.txt", "Hello")))
        .isEqualTo(
            new Outcome.Skipped<Article>(
                SkipReason.TOO_SHORT,
                "w.txt: expected an article of at least 5 words, found 1 words"));
  }

  @Test
  void failsALineThatIsNoObject() {
    assertThat(EXTRACT.apply(line("[1]"))).isInstanceOf(Outcome.Failed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"word ", "Of the of and ", "Word. ", "“A ", "\n ", "a\u00a0 "})
  void readsFiveMegabytesOfOneLine(String part) {
    String text = FIRST + " " + part.repeat(5_000_000 / part.length());
    assertThat(EXTRACT.apply(capture("long.txt", text))).isInstanceOf(Outcome.Done.class);
  }

  private static Article text(String text) {
    return done(EXTRACT.apply(capture("a.txt", text)));
  }

  private static Article done(Outcome<Article> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Article>) outcome).results().getFirst();
  }

  private static Capture capture(String locator, String text) {
    return new Capture(
        locator, "text/plain", Optional.empty(), Map.of(), text.getBytes(StandardCharsets.UTF_8));
  }

  private static Capture line(String json) {
    return new Capture(
        "a.jsonl#1",
        Capture.ARTICLE_LINE,
        Optional.empty(),
        Map.of(),
        json.getBytes(StandardCharsets.UTF_8));
  }
}
