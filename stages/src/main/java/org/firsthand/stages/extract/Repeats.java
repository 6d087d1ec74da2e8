package org.firsthand.stages.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.extract.print.Spacing;

/**
 * Keeps once what an article says twice: a paragraph, or a sentence of one, that repeats earlier
 * text of the same article adds nothing and would be counted again by every later step.
 */
final class Repeats {
  /** Shorter sentences ("He declined.") may well stand twice. */
  private static final int FEWEST_WORDS = 6;

  private static final Pattern BORDER =
      Pattern.compile("(?<![ .][A-Z]\\.)(?<=[.!?…][\"”’')]?)\\s+(?=[\"“‘'(]?[\\p{Lu}\\p{N}])");

  private Repeats() {}

  /** The paragraphs without what stands before; order and spelling are kept. */
  static List<String> dropped(List<String> paragraphs) {
    Set<String> seen = new HashSet<>();
    List<String> kept = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String left = left(paragraph, seen);
      if (!left.isEmpty()) {
        kept.add(left);
      }
    }
    return kept;
  }

  private static String left(String paragraph, Set<String> seen) {
    List<String> sentences = sentences(paragraph);
    StringBuilder left = new StringBuilder();
    boolean anyLong = false;
    boolean anyDropped = false;
    for (String sentence : sentences) {
      String bare = Spacing.bare(sentence);
      boolean isLong = Spacing.words(sentence) >= FEWEST_WORDS;
      if (isLong && !seen.add(bare)) {
        anyDropped = true;
        continue;
      }
      boolean known = !isLong && !seen.add(bare);
      anyLong |= isLong || !known;
      left.append(left.isEmpty() ? "" : " ").append(sentence);
    }
    if (!anyDropped) {
      return paragraph;
    }
    // What is left of a repeat may be only its short sentences, which stand before as well.
    return anyLong ? left.toString() : "";
  }

  private static List<String> sentences(String paragraph) {
    List<String> sentences = new ArrayList<>();
    Matcher border = BORDER.matcher(paragraph).useTransparentBounds(true).useAnchoringBounds(false);
    int start = 0;
    for (int i = 1; i < paragraph.length(); i++) {
      if (paragraph.charAt(i) <= ' '
          && mayEnd(paragraph, i)
          && border.region(i, paragraph.length()).lookingAt()) {
        sentences.add(paragraph.substring(start, i));
        start = border.end();
        i = start;
      }
    }
    sentences.add(paragraph.substring(start));
    return sentences;
  }

  /** Only behind these marks does {@link #BORDER} look further. */
  private static boolean mayEnd(String paragraph, int end) {
    char last = paragraph.charAt(end - 1);
    boolean closes = end > 1 && "\"'”’)".indexOf(last) >= 0;
    return ".!?…".indexOf(closes ? paragraph.charAt(end - 2) : last) >= 0;
  }
}
