package org.firsthand.store;

import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;

/**
 * All that bears on the findings of one block.
 *
 * @param key the block's key
 * @param events the events in it, by id
 * @param others the other events of their articles, by id
 * @param articles the articles of the events, and the articles that one of these copies or is
 *     copied by, by id
 * @param statements the statements of the articles of the events, by article and place
 * @param copies the copies with at least one end in the articles of the events, by ids
 */
public record BlockContents(
    String key,
    List<Event> events,
    List<Event> others,
    List<Article> articles,
    List<Statement> statements,
    List<Copy> copies) {
  public BlockContents {
    events = List.copyOf(events);
    others = List.copyOf(others);
    articles = List.copyOf(articles);
    statements = List.copyOf(statements);
    copies = List.copyOf(copies);
  }
}
