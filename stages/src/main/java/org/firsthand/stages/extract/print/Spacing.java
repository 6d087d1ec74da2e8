package org.firsthand.stages.extract.print;

import java.util.Locale;

/** White space and spelling that do not matter when two pieces of text are compared. */
public final class Spacing {
  private Spacing() {}

  /**
   * The text with every run of white space, no-break spaces and control characters as one space,
   * without any at its ends. Zero-width marks and soft hyphens go.
   */
  public static String collapse(String text) {
    char[] out = new char[text.length()];
    int size = 0;
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= '\u007f') {
        if (c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c == '\u200e') {
          continue;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
          gap = size > 0;
          continue;
        }
      }
      if (gap) {
        out[size++] = ' ';
        gap = false;
      }
      out[size++] = c;
    }
    return new String(out, 0, size);
  }

  /** Letters and digits only, in lower case: the form in which repeats are recognised. */
  public static String bare(String text) {
    char[] out = new char[text.length()];
    int size = 0;
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out[size++] = c;
      } else if (c >= 'A' && c <= 'Z') {
        out[size++] = (char) (c + ('a' - 'A'));
      } else if (c >= 128 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        plain = false;
        out[size++] = c;
      }
    }
    String bare = new String(out, 0, size);
    return plain ? bare : bare.toLowerCase(Locale.ROOT);
  }

  /** The number of words: runs without a space. The text must be collapsed. */
  public static int words(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        words++;
      }
    }
    return words;
  }

  /** True if the text ends as a sentence does, closing quotes and brackets aside. */
  public static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’»)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…。！？؟".indexOf(text.charAt(end - 1)) >= 0;
  }
}
