package org.firsthand.stages.extract.print;

import java.util.Locale;

/**
 * The first two letters that any of a set of wordings begins with: most lines begin otherwise and
 * are spared the search. Letters are compared without regard to case. Immutable.
 */
final class Openings {
  private static final int ASCII = 128;

  private final boolean[] known = new boolean[ASCII * ASCII];

  /** Pairs of characters in lower case, parted by spaces. */
  Openings(String pairs) {
    for (String pair : pairs.split(" ", -1)) {
      for (String spelling : new String[] {pair, pair.toUpperCase(Locale.ROOT)}) {
        for (int i = 0; i < 2; i++) {
          char other = (i == 0 ? pair : pair.toUpperCase(Locale.ROOT)).charAt(1);
          known[spelling.charAt(0) * ASCII + other] = true;
        }
      }
    }
  }

  /** False only for a line that begins with two ASCII characters, a letter first, none of ours. */
  boolean mayOpen(String line) {
    if (line.length() < 2) {
      return true;
    }
    char first = line.charAt(0);
    char second = line.charAt(1);
    boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return !letter || second >= ASCII || known[first * ASCII + second];
  }

  /** True if the line holds the words, whatever their case. */
  static boolean holds(String line, String words) {
    char lower = words.charAt(0);
    char upper = Character.toUpperCase(lower);
    for (int i = 0; i + words.length() <= line.length(); i++) {
      char c = line.charAt(i);
      if ((c == lower || c == upper) && line.regionMatches(true, i, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }
}
