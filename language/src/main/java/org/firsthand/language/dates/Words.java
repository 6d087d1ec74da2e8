package org.firsthand.language.dates;

import java.util.Arrays;
import java.util.List;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;

/**
 * A text cut for the grammar of time: runs of letters, runs of digits and single other characters,
 * each with its offsets and its {@link Term}. Cheaper and finer than the sentences' tokens:
 * "mid-2022", "1990s" and "5pm" come apart.
 */
final class Words {

  private final String text;
  private final Lexicon lexicon;
  private int size;
  private int[] starts;
  private int[] ends;
  private Term[] terms;

  /** Per word what its tag says of the tense; empty without tags. */
  private Tense[] tagged = new Tense[0];

  private Words(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    int guess = text.length() / 4 + 8;
    starts = new int[guess];
    ends = new int[guess];
    terms = new Term[guess];
  }

  static Words of(String text, Lexicon lexicon) {
    Words words = new Words(text, lexicon);
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = at + 1;
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at = end;
        continue;
      }
      if (isDigit(c)) {
        while (end < text.length() && isDigit(text.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c)) {
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
          end++;
        }
      }
      words.add(at, end);
      at = end;
    }
    return words;
  }

  /** The same words, with what the tags of the sentences' tokens say of tense. */
  static Words of(List<Sentence> sentences, String text, Lexicon lexicon) {
    Words words = of(text, lexicon);
    words.tagged = new Tense[words.size];
    Arrays.fill(words.tagged, Tense.UNKNOWN);
    int at = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        while (at < words.size && words.starts[at] < token.span().start()) {
          at++;
        }
        if (at < words.size && words.starts[at] == token.span().start()) {
          words.tagged[at] = Tense.ofTag(token.xpos());
        }
      }
    }
    return words;
  }

  boolean isTagged() {
    return tagged.length > 0;
  }

  /** What the tag of word i says of tense; UNKNOWN without one. */
  Tense tagged(int i) {
    return i >= 0 && i < tagged.length ? tagged[i] : Tense.UNKNOWN;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      terms = Arrays.copyOf(terms, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    // no word of time is longer than "springtime" and its like; long runs are not worth a hash
    terms[size] =
        end - start < 16 && Character.isLetter(text.charAt(start))
            ? lexicon.find(text, start, end)
            : Term.UNKNOWN;
    size++;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** The term at i; {@link Term#UNKNOWN} outside of the text. */
  Term term(int i) {
    return i >= 0 && i < size ? terms[i] : Term.UNKNOWN;
  }

  boolean is(int i, Sort sort) {
    return term(i).is(sort);
  }

  boolean is(int i, String word) {
    return term(i).is(word);
  }

  /** True if i is the one-character word c. */
  boolean isMark(int i, char c) {
    return i >= 0 && i < size && text.charAt(starts[i]) == c && ends[i] - starts[i] == 1;
  }

  boolean isHyphen(int i) {
    return isMark(i, '-') || isMark(i, '\u2010') || isMark(i, '\u2011');
  }

  boolean isDash(int i) {
    return isHyphen(i) || isMark(i, '\u2013') || isMark(i, '\u2014');
  }

  boolean isNumeral(int i) {
    return i >= 0 && i < size && isDigit(text.charAt(starts[i]));
  }

  boolean isWord(int i) {
    return i >= 0 && i < size && Character.isLetter(text.charAt(starts[i]));
  }

  boolean isCapital(int i) {
    return i >= 0 && i < size && Character.isUpperCase(text.charAt(starts[i]));
  }

  /** True if word i is in capitals throughout. */
  boolean isShouted(int i) {
    return isCapital(i) && Character.isUpperCase(text.charAt(ends[i] - 1));
  }

  /** Number of characters of word i, 0 outside of the text. */
  int length(int i) {
    return i >= 0 && i < size ? ends[i] - starts[i] : 0;
  }

  /** The value of the run of digits at i; -1 if it is none or has more than nine. */
  int numeral(int i) {
    if (!isNumeral(i) || length(i) > 9) {
      return -1;
    }
    int value = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      value = value * 10 + (text.charAt(at) - '0');
    }
    return value;
  }

  /** True if nothing, not even white space, stands between i-1 and i. */
  boolean isGlued(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  /** True if a paragraph ends between i-1 and i: a blank line stands there. */
  boolean isBreak(int i) {
    if (i <= 0 || i >= size) {
      return true;
    }
    int lines = 0;
    for (int at = ends[i - 1]; at < starts[i]; at++) {
      if (text.charAt(at) == '\n') {
        lines++;
      }
    }
    return lines > 1;
  }

  /** True if a sentence ends with word i, as far as marks and capitals tell. */
  boolean endsSentence(int i) {
    if (isBreak(i + 1)) {
      return true;
    }
    if (!isMark(i, '.') && !isMark(i, '!') && !isMark(i, '?')) {
      return false;
    }
    boolean abbreviation = length(i - 1) < 3 || term(i - 1).is(Sort.MONTH);
    return !isGlued(i + 1) && (isCapital(i + 1) || !isWord(i + 1)) && !abbreviation;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
