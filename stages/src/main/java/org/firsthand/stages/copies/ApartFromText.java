package org.firsthand.stages.copies;

import java.util.regex.Pattern;

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

  static boolean is(String paragraph) {
    return paragraph.length() < LONGEST_NOTICE
        && (BYLINE.matcher(paragraph.strip()).matches() || COPYRIGHT.matcher(paragraph).find());
  }
}
