package org.firsthand.language.tokens;

/** Finds addresses of pages and mail boxes, handles and hashtags, which are one token each. */
final class Addresses {
  private Addresses() {}

  /** The end of the address that begins at {@code at}, or {@code at} where none does. */
  static int end(String text, int at, int end) {
    char c = text.charAt(at);
    if ((c == '@' || c == '#') && at + 1 < end && Characters.isLetter(text, at + 1)) {
      int stop = at + 1;
      while (stop < end && (Characters.isWord(text, stop) || text.charAt(stop) == '_')) {
        stop++;
      }
      return stop;
    }
    if ((at > 0 && Characters.isWord(text, at - 1)) || !Characters.isWord(text, at)) {
      return at;
    }
    if (isPage(text, at, end)) {
      return withoutClosing(text, at, end);
    }
    return mailEnd(text, at, end);
  }

  private static boolean isPage(String text, int at, int end) {
    if (text.startsWith("www.", at) && at + 4 < end) {
      return true;
    }
    int scheme = at;
    while (scheme < end && scheme - at < 8 && Characters.isLetter(text, scheme)) {
      scheme++;
    }
    return scheme > at && scheme + 3 < end && text.startsWith("://", scheme);
  }

  private static int mailEnd(String text, int at, int end) {
    int sign = at;
    while (sign < end && sign - at < 64 && isMailPart(text, sign)) {
      sign++;
    }
    if (sign == at || sign + 3 >= end || text.charAt(sign) != '@') {
      return at;
    }
    int stop = sign + 1;
    boolean dotted = false;
    while (stop < end && isMailPart(text, stop)) {
      dotted |= text.charAt(stop) == '.';
      stop++;
    }
    return dotted ? withoutClosing(text, at, stop) : at;
  }

  private static boolean isMailPart(String text, int at) {
    char c = text.charAt(at);
    return Characters.isWord(text, at) || c == '.' || c == '_' || c == '-' || c == '+';
  }

  private static int withoutClosing(String text, int at, int end) {
    int stop = end;
    while (stop > at + 1 && ".,;:!?)]}>\"'\u201D\u2019\u2026".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return stop;
  }
}
