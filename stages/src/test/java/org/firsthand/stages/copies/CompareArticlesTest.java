package org.firsthand.stages.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Credit;
import org.firsthand.model.CreditKind;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Edtf;
import org.firsthand.model.Span;
import org.firsthand.stages.outlets.StandardOutlets;
import org.junit.jupiter.api.Test;

class CompareArticlesTest {
  private static final String LEAD =
      "Harbour police in Marwick closed three piers on Monday after the tide gauges failed and the"
          + " pilots refused to bring ships in without them.";
  private static final String SECOND =
      "The gauges were last replaced nineteen years ago, and a tender for new ones was cancelled"
          + " twice for want of bidders.";
  private static final String THIRD =
      "Ferries to the outer islands will leave from the old fishing quay until the end of the week,"
          + " twice a day and without cars.";
  private static final String QUOTE =
      "\"We will not send a single ship into a harbour that cannot tell us how deep it is tonight,\"";

  private final CompareArticles compare =
      new CompareArticles(CopySettings.defaults(), StandardOutlets.load());

  private static Article article(String outlet, String published, String text, Credit... credits) {
    return WireRoom.article(outlet, published, text, credits);
  }

  private static Credit credit(CreditKind kind, String name) {
    return new Credit(kind, name, Optional.empty());
  }

  private Copy copy(Article one, Article other) {
    return compare.compare(one, other).orElseThrow();
  }

  @Test
  void callsTheWholeTextPrintedAgainAReprint() {
    Article first = article("Marwick Mail", "2024-02-05", LEAD + Article.BREAK + SECOND);
    Article second = article("Coast Daily", "2024-02-06", LEAD + " " + SECOND);
    Copy copy = copy(second, first);
    assertThat(copy.kind()).isEqualTo(CopyKind.REPRINT);
    assertThat(copy.copy()).isEqualTo(second.id());
    assertThat(copy.direction().basis()).isEqualTo(DirectionBasis.DATE);
    assertThat(copy.containmentOfCopy()).isEqualTo(1);
  }

  @Test
  void alignsThePassagesThatAreShared() {
    Article whole = article("Marwick Mail", "2024-02-05", SECOND + " " + LEAD);
    Article part = article("Coast Daily", "2024-02-06", "Port news. " + LEAD);
    Copy copy = copy(part, whole);
    assertThat(copy.passages())
        .singleElement()
        .satisfies(
            passage -> {
              assertThat(passage.copy().of(part.text()) + ".").isEqualTo(LEAD);
              assertThat(passage.original().of(whole.text()) + ".").isEqualTo(LEAD);
            });
  }

  @Test
  void callsAPartCutFromTheWholeAnExcerptAndTheWholeTheOriginal() {
    Article whole = article("", "", LEAD + Article.BREAK + SECOND + Article.BREAK + THIRD);
    Article part = article("", "", LEAD);
    Copy copy = copy(part, whole);
    assertThat(copy.kind()).isEqualTo(CopyKind.EXCERPT);
    assertThat(copy.copy()).isEqualTo(part.id());
    assertThat(copy.direction().basis()).isEqualTo(DirectionBasis.CONTAINMENT);
    assertThat(copy.direction().why()).contains("cut off at the end");
  }

  @Test
  void believesACreditBeforeADate() {
    Article credited = article("Marwick Mail", "2024-02-07", LEAD + " " + SECOND);
    Article crediting =
        article(
            "Coast Daily",
            "2024-02-06",
            LEAD + " " + SECOND,
            credit(CreditKind.VIA, "The Marwick Mail"));
    Copy copy = copy(credited, crediting);
    assertThat(copy.copy()).isEqualTo(crediting.id());
    assertThat(copy.direction().basis()).isEqualTo(DirectionBasis.CREDIT);
  }

  @Test
  void takesAnArticleThatSaysItIsFromElsewhereForTheCopyOfOneWithoutAnOutlet() {
    Article nameless = article("", "", LEAD + " " + SECOND + " " + THIRD);
    Article crediting =
        article("", "", LEAD + " " + SECOND, credit(CreditKind.REPUBLISHED, "Marwick Mail"));
    Copy copy = copy(nameless, crediting);
    assertThat(copy.copy()).isEqualTo(crediting.id());
    assertThat(copy.direction().basis()).isEqualTo(DirectionBasis.CREDIT);
  }

  @Test
  void namesTheAgencyAsTheReasonBetweenTwoOfItsClients() {
    Article one =
        article("Marwick Mail", "", "MARWICK (AP) - " + LEAD, credit(CreditKind.WIRE, "AP"));
    Article other =
        article("Coast Daily", "", LEAD, credit(CreditKind.WIRE, "The Associated Press"));
    Copy copy = copy(one, other);
    assertThat(copy.direction().basis()).isEqualTo(DirectionBasis.CREDIT);
    assertThat(copy.direction().why()).contains("Associated Press");
  }

  @Test
  void leavesTheDirectionUnknownRatherThanGuess() {
    Copy copy =
        copy(article("Marwick Mail", "2024-02-05", LEAD), article("Coast Daily", "2024-02", LEAD));
    assertThat(copy.direction().basis()).isEqualTo(DirectionBasis.UNKNOWN);
  }

  @Test
  void doesNotTakeOneQuotedSpeechForCopying() {
    Article one =
        article("Marwick Mail", "", QUOTE + " the chief pilot said at the quay. " + SECOND);
    Article other =
        article("Coast Daily", "", THIRD + " Pilots stay away. " + QUOTE + " said their chief.");
    assertThat(copy(one, other).kind()).isEqualTo(CopyKind.QUOTES);
  }

