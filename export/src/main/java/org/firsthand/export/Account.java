package org.firsthand.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Statement;

/**
 * A finding with all that it stands on.
 *
 * @param finding the finding
 * @param articles the articles that report it
 * @param events its events
 * @param statements the statements that assert or contradict it
 * @param copies the copies among its articles
 * @param decisions what analysts decided of it and of its statements, oldest first
 * @param entered when it was first found; empty where that is not kept
 * @param changed when its counts changed last
 */
public record Account(
    Finding finding,
    List<FiledArticle> articles,
    List<Event> events,
    List<Statement> statements,
    List<Copy> copies,
    List<JournalEntry> decisions,
    Optional<Instant> entered,
    Optional<Instant> changed) {
  public Account {
    articles = List.copyOf(articles);
    events = List.copyOf(events);
    statements = List.copyOf(statements);
    copies = List.copyOf(copies);
    decisions = List.copyOf(decisions);
  }

  /** The article with this id, if it bears on the finding. */
  public Optional<FiledArticle> article(String id) {
    return articles.stream().filter(one -> one.article().id().equals(id)).findFirst();
  }

  /** The statement with this id, if it bears on the finding. */
  public Optional<Statement> statement(String id) {
    return statements.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
