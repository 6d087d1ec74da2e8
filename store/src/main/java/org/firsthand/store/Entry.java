package org.firsthand.store;

import java.util.List;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Event;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.model.Statement;

/** One input and what the steps made of it. */
public sealed interface Entry {
  /** The input. */
  Capture capture();

  /**
   * It holds an article.
   *
   * @param article the article
   * @param statements what it says others say
   * @param events what it says happened, each with its blocks
   * @param fingerprints by which copies of it are found
   */
  record Read(
      Capture capture,
      Article article,
      List<Statement> statements,
      List<Placed> events,
      List<Long> fingerprints)
      implements Entry {
    public Read {
      statements = List.copyOf(statements);
      events = List.copyOf(events);
      fingerprints = List.copyOf(fingerprints);
    }
  }

  /** It was left out on purpose. */
  record Skipped(Capture capture, SkipReason reason, String detail) implements Entry {}

  /** A step failed on it. It is tried again when it is read again. */
  record Failed(Capture capture, Problem problem) implements Entry {}

  /**
   * An event with the keys of the blocks in which it is compared with others.
   *
   * @param blocks at least one
   */
  record Placed(Event event, List<String> blocks) {
    public Placed {
      blocks = List.copyOf(blocks);
    }
  }
}
