package org.firsthand.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are large or broken beyond what a browser shows. Made here, by seed. */
class HugePagesTest {
  private static final ExtractArticle EXTRACT = ExtractArticle.load();

  /** Far more than they need here, far less than a loop that squares the input would. */
  private static final Duration ENOUGH = Duration.ofSeconds(60);

  private static final String PARAGRAPH =
      "<p>The harbour authority of Port Salis signed a contract with the Orvane company on Tuesday,"
          + " which ends a dispute that had lasted for more than two years, it said in number %d.</p>";

  @Test
  void readsAPageOfTenMegabytes() {
    StringBuilder page = new StringBuilder("<html><body><article><h1>Harbour buys radar</h1>");
    for (int i = 0; page.length() < 10_000_000; i++) {
      page.append(PARAGRAPH.formatted(i));
    }
    assertThat(read(page.toString())).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void readsAnElementOfAMillionAttributes() {
    StringBuilder page = new StringBuilder("<html><body><div");
    for (int i = 0; i < 1_000_000; i++) {
      page.append(" a").append(i).append("=1");
    }
    page.append("><article><h1>Harbour buys radar</h1>").append(paragraphs()).append("</article>");
    assertNotFailed(read(page.toString()));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"<div>", "<table><tr><td>", "<svg>", "<!--", "<a href='", "&amp", "<p>"})
  void readsAHundredThousandOfOnePiece(String piece) {
    String page =
        "<html><body><article><h1>Harbour buys radar</h1>"
            + paragraphs()
            + piece.repeat(100_000)
            + "</article></body></html>";
    assertNotFailed(read(page));
  }

  @Test
  void readsALineOfTenMegabytesWithoutASpace() {
    assertNotFailed(read("<html><body><h1>Radar</h1><p>" + "a".repeat(10_000_000) + "</p>"));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void readsAPageThatWasBrokenAtRandom(long seed) {
    Random random = new Random(seed);
    StringBuilder page =
        new StringBuilder(
            "<html><head><title>Radar</title><script type='application/ld+json'>{\"@type\":"
                + "\"NewsArticle\",\"headline\":\"Radar\"}</script></head><body><article>"
                + paragraphs()
                + "</article></body></html>");
    for (int i = 0; i < 200; i++) {
      int at = random.nextInt(page.length());
      switch (random.nextInt(4)) {
        case 0 -> page.deleteCharAt(at);
        case 1 -> page.insert(at, "<>&\"'/\u0000{}[]".charAt(random.nextInt(11)));
        case 2 -> page.insert(at, "</div>");
        default -> page.setCharAt(at, (char) random.nextInt(0xffff));
      }
    }
    assertNotFailed(read(page.toString()));
  }

  @ParameterizedTest(name = "says {0}")
  @ValueSource(strings = {"utf-16", "utf-7", "x-user-defined", "no-such-charset", "gb18030"})
  void readsAPageThatNamesAnotherCharsetThanItsOwn(String charset) {
    String page =
        "<html><head><meta charset='"
            + charset
            + "'></head><body><article><h1>Radar</h1>"
            + paragraphs().replace("Orvane", "Orväne")
            + "</article></body></html>";
    for (Charset real : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
      Outcome<Article> read = read(page.getBytes(real));
      assertThat(read).isInstanceOf(Outcome.Done.class);
    }
  }

  private static void assertNotFailed(Outcome<Article> outcome) {
    assertThat(outcome).isNotInstanceOf(Outcome.Failed.class);
    if (outcome instanceof Outcome.Skipped<Article> skipped) {
      assertThat(skipped.detail()).startsWith("page.html: expected").doesNotContain("\n");
    }
  }

  private static String paragraphs() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      text.append(PARAGRAPH.formatted(i));
    }
    return text.toString();
  }

  private static Outcome<Article> read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static Outcome<Article> read(byte[] bytes) {
    return Assertions.assertTimeout(
        ENOUGH,
        () ->
            EXTRACT.apply(
                new Capture("page.html", "text/html", Optional.empty(), Map.of(), bytes)));
  }
}