  @Test
  void doesNotTakeOneClauseInCommonForCopying() {
    Article one =
        article(
            "Marwick Mail",
            "",
            "Police closed three piers of the old harbour in Marwick on Monday, a reporter of this"
                + " paper saw.");
    Article other =
        article(
            "Coast Daily",
            "",
            "The ministry said that police had closed three piers of the old harbour in Marwick on"
                + " Monday.");
    assertThat(compare.compare(one, other)).isEmpty();
  }

  @Test
  void readsPastPunctuationCaseAccentsAndDashes() {
    Article one = article("Marwick Mail", "", LEAD + " Café's owner waits.");
    Article other =
        article("Coast Daily", "", LEAD.toUpperCase(java.util.Locale.ROOT) + " Cafe’s owner waits");
    assertThat(copy(one, other).containmentOfCopy()).isEqualTo(1);
  }

  @Test
  void leavesCreditsOutOfTheShares() {
    String text = "MARWICK (AP) - " + LEAD;
    Article one =
        article(
            "Marwick Mail",
            "",
            text,
            new Credit(CreditKind.WIRE, "AP", Optional.of(new Span(0, 14))));
    assertThat(copy(one, article("Coast Daily", "", LEAD)).containmentOfCopy()).isEqualTo(1);
    assertThat(copy(one, article("Coast Daily", "", LEAD)).containmentOfOriginal()).isEqualTo(1);
  }

  @Test
  void isNoCopyOfItself() {
    Article article = article("Marwick Mail", "", LEAD);
    assertThat(compare.compare(article, article)).isEmpty();
  }

  @Test
  void ignoresWhatOneOutletPrintsUnderAllItsArticles() {
    String notice =
        " Write to the desk with your own pictures of the harbour and tell us what you saw, when"
            + " you saw it and who was with you.";
    String more = " " + SECOND + " " + SECOND.replace("gauges", "lamps");
    Article one = article("Marwick Mail", "", LEAD + more + notice);
    Article other =
        article("Marwick Mail", "", THIRD + " " + THIRD.replace("Ferries", "Trams") + notice);
    assertThat(compare.compare(one, other)).isEmpty();
  }

  @Test
  void comparesScriptsThatSetNoSpaces() {
    String text = "政府は月曜日に港の三つの桟橋を閉鎖したと発表した。船はしばらく入れない。";
    assertThat(copy(article("A", "", text), article("B", "", text)).kind())
        .isEqualTo(CopyKind.REPRINT);
  }

  @Test
  void takesAPassageForTheReadersOfThePlaceForThePrintersOwn() {
    String text = LEAD + Article.BREAK + SECOND + Article.BREAK + THIRD;
    String local =
        LEAD
            + Article.BREAK
            + SECOND
            + Article.BREAK
            + "Shops in Oakham stayed open all day."
            + Article.BREAK
            + THIRD;
    Article localised = article("Oakham Gazette", "2024-02-05", local);
    Copy copy = copy(article("Marwick Mail", "2024-02-05", text), localised);
    assertThat(copy.copy()).isEqualTo(localised.id());
    assertThat(copy.direction().basis()).isEqualTo(DirectionBasis.CONTAINMENT);
    assertThat(copy.direction().why()).contains("its own place");
  }

  @Test
  void asksMoreOfTimesAtWhichPagesWereFetched() {
    Article early = fetched("Marwick Mail", "2024-02-05T08:00:00Z");
    Article soon = fetched("Coast Daily", "2024-02-05T09:00:00Z");
    Article late = fetched("Coast Daily", "2024-02-05T19:00:00Z");
    assertThat(copy(early, soon).direction().basis()).isEqualTo(DirectionBasis.UNKNOWN);
    assertThat(copy(early, late).direction().basis()).isEqualTo(DirectionBasis.DATE);
    assertThat(copy(early, late).direction().why()).contains("there by");
  }

  private static Article fetched(String outlet, String time) {
    Article article = article(outlet, time, LEAD + " " + SECOND);
    return new Article(
        article.id(),
        article.locator(),
        article.title(),
        article.outlet(),
        Optional.of(new Dated(new Edtf(time), DateBasis.PUBLISHED)),
        article.author(),
        article.language(),
        article.credits(),
        article.text());
  }

  @Test
  void findsAnExcerptThatIsMostlyAQuotation() {
    String long1 =
        QUOTE
            + " said the chief pilot, and he went on for a while about the gauges: "
            + "\"They were bought second hand by people who never saw a harbour in a storm.\"";
    Article whole = article("Marwick Mail", "2024-02-05", LEAD + " " + long1 + " " + THIRD);
    // cut within the first quotation, so that what was quoted seems not to be, and the reverse
    Article part =
        article("Coast Daily", "2024-02-07", long1.substring(long1.indexOf("a single ship")));
    assertThat(copy(part, whole).kind()).isEqualTo(CopyKind.EXCERPT);
  }

  @Test
  void findsAnExcerptFromWithinAQuotation() {
    String speech =
        "we bought these gauges second hand from people who never saw a harbour in a storm and now"
            + " you ask me to bring a tanker in on nothing but a rope and a lantern";
    Article whole =
        article(
            "Marwick Mail",
            "2024-02-05",
            LEAD + " \"Listen, " + speech + ",\" said the chief pilot. " + THIRD);
    Article part = article("Coast Daily", "2024-02-07", speech);
    assertThat(copy(part, whole).kind()).isEqualTo(CopyKind.EXCERPT);
  }
}
