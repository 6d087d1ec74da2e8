package org.firsthand.export.report;

import java.util.List;
import java.util.Locale;

/** How words of others and of this program are put on one line of a report. */
public final class Prose {
  /** Characters of a quotation at most: some hundred words, which is a quotation and no copy. */
  static final int LONGEST_QUOTE = 600;

  /** Characters of a title at most: two lines. */
  static final int LONGEST_TITLE = 200;

  /** Names in one sentence at most; a reader counts no further. */
  private static final int MOST_NAMES = 5;

  private Prose() {}

  /**
   * Text of others on one line: white space is one space; no control characters, no half surrogates
   * and nothing else that XML has no place for; none of the marks that turn the direction of what
   * stands behind them, so that no quotation reorders the words around it. Marks that only say how
   * they themselves run (LRM, RLM, ALM) stay.
   */
  public static String line(String text) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), 2 * LONGEST_QUOTE));
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = !line.isEmpty();
      } else if (isPrinted(c)) {
        if (gap) {
          line.append(' ');
          gap = false;
        }
        line.appendCodePoint(c);
      }
    }
    return line.toString();
  }

  private static boolean isPrinted(int c) {
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return !turns
        && !isNoCharacter
        && c != 0xFEFF
        && !Character.isISOControl(c)
        && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  /** At most so many characters, cut at a space where there is one; what was cut is told. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest);
    int end = space > longest / 2 ? space : longest;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end)
        + " […]";
  }

  /** The words in quotation marks; those within are single ones, as is usual. */
  static String quote(String words) {
    String inner = line(words).replace('“', '‘').replace('”', '’').replace('"', '\'');
    return "“" + cut(inner, LONGEST_QUOTE) + "”";
  }

  /** {@code 1 article}, {@code 2,000 articles}. */
  public static String count(long number, String noun) {
    return String.format(Locale.ENGLISH, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
  }

  /**
   * {@code A}, {@code A and B}, {@code A, B and C}, {@code A, B, C, D, E and 4 further origins}.
   */
  static String list(List<String> names, String noun) {
    if (names.size() > MOST_NAMES + 1) {
      return String.join(", ", names.subList(0, MOST_NAMES))
          + " and "
          + count(names.size() - MOST_NAMES, noun);
    }
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /** With a capital at the beginning. */
  static String capital(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(text, Character.charCount(first), text.length())
        .toString();
  }

  /** The name of a body as it stands within a sentence. */
  static String within(String name) {
    return name.startsWith("Government of ") ? "the " + name : name;
  }
}
