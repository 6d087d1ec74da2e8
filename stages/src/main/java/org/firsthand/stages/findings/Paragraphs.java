package org.firsthand.stages.findings;

import org.firsthand.model.Article;

/** How far apart two places of an article are. */
final class Paragraphs {
  private Paragraphs() {}

  /** How many breaks between paragraphs lie whole between two offsets. */
  static int between(Article article, int from, int to) {
    int breaks = 0;
    int at = article.text().indexOf(Article.BREAK, from);
    while (at >= 0 && at + Article.BREAK.length() <= to) {
      breaks++;
      at = article.text().indexOf(Article.BREAK, at + Article.BREAK.length());
    }
    return breaks;
  }
}
