package org.firsthand.stages.extract.print;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that pages say of themselves and articles seldom say of anything. */
public final class PastedMarks {
  /** Each begins with three plain characters, by which it is looked up: most words have others. */
  private static final String MARKS =
      "subscri(?:be|ption)|newsletter|sign up|sign in|log ?in|click here|read more|learn more"
          + "|read our|cookies?|privacy policy|terms (?:of|and)|copyright|all rights reserved"
          + "|share (?:this|on)|follow (?:us|me)|comments?|reply|e-mail address|email address|inbox"
          + "|download|contact us|get started|free trial|book a (?:demo|call)|affiliate|commission"
          + "|sponsored|advertis\\w+|disclos\\w+|view all|see all|load more|skip to|menu|search"
          + "|related|updated|published|posted|min read|written by|about the author|photo|image"
          + "|getty|shutterstock|tags?:|categor(?:y|ies)|previous|next|add to cart|shop now|buy now"
          + "|disclaimer";

  private static final Pattern RIGHTS = Pattern.compile("\\b©\\b");

  private static final int BEGINNING = 3;

  /** The marks that begin alike, by their beginning. */
  private static final Map<String, String> BY_BEGINNING = byBeginning();

  private static final List<Pattern> PATTERNS =
      BY_BEGINNING.values().stream()
          .map(marks -> Pattern.compile("(?i)\\b(?:" + marks + ")\\b"))
          .toList();

  /** By {@link #place}: one more than the pattern's place in the list; 0 for none. */
  private static final byte[] PATTERN_OF = patternOf();

  private PastedMarks() {}

  /** How many of them a text holds, at most 5. */
  public static int count(String text) {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && count < 5; i++) {
      char c = text.charAt(i);
      int pattern = inWord ? 0 : patternAt(text, i);
      if (pattern > 0 || (!inWord && c == '©')) {
        Matcher mark = (pattern > 0 ? PATTERNS.get(pattern - 1) : RIGHTS).matcher(text);
        mark.useTransparentBounds(true).useAnchoringBounds(false).region(i, text.length());
        if (mark.lookingAt()) {
          count++;
          i = mark.end() - 1;
          c = text.charAt(i);
        }
      }
      inWord = isWord(c);
    }
    return count;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || c == '_' || Character.isLetterOrDigit(c);
  }

  private static int patternAt(String text, int at) {
    return at + BEGINNING > text.length() || text.charAt(at) >= 128
        ? 0
        : PATTERN_OF[place(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2))];
  }

  private static Map<String, String> byBeginning() {
    Map<String, String> marks = new LinkedHashMap<>();
    for (String mark : MARKS.split("\\|(?![^()]*\\))", -1)) {
      marks.merge(mark.substring(0, BEGINNING), mark, (some, more) -> some + "|" + more);
    }
    return Collections.unmodifiableMap(marks);
  }

  private static byte[] patternOf() {
    byte[] known = new byte[1 << 15];
    byte pattern = 0;
    for (String beginning : BY_BEGINNING.keySet()) {
      pattern++;
      known[place(beginning.charAt(0), beginning.charAt(1), beginning.charAt(2))] = pattern;
    }
    return known;
  }

  /** The same for both cases; some other characters share it, which costs a search in vain. */
  private static int place(char first, char second, char third) {
    return (first & 31) << 10 | (second & 31) << 5 | third & 31;
  }
}
