package org.firsthand.language.tokens;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.firsthand.model.Span;

/** Decides whether a sentence ends behind a token. */
final class Boundaries {
  /** Words that often begin a sentence and hardly ever follow "U.S." or "Inc." inside one. */
  private static final Set<String> STARTERS =
      Set.of(
          "a",
          "after",
          "all",
          "also",
          "although",
          "an",
          "and",
          "another",
          "as",
          "at",
          "because",
          "before",
          "both",
          "but",
          "by",
          "during",
          "each",
          "even",
          "every",
          "for",
          "from",
          "he",
          "her",
          "here",
          "his",
          "how",
          "however",
          "i",
          "if",
          "in",
          "instead",
          "it",
          "its",
          "last",
          "many",
          "meanwhile",
          "more",
          "most",
          "my",
          "no",
          "not",
          "now",
          "on",
          "once",
          "one",
          "only",
          "or",
          "other",
          "our",
          "she",
          "since",
          "so",
          "some",
          "still",
          "such",
          "that",
          "the",
          "their",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "though",
          "to",
          "two",
          "under",
          "until",
          "we",
          "what",
          "when",
          "where",
          "while",
          "who",
          "why",
          "with",
          "yet",
          "you");

  private Boundaries() {}

  /**
   * The index behind the last token of the sentence that ends with token {@code i}; else {@code i}.
   */
  static int endAfter(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    char last = text.charAt(token.end() - 1);
    boolean sure =
        last == '?'
            || last == '!'
            || last == '\u3002'
            || last == '\u061F'
            || last == '\u06D4'
            || last == '\u0964';
    if (!sure && last != '.' && last != '\u2026') {
      return i;
    }
    int next = i + 1;
    for (int more = closed(text, tokens, next); more > next; more = closed(text, tokens, next)) {
      next = more;
    }
    if (next == tokens.size()) {
      return next;
    }
    if (isStop(text, token)) {
      return begins(text, tokens, next, sure) ? next : i;
    }
    boolean item = Characters.isDigit(text.charAt(token.start()));
    return last == '.' && next == i + 1 && !item ? afterAbbreviation(text, tokens, i) : i;
  }

  private static boolean isStop(String text, Span token) {
    for (int k = token.start(); k < token.end(); k++) {
      if (Characters.isWord(text, k)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The index behind a closing quotation mark, a closing bracket or a note such as "[12]" that
   * touches what is before it; else {@code i}.
   */
  private static int closed(String text, List<Span> tokens, int i) {
    if (i >= tokens.size() || tokens.get(i).start() != tokens.get(i - 1).end()) {
      return i;
    }
    Span token = tokens.get(i);
    char c = text.charAt(token.start());
    if (token.length() <= 2 && ")]}\"'\u201D\u2019\u00BB".indexOf(c) >= 0) {
      return i + 1;
    }
    boolean note =
        c == '['
            && i + 2 < tokens.size()
            && Characters.isDigit(text.charAt(tokens.get(i + 1).start()))
            && text.charAt(tokens.get(i + 2).start()) == ']';
    return note ? i + 3 : i;
  }

  private static boolean begins(String text, List<Span> tokens, int next, boolean sure) {
    Span token = tokens.get(next);
    boolean apart = token.start() > tokens.get(next - 1).end();
    char c = text.charAt(token.start());
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return true;
    }
    if (Characters.isDigit(c)) {
      return apart;
    }
    if ("\"'\u201C\u2018\u00AB([{\u2014\u2013-".indexOf(c) >= 0) {
      return apart
          && (next + 1 >= tokens.size()
              || !Character.isLowerCase(text.charAt(tokens.get(next + 1).start()))
              || sure);
    }
    if (Character.isLowerCase(c)) {
      return false;
    }
    return apart; // letters without case, signs, emoji
  }

  private static int afterAbbreviation(String text, List<Span> tokens, int i) {
    Span token = tokens.get(i);
    String word = token.of(text);
    if (Affixes.needsMore(word) || (word.length() == 2 && Character.isUpperCase(word.charAt(0)))) {
      return i;
    }
    Span next = tokens.get(i + 1);
    char c = text.charAt(next.start());
    if (next.start() == token.end()) {
      return i;
    }
    if ("\"\u201C".indexOf(c) >= 0 && i + 2 < tokens.size()) {
      return Character.isUpperCase(text.charAt(tokens.get(i + 2).start())) ? i + 1 : i;
    }
    boolean starts =
        Character.isUpperCase(c)
            && next.length() < 9
            && STARTERS.contains(next.of(text).toLowerCase(Locale.ROOT));
    return starts ? i + 1 : i;
  }
}
