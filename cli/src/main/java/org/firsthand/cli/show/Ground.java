package org.firsthand.cli.show;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;

/**
 * A finding with all that it stands on; {@code trace --json} prints it.
 *
 * @param finding the finding
 * @param articles the articles that report it
 * @param events its events
 * @param statements the statements that assert or contradict it
 * @param copies the copies among its articles
 */
public record Ground(
    Finding finding,
    List<Article> articles,
    List<Event> events,
    List<Statement> statements,
    List<Copy> copies) {
  public Ground {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    copies = List.copyOf(copies);
  }

  Optional<Article> article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  Optional<Statement> statement(String id) {
    return statements.stream().filter(statement -> statement.id().equals(id)).findFirst();
  }

  /** The copy by which this article repeats another of the finding, if it does. */
  Optional<Copy> copyOf(String article) {
    return copies.stream().filter(copy -> copy.copy().equals(article)).findFirst();
  }

  List<Event> eventsOf(String article) {
    return events.stream().filter(event -> event.article().equals(article)).toList();
  }
}
