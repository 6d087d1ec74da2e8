package org.firsthand.language.linear;

import java.util.List;

/**
 * The words of a sentence as atoms of features: hashes of the form, of its lower-cased normal form
 * (digits as 0), of its suffixes and prefixes, and its shape. Arrays are parallel to the words; not
 * to be changed by readers.
 */
public final class WordAtoms {
  /** Longest suffix and prefix that become atoms. */
  public static final int AFFIX = 4;

  /** Atom of a place before the first or behind the last word. */
  public static final int OUTSIDE = 0x5EED;

  private final int size;
  private final int[] forms;
  private final int[] normals;
  private final int[] shapes;
  private final int[] suffixes;
  private final int[] prefixes;

  /** Reads the words of one sentence. */
  public WordAtoms(List<String> words) {
    size = words.size();
    forms = new int[size];
    normals = new int[size];
    shapes = new int[size];
    suffixes = new int[size * AFFIX];
    prefixes = new int[size * AFFIX];
    StringBuilder normal = new StringBuilder(32);
    for (int i = 0; i < size; i++) {
      String word = words.get(i);
      normalise(word, normal);
      int length = normal.length();
      forms[i] = FeatureHash.of(word);
      normals[i] = FeatureHash.of(normal);
      shapes[i] = shape(word);
      for (int k = 1; k <= AFFIX; k++) {
        suffixes[i * AFFIX + k - 1] = FeatureHash.of(normal, Math.max(0, length - k), length);
        prefixes[i * AFFIX + k - 1] = FeatureHash.of(normal, 0, Math.min(k, length));
      }
    }
  }

  /** Lower case, digits as 0, straight quotes and dashes; cut at 40 characters. */
  private static void normalise(String word, StringBuilder into) {
    into.setLength(0);
    int length = Math.min(40, word.length());
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c >= '0' && c <= '9') {
        c = '0';
      } else if (c >= 'A' && c <= 'Z') {
        c = (char) (c + 32);
      } else if (c >= 0x80) {
        c =
            switch (c) {
              case '\u2018', '\u2019' -> '\'';
              case '\u201C', '\u201D' -> '"';
              case '\u2013', '\u2014' -> '-';
              default -> Character.toLowerCase(c);
            };
      }
      into.append(c);
    }
  }

  /** The normal form's hash of a single word. */
  public static int normal(String word) {
    StringBuilder normal = new StringBuilder(32);
    normalise(word, normal);
    return FeatureHash.of(normal);
  }

  private static int shape(String word) {
    int shape = 0;
    int last = -1;
    int length = Math.min(40, word.length());
    int runs = 0;
    for (int i = 0; i < length && runs < 6; i++) {
      char c = word.charAt(i);
      int kind;
      if (c >= 'a' && c <= 'z') {
        kind = 1;
      } else if (c >= 'A' && c <= 'Z') {
        kind = 2;
      } else if (c >= '0' && c <= '9') {
        kind = 3;
      } else if (c == '-' || c == '.' || c == ',' || c == '/') {
        kind = 4;
      } else if (c == '\'' || c == '\u2019') {
        kind = 5;
      } else if (Character.isUpperCase(c)) {
        kind = 2;
      } else {
        kind = Character.isLetter(c) ? 1 : 6;
      }
      if (kind != last) {
        shape = shape * 8 + kind;
        last = kind;
        runs++;
      } else if (kind == 2 && shape == 2) {
        shape = 7; // two capitals at the start: an acronym so far
        last = 2;
      }
    }
    return shape;
  }

  public int size() {
    return size;
  }

  /** The hash of the form as written. */
  public int form(int i) {
    return i < 0 || i >= size ? OUTSIDE : forms[i];
  }

  /** The hash of the normal form. */
  public int normal(int i) {
    return i < 0 || i >= size ? OUTSIDE : normals[i];
  }

  /** Runs of small letters, capitals, digits and signs, as octal digits. */
  public int shape(int i) {
    return i < 0 || i >= size ? OUTSIDE : shapes[i];
  }

  /** The hash of the last {@code length} characters of the normal form; 1 to {@link #AFFIX}. */
  public int suffix(int i, int length) {
    return i < 0 || i >= size ? OUTSIDE : suffixes[i * AFFIX + length - 1];
  }

  /** The hash of the first {@code length} characters of the normal form; 1 to {@link #AFFIX}. */
  public int prefix(int i, int length) {
    return i < 0 || i >= size ? OUTSIDE : prefixes[i * AFFIX + length - 1];
  }
}
