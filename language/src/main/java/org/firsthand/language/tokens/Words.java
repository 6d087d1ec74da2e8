package org.firsthand.language.tokens;

import java.util.List;
import org.firsthand.model.Span;

/** Finds where a word ends, and parts what is written together but counts as several words. */
final class Words {
  private Words() {}

  /** The end of the word that begins at {@code at}, its abbreviating full stop included. */
  static int end(String text, int at, int end) {
    int stop = at + 1;
    while (stop < end) {
      char c = text.charAt(stop);
      if (Characters.isWord(text, stop)) {
        stop++;
      } else if (joins(text, at, stop, end, c)) {
        stop += 2;
      } else {
        break;
      }
    }
    if (stop < end && text.charAt(stop) == '.' && keepsStop(text, at, stop, end)) {
      stop++;
    }
    return stop;
  }

  /** Whether the sign at {@code i}, between two characters of words, belongs to the word. */
  private static boolean joins(String text, int start, int i, int end, char c) {
    if (i + 1 >= end || !Characters.isWord(text, i + 1)) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
    return switch (c) {
      case '\'', '\u2019' -> true;
      case '.' -> digits || !startsSentence(text, start, i, end);
      case ',', ':' -> digits;
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '_' -> true;
      case '@' -> false;
      case '/' -> (digits && digitsSince(text, start, i)) || isShort(text, start, i, end);
      case '-', '\u2010', '\u2011' ->
          !Characters.isDigit(after) && Affixes.isKeptPrefix(text, start, i);
      default -> false;
    };
  }

  /** "the end.The next": a full stop with the space behind it forgotten. */
  private static boolean startsSentence(String text, int start, int stop, int end) {
    return stop - start > 2
        && Character.isLowerCase(text.charAt(stop - 1))
        && Character.isLowerCase(text.charAt(stop - 2))
        && Character.isUpperCase(text.charAt(stop + 1))
        && (stop + 2 >= end || !Character.isUpperCase(text.charAt(stop + 2)));
  }

  private static boolean digitsSince(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Characters.isDigit(c) && c != '/') {
        return false;
      }
    }
    return true;
  }

  /** "b/c", "w/o", "s/he": one letter, a slash, and no more than three characters of a word. */
  private static boolean isShort(String text, int start, int slash, int end) {
    if (slash - start != 1 || !Character.isLowerCase(text.charAt(start))) {
      return false;
    }
    int stop = slash + 1;
    while (stop < end && Characters.isLetter(text, stop)) {
      stop++;
    }
    return stop - slash <= 3;
  }

  private static boolean keepsStop(String text, int start, int stop, int end) {
    if (stop + 1 < end && text.charAt(stop + 1) == '.') {
      return false;
    }
    if (stop - start == 1
        && Character.isUpperCase(text.charAt(start))
        && text.charAt(start) != 'I') {
      return true;
    }
    if (isDotted(text, start, stop)) {
      return true;
    }
    return Affixes.isAbbreviation(text, start, stop, numberFollows(text, stop + 1));
  }

  private static boolean numberFollows(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < 3 && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i < text.length() && Characters.isDigit(text.charAt(i));
  }

  /** Single letters with full stops between: "U.S", "a.m". */
  private static boolean isDotted(String text, int start, int stop) {
    if (stop - start < 3 || (stop - start) % 2 == 0) {
      return false;
    }
    for (int i = start; i < stop; i++) {
      boolean good = (i - start) % 2 == 0 ? Characters.isLetter(text, i) : text.charAt(i) == '.';
      if (!good) {
        return false;
      }
    }
    return true;
  }

  /** Adds the tokens of the word in [start, end): clitics and units are parted. */
  static void cut(String text, int start, int end, List<Span> tokens) {
    if (Characters.isDigit(text.charAt(start))) {
      int unit = start;
      while (unit < end && !Characters.isLetter(text, unit)) {
        unit++;
      }
      int bare = text.charAt(end - 1) == '.' ? end - 1 : end;
      if (unit < bare && Affixes.isUnit(text, unit, bare)) {
        tokens.add(new Span(start, unit));
        tokens.add(new Span(unit, end));
        return;
      }
    }
    int split = Clitics.split(text, start, end);
    if (split > start && split < end) {
      cut(text, start, split, tokens);
      tokens.add(new Span(split, end));
    } else {
      tokens.add(new Span(start, end));
    }
  }
}
