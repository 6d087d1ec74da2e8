package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Credit;

/** The list of articles. */
public final class ArticleLines {
  private final Terminal terminal;
  private final Versions versions;

  /** For this terminal. */
  public ArticleLines(Terminal terminal, Versions versions) {
    this.terminal = terminal;
    this.versions = versions;
  }

  /** Two lines an article: what it is, where it came from. */
  public List<String> lines(List<Article> articles) {
    Names names = new Names(articles);
    List<String> lines = new ArrayList<>();
    for (Article article : articles) {
      String head = names.of(article.id());
      String title = article.title().orElse("untitled");
      lines.add(
          terminal.strong(head)
              + "  "
              + terminal.cut(title, Math.max(20, terminal.width() - head.length() - 2)));
      List<String> facts = new ArrayList<>();
      versions.words(article, names).ifPresent(facts::add);
      facts.add(Words.count(article.paragraphs().size(), "paragraph"));
      article.author().ifPresent(author -> facts.add("by " + author));
      article.language().filter(code -> !code.equals("en")).ifPresent(facts::add);
      for (Credit credit : article.credits()) {
        facts.add(credit.kind().term() + ": " + credit.name());
      }
      facts.add(article.locator());
      lines.add("  " + terminal.quiet(terminal.cut(String.join(terminal.dot(), facts), room())));
    }
    return lines;
  }

  private int room() {
    return terminal.width() - 2;
  }
}
