package org.firsthand.stages.extract.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.SkipReason;
import org.firsthand.stages.extract.print.Spacing;

/** Tells pages that are no article, and what they are instead. */
final class NoArticle {
  /** A page with more words than this has a text, whatever its title says. */
  private static final int FEW_WORDS = 150;

  /** The shortest of the article pages measured has some 60 words of running text. */
  private static final int LEAST_RUNNING = 40;

  /** Any site's page has some dozens of links in its menus. */
  private static final int MANY_LINKS = 30;

  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)\\b(404|403|410|500|503|page (?:not|could not be|cannot be|can['’]t be) found|not found|page (?:is )?missing|does(?:n['’]t| not) exist|access denied|forbidden|service unavailable|internal server error|something went wrong|oops|error \\d{3})\\b");

  private static final Pattern REMOVED =
      Pattern.compile(
          "(?i)\\b(?:(?:article|story|page|post|content|item|video)\\b.{0,40}\\b(?:has been|was|have been|is) (?:removed|deleted|withdrawn|retracted|unpublished|taken (?:down|off|offline)|no longer (?:available|online))|no longer available)\\b");

  private static final Pattern LOGIN =
      Pattern.compile(
          "(?i)\\b(log ?in|sign ?in|sign ?up|please (?:enable|turn on|activate) javascript|subscribe to (?:continue|read)|subscribers only|already a subscriber|(?:are you|you are) (?:not )?(?:a )?(?:human|robot)|just a moment|checking your browser|verify (?:that )?you|captcha|attention required|security check|create (?:an|your) account|forgot(?:ten)? (?:your )?password|members only|unusual traffic)\\b");

  private static final Pattern CONSENT =
      Pattern.compile(
          "(?i)\\b(before you continue|we value your privacy|your privacy choices|(?:cookie|privacy) (?:consent|preferences|settings|choices)|consent to|accept (?:all )?cookies|please (?:enable|accept|allow) cookies|(?:we|partners) use cookies|process personal data)\\b");

  private NoArticle() {}

  /** What the page is; empty if it may be an article. */
  static Optional<SkipReason> reason(Markup page, String title, List<Block> chosen) {
    String head = title + " " + Spacing.collapse(page.document().title());
    int words = chosen.stream().mapToInt(Block::words).sum();
    String text =
        words > FEW_WORDS ? "" : String.join(" ", chosen.stream().map(Block::text).toList());
    if (words <= FEW_WORDS) {
      Optional<SkipReason> told = byWords(head, text, words < FEW_WORDS / 2);
      if (told.isPresent()) {
        return told;
      }
    }
    int running = running(chosen);
    if (running < LEAST_RUNNING && isVideo(page)) {
      return Optional.of(SkipReason.VIDEO);
    }
    if (running < LEAST_RUNNING && links(page) > MANY_LINKS) {
      return Optional.of(SkipReason.INDEX);
    }
    return words == 0 ? Optional.of(SkipReason.NO_ARTICLE) : Optional.empty();
  }

  /** By the title, and by the text of a page that has next to none. */
  private static Optional<SkipReason> byWords(String head, String text, boolean hardlyAny) {
    if (REMOVED.matcher(head).find() || (hardlyAny && REMOVED.matcher(text).find())) {
      return Optional.of(SkipReason.REMOVED);
    }
    if (ERROR.matcher(head).find()) {
      return Optional.of(SkipReason.ERROR_PAGE);
    }
    if (CONSENT.matcher(head).find() || (hardlyAny && CONSENT.matcher(text).find())) {
      return Optional.of(SkipReason.CONSENT);
    }
    if (LOGIN.matcher(head).find() || (hardlyAny && LOGIN.matcher(text).find())) {
      return Optional.of(SkipReason.LOGIN);
    }
    return hardlyAny && ERROR.matcher(text).find()
        ? Optional.of(SkipReason.ERROR_PAGE)
        : Optional.empty();
  }

  private static boolean isVideo(Markup page) {
    return page.meta().first("og:type").filter(type -> type.startsWith("video")).isPresent()
        || !page.data().of("VideoObject").isEmpty()
        || !page.document().getElementsByTag("video").isEmpty();
  }

  /** Words in paragraphs of some length that are no links. */
  private static int running(List<Block> chosen) {
    return chosen.stream()
        .filter(block -> block.words() >= 15 && block.linkShare() < 0.5)
        .mapToInt(Block::words)
        .sum();
  }

  private static int links(Markup page) {
    return page.marks().anchors().size();
  }
}
