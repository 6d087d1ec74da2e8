package org.firsthand.stages.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.firsthand.model.SkipReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that are no article. All are invented. */
class PageKindsTest {
  private static final ReadPage READ = ReadPage.load();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ERROR_PAGE | 404 - Page not found | The page that you asked for is not here. Please use the search above.",
        "ERROR_PAGE | Access denied | You have no permission to see this page on our server. Reference 18.2f.",
        "ERROR_PAGE | 503 Service Unavailable | The server is busy at the moment and cannot answer. Try again later.",
        "LOGIN | Log in - The Salis Herald | Please log in to read this text, or make an account within a minute.",
        "LOGIN | Just a moment... | Checking your browser before you can go on to salisherald.example.",
        "LOGIN | Harbour buys radar | Already a subscriber? Sign in to go on. Subscribe to read the whole text.",
        "CONSENT | Before you continue | We and our partners store files on your device. You may change that at any time.",
        "CONSENT | The Salis Herald | We value your privacy. Our partners process personal data to show what you like.",
        "REMOVED | Harbour buys radar | This article has been removed at the request of its author. We are sorry for that.",
        "REMOVED | Article no longer available | The text that stood here cannot be read any more. Our newest texts are on the front page."
      })
  void tellsAPageByItsWords(SkipReason kind, String title, String text) {
    assertThat(kind(page(title, "", "<h1>" + title + "</h1><p>" + text + "</p>"))).contains(kind);
  }

  @Test
  void tellsAnIndexByItsLinks() {
    StringBuilder links = new StringBuilder("<h1>News</h1><ul>");
    for (int i = 0; i < 80; i++) {
      links.append("<li><a href='/" + i + "'>Council votes on matter " + i + "</a></li>");
    }
    assertThat(kind(page("News", "", links + "</ul>"))).contains(SkipReason.INDEX);
  }

  @Test
  void tellsAVideoThatHasNoText() {
    String head = "<meta property='og:type' content='video.other'>";
    String body =
        "<h1>Watch: the new radar turns</h1><video src='x.mp4'></video><p>The new radar of Port"
            + " Salis turned for the first time on Tuesday morning.</p>";
    assertThat(kind(page("Watch: the new radar turns", head, body))).contains(SkipReason.VIDEO);
  }

  @Test
  void tellsAnEmptyPage() {
    assertThat(kind(page("Empty", "", ""))).contains(SkipReason.NO_ARTICLE);
  }

  @Test
  void keepsAnArticleThatSpeaksOfPasswordsAndErrors() {
    String paragraph =
        "<p>The harbour authority said on Tuesday that nobody could log in to its system for three"
            + " days, because the page was not found after an error, and that the passwords of"
            + " forty captains had been changed by an unknown person in the night.</p>";
    String body =
        "<article><h1>Captains could not log in</h1>"
            + paragraph.repeat(2)
            + paragraph.replace("captains", "pilots").replace("Tuesday", "Friday")
            + paragraph.replace("authority", "board").replace("three", "four")
            + paragraph.replace("forty", "sixty").replace("unknown", "unnamed")
            + "</article>";
    assertThat(kind(page("Captains could not log in", "", body))).isEmpty();
  }

  private static Optional<SkipReason> kind(String html) {
    return READ.read(html, Optional.empty(), Optional.empty()).notAnArticle();
  }

  private static String page(String title, String head, String body) {
    return "<!doctype html><html><head><title>"
        + title
        + "</title>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }
}
