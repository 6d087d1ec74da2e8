package org.firsthand.stages.extract.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.Dated;
import org.firsthand.model.SkipReason;

/**
 * What one page holds.
 *
 * @param notAnArticle what it is, if it is no article
 * @param language what the page says of its language: ISO 639-1
 * @param canonical the address that the page calls its own
 * @param provenance whom its data names as the source of the text
 * @param head the lines next to the headline, the likeliest to speak of the article first
 * @param below the lines behind the text
 * @param paragraphs the main text in order, collapsed, none empty
 */
public record Page(
    Optional<SkipReason> notAnArticle,
    Optional<String> title,
    Optional<String> outlet,
    Optional<Dated> published,
    Optional<String> author,
    Optional<String> language,
    Optional<String> canonical,
    Provenance provenance,
    List<String> head,
    List<String> below,
    List<String> paragraphs) {
  private static final Pattern TAGS =
      Pattern.compile(
          "<(?:!doctype html|html|head|body|title|meta|div|p|article|table|script)\\b",
          Pattern.CASE_INSENSITIVE);

  public Page {
    head = List.copyOf(head);
    below = List.copyOf(below);
    paragraphs = List.copyOf(paragraphs);
  }

  /** True if an input is to be read as a page, by its media type or by how it begins. */
  public static boolean isHtml(String mediaType, String text) {
    String type = mediaType.toLowerCase(Locale.ROOT);
    if (type.contains("html")) {
      return true;
    }
    String head = text.substring(0, Math.min(text.length(), 2000)).stripLeading();
    return head.startsWith("<") && TAGS.matcher(head).find();
  }
}
