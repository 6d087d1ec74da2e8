package org.firsthand.language.tokens;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Span;

/**
 * Cuts text into tokens as the English UD treebanks do: clitics, punctuation, signs and hyphenated
 * words are parted, abbreviations, numbers, dates, addresses and a few prefixed words are kept
 * whole.
 *
 * <p>Every character that is neither white space nor a control character stands in exactly one
 * token. Linear in the length of the text. Immutable, safe on any number of threads.
 */
public final class Tokenizer {
  /** Longer runs are cut, so that no token is larger than anything that reads it expects. */
  static final int LONGEST = 500;

  /**
   * The tokens of {@code text} in [start, end), in order. The range should begin where a line does:
   * there, and only there, "2." is the number of a list's item and one token.
   */
  public List<Span> tokens(String text, int start, int end) {
    List<Span> tokens = new ArrayList<>((end - start) / 5 + 1);
    int at = start;
    while (at < end) {
      if (Characters.isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = at + 1;
      while (stop < end && stop - at < LONGEST && !Characters.isSpace(text.charAt(stop))) {
        stop++;
      }
      if (stop < end
          && Character.isLowSurrogate(text.charAt(stop))
          && Character.isHighSurrogate(text.charAt(stop - 1))) {
        stop--;
      }
      if (tokens.isEmpty() && isItem(text, at, stop)) {
        tokens.add(new Span(at, stop));
      } else {
        chunk(text, at, stop, tokens);
      }
      at = stop;
    }
    return tokens;
  }

  /** One or two digits and a full stop. */
  private static boolean isItem(String text, int start, int end) {
    return end - start >= 2
        && end - start <= 3
        && text.charAt(end - 1) == '.'
        && Characters.isDigit(text.charAt(start))
        && Characters.isDigit(text.charAt(end - 2));
  }

  /** Cuts a run without white space. */
  private static void chunk(String text, int start, int end, List<Span> tokens) {
    int at = start;
    while (at < end) {
      int address = Addresses.end(text, at, end);
      if (address > at) {
        tokens.add(new Span(at, address));
        at = address;
      } else if (startsWord(text, at, end)) {
        int stop = Words.end(text, at, end);
        Words.cut(text, at, stop, tokens);
        at = stop;
      } else {
        int stop = Characters.signEnd(text, at, end);
        tokens.add(new Span(at, stop));
        at = stop;
      }
    }
  }

  private static boolean startsWord(String text, int at, int end) {
    if (Characters.isWord(text, at)) {
      return true;
    }
    char c = text.charAt(at);
    boolean digitNext = at + 1 < end && Characters.isDigit(text.charAt(at + 1));
    boolean first = at == 0 || !Characters.isWord(text, at - 1);
    if (c == '.') {
      return digitNext && first;
    }
    // '90s is one word, '2 quotes
    return Characters.isApostrophe(c)
        && first
        && digitNext
        && at + 2 < end
        && Characters.isDigit(text.charAt(at + 2));
  }
}
