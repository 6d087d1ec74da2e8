package org.firsthand.serve.page;

import org.firsthand.model.Article;
import org.firsthand.model.Span;

/**
 * Words of an article with what stands around them in their paragraph.
 *
 * @param before what stands before, cut
 * @param words the words
 * @param after what stands behind, cut
 * @param place the address at which the article opens there
 */
public record Passage(String before, String words, String after, String place) {
  /** Characters of context on either side: about a line and a half. */
  private static final int AROUND = 110;

  /** The words at a span. */
  static Passage of(Article article, Span span) {
    String text = article.text();
    int start = Math.min(span.start(), text.length());
    int end = Math.min(span.end(), text.length());
    int paragraph = text.lastIndexOf(Article.BREAK, start) + Article.BREAK.length();
    int first = Math.max(Math.min(start, paragraph < Article.BREAK.length() ? 0 : paragraph), 0);
    int close = text.indexOf(Article.BREAK, end);
    int last = close < 0 ? text.length() : close;
    String before = text.substring(first, start);
    String after = text.substring(end, last);
    if (before.length() > AROUND) {
      int space = before.indexOf(' ', before.length() - AROUND);
      before = "… " + before.substring(space < 0 ? before.length() - AROUND : space + 1);
    }
    return new Passage(
        before,
        text.substring(start, end),
        Words.cut(after, AROUND),
        Links.place(article.id(), span));
  }
}
