package org.firsthand.export;

import java.io.IOException;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.Event;
import org.firsthand.model.JournalEntry;
import org.firsthand.model.Statement;

/**
 * What is to be exported: some findings or all, and what they stand on.
 *
 * <p>Nothing is kept: each method goes through its records from the beginning and hands them over
 * one at a time, so that memory stays flat however many there are. Each record comes once. Of some
 * findings only what they stand on comes; of a whole dossier all articles, statements, events and
 * copies, also those on which no finding stands. For one thread; one method at a time.
 */
public interface Selection {
  /** What is done with each record. */
  @FunctionalInterface
  interface Use<T> {
    /** Takes one. */
    void take(T record) throws IOException;
  }

  /** True if no filter narrows it. */
  boolean isWhole();

  /** How many findings there are. */
  long findings();

  /** Findings with all that they stand on, by the finding's id. */
  void eachAccount(Use<Account> use) throws IOException;

  /** Articles, by id. */
  void eachArticle(Use<FiledArticle> use) throws IOException;

  /** Statements, by id. */
  void eachStatement(Use<Statement> use) throws IOException;

  /** Events, by id. */
  void eachEvent(Use<Event> use) throws IOException;

  /** Copies, by the ids of copy and original. */
  void eachCopy(Use<Copy> use) throws IOException;

  /** Captures with their bytes, by locator; of a whole dossier also those that hold no article. */
  void eachCapture(Use<Capture> use) throws IOException;

  /** The analysts' decisions, oldest first; of some findings those that bear on them. */
  void eachDecision(Use<JournalEntry> use) throws IOException;
}
