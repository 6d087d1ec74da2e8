package org.firsthand.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages. All are invented. */
class ExtractPageTest {
  private static final ExtractArticle EXTRACT = ExtractArticle.load();

  private static final String HEAD =
      """
      <!doctype html><html lang="en"><head><meta charset="utf-8">
      <title>Harbour buys radar from Orvane | The Salis Herald</title>
      <meta property="og:title" content="Harbour buys radar from Orvane">
      <meta property="og:site_name" content="The Salis Herald">
      <link rel="canonical" href="https://salisherald.example/2023/03/07/radar">
      """;

  private static final String LINKED =
      """
      <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"Wrong"},
        {"@type":["NewsArticle"],"headline":"Harbour buys radar from Orvane",
         "datePublished":"2023-03-07T09:30:00+01:00",
         "author":[{"@type":"Person","name":"Ada Marlow"},{"@type":"Person","name":"Bo Lind"}],
         "publisher":{"@type":"Organization","name":"The Salis Herald"}}]}</script>
      """;

  private static final String BODY =
      """
      </head><body>
      <nav class="main-menu"><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li>
      <li><a href="/s">Sport</a></li></ul></nav>
      <div class="cookie-banner"><p>We use cookies to give you the best experience on our website.</p>
      <button>Accept all</button></div>
      <main><article class="story">
      <h1>Harbour buys radar from Orvane</h1>
      <p class="byline">By <a href="/authors/ada-marlow">Ada Marlow</a></p>
      <div class="article-body">
      <p>PORT SALIS (AP) — The harbour authority of Port Salis signed a contract with the Orvane
      company on Tuesday, ending a dispute that had lasted for more than two years.</p>
      <p>The contract covers radar equipment for the outer harbour and the training of twelve
      officers, the authority said in a statement that it published on its website.</p>
      <figure><img src="x.jpg"><figcaption>Photo: Ada Marlow/The Salis Herald</figcaption></figure>
      <div class="related-links"><h3>Related articles</h3><ul>
      <li><a href="/a">Museum opens its new wing</a></li><li><a href="/b">More fish in the bay</a></li>
      </ul></div>
      <h2>Fishermen were not asked</h2>
      <p>Fishermen in the town said that they had not been asked before the decision was taken, and
      that they would appeal to the regional court in the coming weeks.</p>
      <blockquote><p>“Nobody told us that the pier would be closed for half a year,” said Cas Wendel,
      who speaks for the owners of the forty boats that still leave the harbour each day.</p></blockquote>
      <ul><li>The contract runs for three years and costs the town eleven million.</li>
      <li>The radar is to be switched on in May, after the pier has been strengthened.</li></ul>
      </div></article>
      <section id="comments" class="comments"><h3>3 Comments</h3>
      <div class="comment"><p>I have always said that this was a bad idea and nobody listened.</p></div>
      </section></main>
      <aside class="sidebar"><h3>Most read</h3><ul><li><a href="/c">Ten ways to cook a turnip</a></li>
      <li><a href="/d">Council votes on parking</a></li></ul>
      <p>Sign up for our newsletter and get the news every morning.</p></aside>
      <footer><p>© 2026 The Salis Herald. All rights reserved.</p>
      <ul><li><a href="/p">Privacy policy</a></li></ul></footer></body></html>
      """;

  @Test
  void keepsTheArticleAndLeavesThePage() {
    Article article = done(page(HEAD + LINKED + BODY));
    assertThat(article.text())
        .contains("signed a contract with the Orvane company on Tuesday")
        .contains("Fishermen were not asked")
        .contains("“Nobody told us")
        .contains("runs for three years")
        .contains("switched on in May")
        .doesNotContain("cookies")
        .doesNotContain("Museum")
        .doesNotContain("Related articles")
        .doesNotContain("bad idea")
        .doesNotContain("turnip")
        .doesNotContain("newsletter")
        .doesNotContain("rights reserved")
        .doesNotContain("Harbour buys radar from Orvane");
    assertThat(article.paragraphs().getFirst().of(article.text())).doesNotContain("\n");
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    Article article = done(page(HEAD + LINKED + BODY));
    assertThat(article.title()).contains("Harbour buys radar from Orvane");
    assertThat(article.outlet()).contains("The Salis Herald");
    assertThat(article.author()).contains("Ada Marlow, Bo Lind");
    assertThat(article.published().orElseThrow().edtf().text()).isEqualTo("2023-03-07");
    assertThat(article.language()).contains("en");
    Credit credit = article.credits().getFirst();
    assertThat(credit.kind()).isEqualTo(CreditKind.WIRE);
    assertThat(credit.span().orElseThrow().of(article.text())).isEqualTo("AP");
  }

  @Test
  void readsTheBylineWhereThereIsNoData() {
    assertThat(done(page(HEAD + BODY)).author()).contains("Ada Marlow");
  }

  @Test
  void takesNoYearOfAFooterForADate() {
    assertThat(done(page(HEAD + BODY)).published()).isEmpty();
  }

