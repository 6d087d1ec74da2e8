package org.firsthand.language.tokens;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Span;

/**
 * Cuts text into sentences of tokens. A line break always ends a sentence; inside a line a full
 * stop, question or exclamation mark does where what follows may begin one. A sentence that grows
 * beyond {@link #LONGEST} tokens is cut at its best punctuation, so that whoever reads it stays
 * linear. Immutable, safe on any number of threads.
 */
public final class SentenceSplitter {
  /** The longest sentence in tokens; the longest that the open treebanks hold is 142 words. */
  public static final int LONGEST = 250;

  private final Tokenizer tokenizer = new Tokenizer();

  /** The tokens of each sentence, in order; no sentence is empty. */
  public List<List<Span>> sentences(String text) {
    List<List<Span>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || isBreak(text.charAt(i))) {
        if (i > start) {
          line(text, tokenizer.tokens(text, start, i), sentences);
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u000B' || c == '\f';
  }

  private static void line(String text, List<Span> tokens, List<List<Span>> sentences) {
    int from = 0;
    int i = 0;
    while (i < tokens.size()) {
      int end = Boundaries.endAfter(text, tokens, i);
      if (end > i || i + 1 == tokens.size()) {
        int stop = end > i ? end : tokens.size();
        add(text, tokens, from, stop, sentences);
        from = stop;
        i = stop;
      } else if (i + 1 - from == LONGEST) {
        int cut = bestCut(text, tokens, from, i + 1);
        add(text, tokens, from, cut, sentences);
        from = cut;
        i++;
      } else {
        i++;
      }
    }
  }

  private static void add(String text, List<Span> tokens, int from, int to, List<List<Span>> into) {
    int start = from;
    while (to - start > LONGEST) {
      int cut = bestCut(text, tokens, start, start + LONGEST);
      into.add(List.copyOf(tokens.subList(start, cut)));
      start = cut;
    }
    into.add(List.copyOf(tokens.subList(start, to)));
  }

  /**
   * Behind the last semicolon of the second half, else the last colon or dash, else the last comma.
   */
  private static int bestCut(String text, List<Span> tokens, int from, int to) {
    for (String signs : new String[] {";", ":\u2014\u2013", ","}) {
      for (int i = to - 1; i > from + LONGEST / 2; i--) {
        Span token = tokens.get(i);
        if (token.length() == 1 && signs.indexOf(text.charAt(token.start())) >= 0) {
          return i + 1;
        }
      }
    }
    return to;
  }
}
