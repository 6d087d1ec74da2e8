package org.firsthand.stages.copies;

import java.util.regex.Pattern;
import org.firsthand.model.Span;

/** Tells paragraphs that are no text of the article: a byline, a notice of copyright. */
final class ApartFromText {
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|Von|Par|Por) \\p{Lu}[\\p{L}.'’-]*"
              + "(?:(?: and| und| et| y|,)? \\p{Lu}[\\p{L}.'’-]*){0,7}");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)(?:©|\\(c\\)|copyright\\b).{0,80}\\b(?:19|20)\\d\\d"
              + "|all rights reserved|may not be (?:published|reproduced), broadcast");

  /** A notice is short; a paragraph that merely speaks of copyright is not one. */
  private static final int LONGEST_NOTICE = 400;

  private ApartFromText() {}

  static boolean is(String text, Span paragraph) {
    if (paragraph.length() >= LONGEST_NOTICE) {
      return false;
    }
    String line = paragraph.of(text);
    return BYLINE.matcher(line.strip()).matches() || mayBeNotice(line) && isNotice(line);
  }

  private static boolean isNotice(String line) {
    return COPYRIGHT.matcher(line).find();
  }

  /** Most paragraphs have none of these and are spared the pattern. */
  private static boolean mayBeNotice(String line) {
    return line.indexOf('©') >= 0
        || line.contains("(c)")
        || line.contains("(C)")
        || line.contains("opyright")
        || line.contains("OPYRIGHT")
        || line.contains("ights ")
        || line.contains("IGHTS ")
        || line.contains("ay not be ");
  }
}
