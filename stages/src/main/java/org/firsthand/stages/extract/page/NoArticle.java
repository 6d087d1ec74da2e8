package org.firsthand.stages.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.Spacing;
import org.jsoup.nodes.Document;

/** Tells pages that are no article: errors, logins, consent walls, checks for robots. */
final class NoArticle {
  /** A page with more words than this has a text, whatever its title says. */
  private static final int FEW_WORDS = 150;

  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)\\b(404|403|410|500|503|page (?:not|could not be|cannot be|can['’]t be) found|not found|page (?:is )?missing|no longer available|does(?:n['’]t| not) exist|access denied|forbidden|service unavailable|internal server error|something went wrong|oops|error \\d{3})\\b");

  private static final Pattern WALL =
      Pattern.compile(
          "(?i)\\b(log ?in|sign ?in|sign ?up|please (?:enable|turn on|activate) (?:javascript|cookies)|subscribe to (?:continue|read)|(?:are you|you are) (?:a )?(?:human|robot)|just a moment|checking your browser|verify (?:that )?you|captcha|attention required|security check|before you continue|we value your privacy|your privacy choices|(?:cookie|privacy) (?:consent|preferences|settings)|consent to|create (?:an|your) account|forgot(?:ten)? (?:your )?password|members only|unusual traffic)\\b");

  private NoArticle() {}

  /** Why the page is no article; empty if it may be one. */
  static Optional<String> reason(Document document, String title, List<String> paragraphs) {
    int words = paragraphs.stream().mapToInt(Spacing::words).sum();
    if (words == 0) {
      return Optional.of("no text");
    }
    if (words > FEW_WORDS) {
      return Optional.empty();
    }
    String head = title + " " + Spacing.collapse(document.title());
    if (ERROR.matcher(head).find()) {
      return Optional.of("an error page: '" + title + "'");
    }
    String text = String.join(" ", paragraphs);
    if (WALL.matcher(head).find() || WALL.matcher(text).find() && words < FEW_WORDS / 2) {
      return Optional.of("a login, consent or robot check");
    }
    return ERROR.matcher(text).find() && words < FEW_WORDS / 2
        ? Optional.of("an error page")
        : Optional.empty();
  }
}