  @Test
  void takesNoFutureDate() {
    String future = LINKED.replace("2023-03-07", "2031-01-01");
    Capture capture =
        new Capture(
            "saved.html",
            "text/html",
            Optional.of(Instant.parse("2023-03-09T10:00:00Z")),
            Map.of(),
            (HEAD + future + BODY).getBytes(StandardCharsets.UTF_8));
    assertThat(done(EXTRACT.apply(capture)).published()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta property='article:published_time' content='2023-03-07T08:00:00Z'>",
        "<meta name='date' content='2023-03-07'>",
        "<script>var d = {\"datePublished\":\"2023-03-07T08:00:00Z\"}</script>"
      })
  void findsTheDateInThePagesData(String head) {
    assertThat(done(page(HEAD + head + BODY)).published().orElseThrow().edtf().text())
        .isEqualTo("2023-03-07");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"March 7, 2023", "7 March 2023", "Published on Mar 7, 2023 - Updated May 2, 2024"})
  void findsTheDateUnderTheHeadline(String line) {
    String body = BODY.replace("<p class=\"byline\">", "<p>" + line + "</p><p class=\"byline\">");
    assertThat(done(page(HEAD + body)).published().orElseThrow().edtf().text())
        .isEqualTo("2023-03-07");
  }

  @Test
  void takesTheOutletFromTheDomainWhereNothingElseNamesIt() {
    Capture capture =
        new Capture(
            "https://www.salisherald.example/2023/03/07/radar",
            "text/html",
            Optional.empty(),
            Map.of(),
            BODY.getBytes(StandardCharsets.UTF_8));
    Article article = done(EXTRACT.apply(capture));
    assertThat(article.outlet()).contains("salisherald.example");
    assertThat(article.published().orElseThrow().edtf().text()).isEqualTo("2023-03-07");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<title>404 - Page not found</title><h1>Page not found</h1><p>The page that you asked for does"
            + " not exist or has been moved to another address. Please use the search above.</p>",
        "<title>Log in - The Salis Herald</title><form><h1>Log in</h1><label>E-mail</label><input>"
            + "<p>Please log in to read this article, or create an account in a minute.</p></form>",
        "<title>Before you continue</title><div class='consent'><p>We and our partners use cookies and"
            + " process personal data. Your privacy choices matter to us, and you may change them.</p></div>",
        "<title>Just a moment...</title><p>Checking your browser before you can go on.</p>",
        "<title>Empty</title><body></body>"
      })
  void skipsAPageThatIsNoArticle(String body) {
    assertThat(page("<!doctype html><html><head>" + body + "</html>"))
        .isInstanceOfSatisfying(
            Outcome.Skipped.class,
            skipped -> {
              assertThat(skipped.reason())
                  .isIn(
                      SkipReason.ERROR_PAGE,
                      SkipReason.LOGIN,
                      SkipReason.CONSENT,
                      SkipReason.NO_ARTICLE);
              assertThat(skipped.detail()).startsWith("page.html: expected an article");
            });
  }

  @Test
  void skipsAnIndexOfLinks() {
    StringBuilder index = new StringBuilder("<html><head><title>News</title></head><body><ul>");
    for (int i = 0; i < 80; i++) {
      index
          .append("<li><a href='/")
          .append(i)
          .append("'>Council votes on matter ")
          .append(i)
          .append("</a></li>");
    }
    assertThat(page(index + "</ul></body></html>")).isInstanceOf(Outcome.Skipped.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "span", "b", "ul><li", "table><tr><td", "blockquote", "a"})
  void readsAHundredThousandNestedTags(String tag) {
    String page = HEAD + BODY.replace("<main>", "<main>" + ("<" + tag + ">").repeat(100_000));
    assertThat(page(page)).isNotInstanceOf(Outcome.Failed.class);
  }

  @Test
  void readsAPageWhoseCharsetIsNotWhatItSays() {
    String page = HEAD + BODY;
    Capture latin =
        new Capture(
            "page.html",
            "text/html",
            Optional.empty(),
            Map.of("content-type", "text/html; charset=utf-8"),
            page.getBytes(Charset.forName("windows-1252")));
    assertThat(done(EXTRACT.apply(latin)).text()).contains("“Nobody told us");
    Capture wide =
        new Capture(
            "page.html",
            "text/html",
            Optional.empty(),
            Map.of(),
            page.getBytes(StandardCharsets.UTF_16));
    assertThat(done(EXTRACT.apply(wide)).text()).contains("“Nobody told us");
  }

  @Test
  void knowsAPageThatIsGivenAsText() {
    Capture capture =
        new Capture(
            "page.txt",
            "text/plain",
            Optional.empty(),
            Map.of(),
            (HEAD + LINKED + BODY).getBytes(StandardCharsets.UTF_8));
    assertThat(done(EXTRACT.apply(capture)).outlet()).contains("The Salis Herald");
  }

  @Test
  void readsAPageWithBrokenData() {
    String broken = LINKED.replace("}]}</script>", "</script>");
    assertThat(done(page(HEAD + broken + BODY)).title()).contains("Harbour buys radar from Orvane");
  }

  private static Outcome<Article> page(String html) {
    return EXTRACT.apply(
        new Capture(
            "page.html",
            "text/html",
            Optional.empty(),
            Map.of(),
            html.getBytes(StandardCharsets.UTF_8)));
  }

  private static Article done(Outcome<Article> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return ((Outcome.Done<Article>) outcome).results().getFirst();
  }
}
