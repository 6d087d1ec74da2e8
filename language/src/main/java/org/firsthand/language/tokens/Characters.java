package org.firsthand.language.tokens;

/** Kinds of characters, and how far a sign reaches. */
final class Characters {
  private Characters() {}

  /** White space, controls, and characters without a width of their own between words. */
  static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x7F && c <= 0xA0)
        || (c >= 0x2000 && c <= 0x200B)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000
        || c == 0xFEFF
        || c == 0x1680;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /** Whether a letter, digit or mark begins at {@code at}. */
  static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }
    if (Character.isSurrogate(c)) {
      int whole =
          Character.isLowSurrogate(c) && at > 0
              ? text.codePointBefore(at + 1)
              : text.codePointAt(at);
      return Character.isLetterOrDigit(whole);
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == '\u200D'
        || c == '\u200C'
        || c == '\u00AD';
  }

  static boolean isLetter(String text, int at) {
    return isWord(text, at) && !isDigit(text.charAt(at));
  }

  /** The end of the sign at {@code at}: one character, a run such as "...", or an emoji. */
  static int signEnd(String text, int at, int end) {
    char c = text.charAt(at);
    int stop = at + Character.charCount(text.codePointAt(at));
    if (stop > end) {
      return end;
    }
    if (c == '?' || c == '!') {
      while (stop < end && (text.charAt(stop) == '?' || text.charAt(stop) == '!')) {
        stop++;
      }
      return stop;
    }
    if (c == '.'
        || c == '-'
        || c == '*'
        || c == '='
        || c == '_'
        || c == '~'
        || c == '\u2026'
        || c == '`'
        || c == '#'
        || c == '+') {
      while (stop < end && text.charAt(stop) == c) {
        stop++;
      }
      return stop;
    }
    if (c == '\'' && stop < end && text.charAt(stop) == '\'') {
      return stop + 1;
    }
    if (stop - at == 2 || (c >= 0x2190 && c <= 0x2BFF)) {
      return emojiEnd(text, stop, end);
    }
    return stop;
  }

  /** Joiners, variation selectors, skin tones and what they join belong to the emoji before. */
  private static int emojiEnd(String text, int from, int end) {
    int stop = from;
    boolean joined = false;
    while (stop < end) {
      int next = text.codePointAt(stop);
      boolean selector = next == 0xFE0F || next == 0xFE0E || (next >= 0x1F3FB && next <= 0x1F3FF);
      if (!selector && next != 0x200D && !joined) {
        break;
      }
      joined = next == 0x200D;
      stop += Character.charCount(next);
    }
    return Math.min(stop, end);
  }
}
