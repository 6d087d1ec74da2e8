package org.firsthand.stages.extract.print;

/**
 * The first three letters that any of a set of wordings begins with: most lines begin otherwise and
 * are spared the search. Letters are compared without regard to case. Immutable.
 */
final class Openings {
  private static final int ASCII = 128;

  private static final int LETTERS = 32;

  private final boolean[] known = new boolean[LETTERS * LETTERS * LETTERS];

  /** Triples of characters, parted by spaces; a star stands for any third one. */
  Openings(String triples) {
    for (String triple : triples.split(" ", -1)) {
      for (char third = 0; third < LETTERS; third++) {
        if (triple.charAt(2) == '*' || (triple.charAt(2) & 31) == third) {
          known[place(triple.charAt(0), triple.charAt(1), third)] = true;
        }
      }
    }
  }

  /** False only for a line that begins with a letter and two more ASCII characters, none ours. */
  boolean mayOpen(String line) {
    if (line.length() < 3) {
      return true;
    }
    char first = line.charAt(0);
    char second = line.charAt(1);
    char third = line.charAt(2);
    boolean letter = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return !letter || second >= ASCII || third >= ASCII || known[place(first, second, third)];
  }

  /** The same for both cases; some marks share a letter's, which costs a search in vain. */
  private static int place(char first, char second, char third) {
    return (first & 31) << 10 | (second & 31) << 5 | third & 31;
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
