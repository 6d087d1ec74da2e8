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

  /** The shortest of the article pages measured has some 60 words of running text. */
  private static final int LEAST_RUNNING = 40;

  /** Any site's page has some dozens of links in its menus. */
  private static final int MANY_LINKS = 30;

  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)\\b(404|403|410|500|503|page (?:not|could not be|cannot be|can['’]t be) found|not found|page (?:is )?missing|no longer available|does(?:n['’]t| not) exist|access denied|forbidden|service unavailable|internal server error|something went wrong|oops|error \\d{3})\\b");

  private static final Pattern WALL =
      Pattern.compile(
          "(?i)\\b(log ?in|sign ?in|sign ?up|please (?:enable|turn on|activate) (?:javascript|cookies)|subscribe to (?:continue|read)|(?:are you|you are) (?:a )?(?:human|robot)|just a moment|checking your browser|verify (?:that )?you|captcha|attention required|security check|before you continue|we value your privacy|your privacy choices|(?:cookie|privacy) (?:consent|preferences|settings)|consent to|create (?:an|your) account|forgot(?:ten)? (?:your )?password|members only|unusual traffic)\\b");

  private NoArticle() {}

  /** Why the page is no article; empty if it may be one. */
  static Optional<String> reason(Document document, String title, List<Block> chosen) {
    List<String> paragraphs = chosen.stream().map(Block::text).toList();
    int words = paragraphs.stream().mapToInt(Spacing::words).sum();
    if (words == 0) {
      return Optional.of("no text");
    }
    if (running(chosen) < LEAST_RUNNING && links(document) > MANY_LINKS) {
      return Optional.of("a list of links");
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

  /** Words in paragraphs of some length that are no links. */
  private static int running(List<Block> chosen) {
    return chosen.stream()
        .filter(block -> block.words() >= 15 && block.linkShare() < 0.5)
        .mapToInt(Block::words)
        .sum();
  }

  private static int links(Document document) {
    return document.getElementsByTag("a").size();
  }
}
