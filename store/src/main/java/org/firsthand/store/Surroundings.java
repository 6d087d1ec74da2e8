package org.firsthand.store;

import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;

/**
 * Some events and all that bears on what they are.
 *
 * @param events the events, by id
 * @param others the other events of the articles, by id
 * @param articles the articles of the events, and those that they copy, however often copied, by id
 * @param statements the statements of these articles, by article and place
 * @param copies the copies by which these articles copy others, by ids
 */
public record Surroundings(
    List<Event> events,
    List<Event> others,
    List<Article> articles,
    List<Statement> statements,
    List<Copy> copies) {
  public Surroundings {
    events = List.copyOf(events);
    others = List.copyOf(others);
    articles = List.copyOf(articles);
    statements = List.copyOf(statements);
    copies = List.copyOf(copies);
  }
}
