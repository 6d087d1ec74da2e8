package org.firsthand.language.tokens;

/** Finds the last clitic of a word: n't, 's, 're, 've, 'll, 'd, 'm, and the parts of "cannot". */
final class Clitics {
  private static final String[] FUSED = {"cannot", "gonna", "wanna", "gotta", "gimme", "lemme"};
  private static final int[] FUSED_SPLIT = {3, 3, 3, 3, 3, 3};

  private Clitics() {}

  /** Where the clitic begins, or {@code start} where there is none. */
  static int split(String text, int start, int end) {
    int length = end - start;
    for (int back = 2; back <= 3 && back < length; back++) {
      if (!Characters.isApostrophe(text.charAt(end - back))) {
        continue;
      }
      if (back == 2) {
        char c = Character.toLowerCase(text.charAt(end - 1));
        if (c == 't' && length > 3 && Character.toLowerCase(text.charAt(end - 3)) == 'n') {
          return end - 3;
        }
        if (c == 's' || c == 'd' || c == 'm') {
          return isDecade(text, start, end) ? start : end - 2;
        }
      } else if (isEither(text, end - 2, "re", "ve", "ll")) {
        return end - 3;
      }
      return start;
    }
    for (int i = 0; i < FUSED.length; i++) {
      if (length == FUSED[i].length() && text.regionMatches(true, start, FUSED[i], 0, length)) {
        return start + FUSED_SPLIT[i];
      }
    }
    return start;
  }

  /** "80's" and the like are one word. */
  private static boolean isDecade(String text, int start, int end) {
    return end - start == 4
        && Characters.isDigit(text.charAt(start))
        && text.charAt(start + 1) == '0';
  }

  private static boolean isEither(String text, int at, String... ends) {
    for (String end : ends) {
      if (text.regionMatches(true, at, end, 0, 2)) {
        return true;
      }
    }
    return false;
  }
}
