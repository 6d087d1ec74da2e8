package org.firsthand.export;

/** Keeps out of exports what UTF-8 or their readers cannot hold. */
public final class Characters {
  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /**
   * The same text with U+FFFD for each NUL, which ends strings in many readers, and each surrogate
   * without its other half, which UTF-8 has no bytes for. No length changes: offsets hold.
   */
  public static String fit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnfit(text, i)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder fit = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (isUnfit(text, i)) {
        fit.setCharAt(i, REPLACEMENT);
      }
    }
    return fit.toString();
  }

  private static boolean isUnfit(String text, int i) {
    char unit = text.charAt(i);
    if (Character.isHighSurrogate(unit)) {
      return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(unit)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return unit == 0;
  }
}
