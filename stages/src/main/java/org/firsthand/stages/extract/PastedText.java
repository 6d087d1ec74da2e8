package org.firsthand.stages.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.credits.CreditLines;
import org.firsthand.stages.extract.print.Bylines;
import org.firsthand.stages.extract.print.SideLines;
import org.firsthand.stages.extract.print.Spacing;

/**
 * Takes plain text apart: title, byline, date line and paragraphs, without what stood beside them
 * on the page that the text was copied from.
 */
final class PastedText {
  /** Headlines longer than this were not met; a longer first line is a first sentence. */
  private static final int LONGEST_TITLE = 30;

  /** Where a paragraph has as many words and ends like a sentence, it is the article's own. */
  private static final int PROSE = 12;

  /** Lines above the first paragraph among which title, byline and date are looked for. */
  private static final int HEAD = 8;

  private static final Pattern BLANK = Pattern.compile("\\R[\\s\\u00a0\\u200b\\u3000]*\\R");
  private static final Pattern ABBREVIATION_AT_END = Pattern.compile(".*\\b(?:\\p{Lu}\\.){2,}$");

  /**
   * What the text holds.
   *
   * @param dropped lines that were left out; some of them credit an agency
   */
  record Parts(
      Optional<String> title,
      Optional<String> byline,
      Optional<String> dateLine,
      List<String> paragraphs,
      List<String> dropped) {}

  private PastedText() {}

  /** The parts of a text; {@code title} is blank where it is not known from elsewhere. */
  static Parts read(String text, String title) {
    List<String> dropped = new ArrayList<>();
    List<String> lines = withoutSideLines(lines(text), dropped);
    Optional<String> found = title.isBlank() ? title(lines) : Optional.of(Spacing.collapse(title));
    found.ifPresent(known -> dropTitle(lines, known));
    Optional<String> byline = Optional.empty();
    Optional<String> date = Optional.empty();
    for (int i = 0; i < Math.min(HEAD, lines.size()) && !isProse(lines.get(i)); ) {
      String line = lines.get(i);
      if (byline.isEmpty() && Bylines.isByline(line)) {
        byline = Optional.of(line);
      } else if (date.isEmpty() && Bylines.isDateLine(line)) {
        date = Optional.of(line);
      } else {
        i++;
        continue;
      }
      dropped.add(lines.remove(i));
    }
    return new Parts(found, byline, date, List.copyOf(lines), List.copyOf(dropped));
  }

  /** One string a paragraph, collapsed, none empty. */
  static List<String> lines(String text) {
    List<String> paragraphs = new ArrayList<>();
    String[] blocks = BLANK.split(text);
    for (String block : blocks) {
      List<String> lines =
          block.lines().map(Spacing::collapse).filter(line -> !line.isEmpty()).toList();
      if (isWrapped(lines)) {
        paragraphs.add(String.join(" ", lines));
      } else {
        paragraphs.addAll(lines);
      }
    }
    return paragraphs;
  }

  /** True if line breaks inside a block only keep its lines short, as in mail. */
  private static boolean isWrapped(List<String> lines) {
    if (lines.size() < 2) {
      return false;
    }
    int longest = 0;
    int open = 0;
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < lines.size() - 1; i++) {
      longest = Math.max(longest, lines.get(i).length());
      shortest = Math.min(shortest, lines.get(i).length());
      open += Spacing.endsSentence(lines.get(i)) ? 0 : 1;
    }
    // A wrapped line ends where the next word would not fit, so all but the last are about alike.
    return longest <= 100
        && shortest >= 40
        && shortest * 10 >= longest * 6
        && open * 10 >= (lines.size() - 1) * 6;
  }

  private static List<String> withoutSideLines(List<String> lines, List<String> dropped) {
    List<String> kept = new ArrayList<>();
    boolean body = false;
    int links = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean prose = isProse(line);
      if (body && SideLines.headsComments(line)) {
        dropped.addAll(lines.subList(i, lines.size()));
        break;
      }
      if (SideLines.headsLinkList(line) || SideLines.headsOneLink(line)) {
        // Above the article such a line may stand before the headline itself.
        links = !body ? 0 : SideLines.headsOneLink(line) ? 1 : Integer.MAX_VALUE;
        dropped.add(line);
        continue;
      }
      if (SideLines.isAlone(line)) {
        dropped.add(line);
        continue;
      }
      if (links > 0 && !prose && isLinkLike(line)) {
        links--;
        dropped.add(line);
        continue;
      }
      links = 0;
      body |= prose;
      kept.add(line);
    }
    return kept;
  }

  private static boolean isLinkLike(String line) {
    return Spacing.words(line) <= LONGEST_TITLE && !line.endsWith(":");
  }

  /** True for a line that reads as text and not as a heading, a link or a label. */
  static boolean isProse(String line) {
    return (Spacing.words(line) >= PROSE && Spacing.endsSentence(line))
        || Spacing.words(line) > 2 * LONGEST_TITLE;
  }

  private static Optional<String> title(List<String> lines) {
    if (lines.size() < 2) {
      return Optional.empty();
    }
    String first = lines.getFirst();
    for (int i = 1; i < Math.min(HEAD / 2, lines.size()); i++) {
      if (Spacing.words(first) <= LONGEST_TITLE
          && Spacing.bare(first).equals(Spacing.bare(lines.get(i)))) {
        return Optional.of(first);
      }
    }
    return isTitleLike(first) && lines.stream().skip(1).anyMatch(PastedText::isProse)
        ? Optional.of(first)
        : Optional.empty();
  }

  private static boolean isTitleLike(String line) {
    int words = Spacing.words(line);
    boolean open =
        !Spacing.endsSentence(line)
            || line.endsWith("?")
            || line.endsWith("!")
            || ABBREVIATION_AT_END.matcher(line).matches();
    return words >= 2
        && words <= LONGEST_TITLE
        && open
        && !line.endsWith(":")
        && !line.endsWith(",")
        && !line.startsWith("-")
        && !line.startsWith("•")
        && !Bylines.isByline(line)
        && !Bylines.isDateLine(line)
        && !CreditLines.isDateline(line);
  }

  /** The title again, above the text, is no paragraph. */
  private static void dropTitle(List<String> lines, String title) {
    String bare = Spacing.bare(title);
    for (int i = Math.min(HEAD, lines.size()) - 1; i >= 0; i--) {
      if (Spacing.bare(lines.get(i)).equals(bare)) {
        lines.remove(i);
      }
    }
  }
}
