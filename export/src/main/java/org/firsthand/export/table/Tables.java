package org.firsthand.export.table;

import java.util.List;
import java.util.stream.Stream;
import org.firsthand.export.FiledArticle;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Statement;

/** All tables, by the record that gives their rows; in the order in which data flows. */
public final class Tables {
  private Tables() {}

  /** Of what was read: {@code articles}, {@code credits}, {@code captures}. */
  public static List<Table<FiledArticle>> ofArticles() {
    return List.of(ArticleTables.ARTICLES, ArticleTables.CREDITS, ArticleTables.CAPTURES);
  }

  /** Of copying: {@code copies}, {@code passages}. */
  public static List<Table<Copy>> ofCopies() {
    return List.of(CopyTables.COPIES, CopyTables.PASSAGES);
  }

  /** Of what is said: {@code statements}. */
  public static List<Table<Statement>> ofStatements() {
    return List.of(StatementTables.STATEMENTS);
  }

  /** Of what was done: {@code events}, {@code event_participants}. */
  public static List<Table<Event>> ofEvents() {
    return List.of(EventTables.EVENTS, EventTables.EVENT_PARTICIPANTS);
  }

  /** Of findings, their origins, and what stands beside them. */
  public static List<Table<Finding>> ofFindings() {
    return List.of(
        FindingTables.FINDINGS,
        FindingTables.FINDING_PARTICIPANTS,
        FindingTables.FINDING_EVENTS,
        OriginTables.ORIGINS,
        OriginTables.TRACE_STEPS,
        OriginTables.ORIGIN_EVIDENCE,
        FindingTables.CONTRADICTIONS,
        FindingTables.DIFFERING,
        FindingTables.CORRECTIONS,
        FindingTables.REMARKS);
  }

  /** All of them. */
  public static List<Table<?>> all() {
    return Stream.<List<? extends Table<?>>>of(
            ofArticles(), ofCopies(), ofStatements(), ofEvents(), ofFindings())
        .<Table<?>>flatMap(List::stream)
        .toList();
  }
}
