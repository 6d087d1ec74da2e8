package org.firsthand.export;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Receipt;

/**
 * An article with the captures that hold it.
 *
 * @param article the article
 * @param captures what is known of them, the one it was made from first; never empty where the
 *     record keeps captures
 * @param newer id of the newest version of the same report, if this is not it
 */
public record FiledArticle(Article article, List<Receipt> captures, Optional<String> newer) {
  public FiledArticle {
    captures = List.copyOf(captures);
  }
}
