package org.firsthand.stages.flow;

import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.Statement;

/**
 * What one article says by itself.
 *
 * @param article the article
 * @param fingerprints by which copies of it are found
 * @param statements who says what in it, by place
 * @param events who did what to whom according to it, by place
 */
public record Analysis(
    Article article, List<Long> fingerprints, List<Statement> statements, List<Event> events) {
  public Analysis {
    fingerprints = List.copyOf(fingerprints);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }
}
