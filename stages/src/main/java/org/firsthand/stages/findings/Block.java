package org.firsthand.stages.findings;

import java.util.Comparator;
import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;

/**
 * Some events and all that bears on what they are. The order of the lists given does not matter:
 * each is kept sorted.
 *
 * @param key a name for the set, for messages
 * @param events the events, by id
 * @param others the other events of the articles, by id: what a denial near them may be about
 * @param articles the articles of the events and those that they copy, however often copied, by id
 * @param statements the statements of these articles, by article and place
 * @param copies the copies by which these articles copy others, by ids
 * @param rulings what an analyst ruled of pairs of these events
 */
public record Block(
    String key,
    List<Event> events,
    List<Event> others,
    List<Article> articles,
    List<Statement> statements,
    List<Copy> copies,
    Rulings rulings) {
  public Block {
    events = events.stream().sorted(Comparator.comparing(Event::id)).toList();
    others = others.stream().sorted(Comparator.comparing(Event::id)).toList();
    articles = articles.stream().sorted(Comparator.comparing(Article::id)).toList();
    statements =
        statements.stream()
            .sorted(
                Comparator.comparing(Statement::article)
                    .thenComparing(statement -> statement.content().spans().getFirst())
                    .thenComparing(Statement::id))
            .toList();
    copies =
        copies.stream()
            .sorted(Comparator.comparing(Copy::copy).thenComparing(Copy::original))
            .toList();
  }
}
