package org.firsthand.stages.extract.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that pages say of themselves and articles seldom say of anything. */
public final class PastedMarks {
  private static final Pattern MARKS =
      Pattern.compile(
          "(?i)\\b(?:subscri(?:be|ption)|newsletter|sign up|sign in|log ?in|click here|read more|learn more|read our|cookies?|privacy policy|terms (?:of|and)|copyright|all rights reserved|share (?:this|on)|follow (?:us|me)|comments?|reply|e-?mail address|inbox|download|contact us|get started|free trial|book a (?:demo|call)|affiliate|commission|sponsored|advertis\\w+|disclos\\w+|view all|see all|load more|skip to|menu|search|related|updated|published|posted|min read|written by|about the author|photo|image|getty|shutterstock|©|tags?:|categor(?:y|ies)|previous|next|add to cart|shop now|buy now|disclaimer)\\b");

  private PastedMarks() {}

  /** How many of them a text holds, at most 5. */
  public static int count(String text) {
    Matcher marks = MARKS.matcher(text);
    int count = 0;
    while (count < 5 && marks.find()) {
      count++;
    }
    return count;
  }
}
