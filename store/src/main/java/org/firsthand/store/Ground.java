package org.firsthand.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Article;
import org.firsthand.model.Contradiction;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;

/**
 * A finding with all that it stands on; {@code trace --json} and the API show it.
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

  /** What a finding stands on. */
  public static Ground of(Finding finding, Lists lists) {
    List<Event> events = lists.events(finding.events());
    Set<String> statementIds = new LinkedHashSet<>();
    events.forEach(event -> event.statement().ifPresent(statementIds::add));
    finding.contradictions().stream().map(Contradiction::statement).forEach(statementIds::add);
    List<Statement> statements = lists.statements(statementIds);
    Set<String> articleIds = new LinkedHashSet<>();
    finding.originList().forEach(origin -> articleIds.addAll(origin.articles()));
    events.forEach(event -> articleIds.add(event.article()));
    statements.forEach(statement -> articleIds.add(statement.article()));
    List<Article> articles = lists.articles(articleIds);
    List<Copy> copies = lists.copiesAmong(articleIds);
    return new Ground(finding, articles, events, statements, copies);
  }

  /** The statement with this id, if it bears on the finding. */
  public Optional<Statement> statement(String id) {
    return statements.stream().filter(statement -> statement.id().equals(id)).findFirst();
  }

  /** The article with this id, if it bears on the finding. */
  public Optional<Article> article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  /** The copy by which this article repeats another of the finding, if it does. */
  public Optional<Copy> copyOf(String article) {
    return copies.stream().filter(copy -> copy.copy().equals(article)).findFirst();
  }

  /** The finding's events that this article reports. */
  public List<Event> eventsOf(String article) {
    return events.stream().filter(event -> event.article().equals(article)).toList();
  }
}
