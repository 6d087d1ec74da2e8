package org.firsthand.cli.show;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.model.Article;

/** Names articles by outlet and short id. Immutable once made. */
final class Names {
  private final ShortIds ids;
  private final Map<String, Article> articles = new HashMap<>();

  Names(List<Article> articles) {
    articles.forEach(article -> this.articles.put(article.id(), article));
    this.ids = ShortIds.among(articles.stream().map(Article::id).toList());
  }

  /** {@code A-3k9q Harbour Courier, 2022-09-08}. */
  String of(String id) {
    Article article = articles.get(id);
    return article == null ? id : ids.of(id) + " " + label(article);
  }

  /** Outlet or file name, and the date. */
  static String label(Article article) {
    String outlet = article.outlet().orElseGet(() -> Locators.name(article.locator()));
    return outlet + article.published().map(date -> ", " + date.edtf().text()).orElse("");
  }
}
