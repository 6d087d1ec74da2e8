package org.firsthand.stages.extract.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that pages say of themselves and articles seldom say of anything. */
public final class PastedMarks {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?i)\\b(?:subscri(?:be|ption)|newsletter|sign up|sign in|log ?in|click here|read more|learn more|read our|cookies?|privacy policy|terms (?:of|and)|copyright|all rights reserved|share (?:this|on)|follow (?:us|me)|comments?|reply|e-?mail address|inbox|download|contact us|get started|free trial|book a (?:demo|call)|affiliate|commission|sponsored|advertis\\w+|disclos\\w+|view all|see all|load more|skip to|menu|search|related|updated|published|posted|min read|written by|about the author|photo|image|getty|shutterstock|©|tags?:|categor(?:y|ies)|previous|next|add to cart|shop now|buy now|disclaimer)\\b");

  /** The first three letters of all marks: most words of a text begin otherwise. */
  private static final boolean[] BEGINNINGS =
      beginnings(
          "sub new sig log cli rea lea coo pri ter cop all sha fol com rep e-m ema inb dow con get"
              + " fre boo aff spo adv dis vie see loa ski men sea rel upd pub pos min wri abo pho"
              + " ima shu tag cat pre nex add sho buy");

  private PastedMarks() {}

  /** How many of them a text holds, at most 5. */
  public static int count(String text) {
    Matcher marks = MARKS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length() && count < 5; i++) {
      char c = text.charAt(i);
      boolean begins = !inWord && (c == '©' || isBeginning(text, i));
      if (begins && marks.region(i, text.length()).lookingAt()) {
        count++;
        i = marks.end() - 1;
        c = text.charAt(i);
      }
      inWord = Character.isLetterOrDigit(c) || c == '_';
    }
    return count;
  }

  private static boolean isBeginning(String text, int at) {
    return at + 3 <= text.length()
        && text.charAt(at) < 128
        && BEGINNINGS[place(text.charAt(at), text.charAt(at + 1), text.charAt(at + 2))];
  }

  private static boolean[] beginnings(String each) {
    boolean[] known = new boolean[1 << 15];
    for (String one : each.split(" ", -1)) {
      known[place(one.charAt(0), one.charAt(1), one.charAt(2))] = true;
    }
    return known;
  }

  /** The same for both cases; some other characters share it, which costs a search in vain. */
  private static int place(char first, char second, char third) {
    return (first & 31) << 10 | (second & 31) << 5 | third & 31;
  }
}
