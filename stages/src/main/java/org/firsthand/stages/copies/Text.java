package org.firsthand.stages.copies;

import org.firsthand.model.Article;

/**
 * An article made ready to be compared.
 *
 * @param article the article
 * @param words its words
 */
record Text(Article article, Words words) {
  static Text of(Article article) {
    return new Text(article, Words.of(article));
  }
}
