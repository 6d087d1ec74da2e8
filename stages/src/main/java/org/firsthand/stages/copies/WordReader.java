package org.firsthand.stages.copies;

import java.text.Normalizer;

/**
 * Goes through the words of a text: runs of letters and digits, with the apostrophe of "Iran's",
 * the points of "U.S." and the comma of "3,000" inside. An ideograph, a kana or a Thai letter is a
 * word of its own, because those scripts set no spaces.
 *
 * <p>For one thread, for one pass.
 */
final class WordReader {
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final String text;
  private int start;
  private int end;
  private long key;
  private long stem;

  WordReader(String text) {
    this.text = text;
  }

  /** Goes to the next word; false at the end of the text. */
  boolean next() {
    for (int at = end; at < text.length(); ) {
      int to = wordEnd(at);
      if (to > at) {
        start = at;
        end = to;
        if (read(text, at, to) || read(normalised(text.substring(at, to)))) {
          return true;
        }
        at = to;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    end = text.length();
    return false;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** A hash of the normalised word. */
  long key() {
    return key;
  }

  /** See {@link Stem}. */
  long stem() {
    return stem;
  }

  private int wordEnd(int from) {
    char c = text.charAt(from);
    if (c < 128 && !isPlain(c)) {
      return from;
    }
    int first = text.codePointAt(from);
    if (!Character.isLetterOrDigit(first)) {
      return from;
    }
    int at = from + Character.charCount(first);
    if (standsAlone(first)) {
      return at;
    }
    while (at < text.length()) {
      char here = text.charAt(at);
      if (here < 128) {
        if (!isPlain(here) && !joins(from, at)) {
          break;
        }
        at++;
        continue;
      }
      int point = text.codePointAt(at);
      boolean goesOn =
          Character.isLetterOrDigit(point) && !standsAlone(point)
              || Character.getType(point) == Character.NON_SPACING_MARK
              || joins(from, at);
      if (!goesOn) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private boolean joins(int from, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    char here = text.charAt(at);
    if (here == ' ' || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return switch (here) {
      case '\'', '’', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after);
      case '.', ',' ->
          Character.isDigit(before) && Character.isDigit(after)
              || here == '.'
                  && Character.isUpperCase(after)
                  && (at - from == 1 || text.charAt(at - 2) == '.');
      default -> false;
    };
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean standsAlone(int point) {
    return point > 0x0E00
        && (Character.isIdeographic(point)
            || switch (Character.UnicodeScript.of(point)) {
              case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
              default -> false;
            });
  }

  /** Letters and digits only, without accents, in small letters. */
  private static String normalised(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder kept = new StringBuilder(letters.length());
    letters
        .codePoints()
        .filter(point -> Character.isLetter(point) || isNumber(point))
        .map(Character::toLowerCase)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isNumber(int point) {
    int type = Character.getType(point);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  private boolean read(String form) {
    return !form.isEmpty() && hash(form, 0, form.length());
  }

  /** Reads a word of ASCII; false if it is of other letters and has to be normalised first. */
  private boolean read(String from, int first, int last) {
    for (int i = first; i < last; i++) {
      char c = from.charAt(i);
      if (c >= 128 && c != '’' && c != 'ʼ') {
        return false;
      }
    }
    return hash(from, first, last);
  }

  /** FNV-1a over the UTF-16 units in small letters, with the bits well mixed afterwards. */
  private boolean hash(String from, int first, int last) {
    long hash = FNV_BASIS;
    long head = FNV_BASIS;
    int letters = 0;
    for (int i = first; i < last; i++) {
      char c = from.charAt(i);
      if (c < 128 ? !isPlain(c) : c == '’' || c == 'ʼ') {
        continue;
      }
      hash = (hash ^ (c >= 'A' && c <= 'Z' ? c + 32 : c)) * FNV_PRIME;
      if (++letters == Stem.LETTERS) {
        head = hash;
      }
    }
    key = Mix.of(hash);
    int lead = from.codePointAt(first);
    boolean number = Character.isDigit(lead);
    boolean content = letters >= Stem.SHORTEST || number || standsAlone(lead);
    stem =
        content ? Stem.of(letters > Stem.LETTERS ? Mix.of(head) : key, letters, number) : Stem.NONE;
    return true;
  }
}
