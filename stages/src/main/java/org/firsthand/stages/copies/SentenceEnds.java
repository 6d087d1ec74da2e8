package org.firsthand.stages.copies;

/**
 * Tells where sentences end, roughly: at a line break, and at a full stop before a capital, unless
 * after a short word with a capital.
 */
final class SentenceEnds {
  /** "Mr.", "Jan.": a capital and up to two letters more are oftener short for something. */
  private static final int SHORT = 3;

  private SentenceEnds() {}

  /** True if a sentence ends between two neighbouring words. */
  static boolean between(String text, int start, int end, int next) {
    boolean stop = false;
    for (int i = end; i < next; i++) {
      switch (text.charAt(i)) {
        case '\n', '!', '?', '。' -> {
          return true;
        }
        case '.' -> stop = true;
        default -> {
          // goes on
        }
      }
    }
    return stop
        && next - end > 1
        && !Character.isLowerCase(text.codePointAt(next))
        && !(end - start <= SHORT && Character.isUpperCase(text.charAt(start)));
  }
}
