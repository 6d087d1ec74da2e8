package org.firsthand.stages.extract.credits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Credit;
import org.firsthand.model.Span;

/**
 * Finds the credits of an article whose text is taken as it is: lines that extraction would have
 * taken off stay, and have a span. Immutable and safe to share between threads.
 */
public final class FindCredits {
  private final CreditLines lines;

  public FindCredits(Agencies agencies) {
    this.lines = new CreditLines(agencies);
  }

  /** With the list that ships with the program. */
  public static FindCredits load() {
    return new FindCredits(Agencies.load());
  }

  /** The article with its credits, those of its byline included. */
  public Article in(Article article) {
    List<Credit> found = new ArrayList<>();
    for (Span paragraph : article.paragraphs()) {
      lines
          .sendsToOriginal(paragraph.of(article.text()))
          .map(credit -> new Credit(credit.kind(), credit.name(), Optional.of(paragraph)))
          .ifPresent(found::add);
    }
    found.addAll(lines.inText(article.text(), article.paragraphs()));
    article.author().ifPresent(author -> found.addAll(lines.ofByline(author)));
    Map<String, Credit> each = new LinkedHashMap<>();
    found.forEach(credit -> each.putIfAbsent(lines.key(credit), credit));
    return new Article(
        article.id(),
        article.locator(),
        article.title(),
        article.outlet(),
        article.published(),
        article.author(),
        article.language(),
        List.copyOf(each.values()),
        article.text());
  }
}
