package org.firsthand.cli;

import java.util.List;
import java.util.Optional;
import org.firsthand.cli.show.ArticleLines;
import org.firsthand.cli.show.Versions;
import org.firsthand.model.Article;
import org.firsthand.store.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code articles}: what was read. */
@Command(name = "articles", description = "The articles, with outlet, date and credits.")
final class ArticlesCommand extends ListCommand<Article> {
  @Option(names = "--outlet", paramLabel = "NAME", description = "Outlets whose name holds NAME.")
  private Optional<String> outlet = Optional.empty();

  @Override
  List<Article> all(Dossier dossier) {
    return dossier.lists().articles();
  }

  @Override
  boolean isWanted(Article article) {
    return outlet.map(name -> Filters.holds(article.outlet(), name)).orElse(true);
  }

  @Override
  List<?> shapes(List<Article> articles, Dossier dossier) {
    Versions versions = new Versions(dossier.lists().olderVersions());
    return articles.stream().map(versions::shape).toList();
  }

  @Override
  void show(List<Article> articles, Dossier dossier, Console console) {
    Versions versions = new Versions(dossier.lists().olderVersions());
    console.lines(new ArticleLines(console.terminal(), versions).lines(articles));
  }

  @Override
  String whenEmpty() {
    return "No articles yet. './firsthand read INPUT...' reads files and folders.";
  }
}
