package org.firsthand.stages.events;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firsthand.model.Manner;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/** Which statement says what stands at a place of the text. */
final class Attributions {
  private final List<Statement> statements;

  Attributions(List<Statement> statements) {
    this.statements = List.copyOf(statements);
  }

  /**
   * The innermost statement whose content holds these words: one that somebody makes before one
   * that only "reportedly" makes; what is thought or meant says nothing of whether it happened.
   */
  Optional<Statement> saying(Span words) {
    return statements.stream()
        .filter(
            statement ->
                statement.manner() == Manner.SPEECH
                    || statement.stance() == Stance.DENIES
                    || statement.stance() == Stance.DOUBTS)
        .filter(statement -> holds(statement, words))
        .min(
            Comparator.comparing((Statement statement) -> statement.source().text().isBlank())
                .thenComparingInt(Attributions::length)
                .thenComparing(Statement::id));
  }

  private static boolean holds(Statement statement, Span words) {
    return statement.content().spans().stream().anyMatch(span -> span.contains(words));
  }

  private static int length(Statement statement) {
    return statement.content().spans().stream().mapToInt(Span::length).sum();
  }
}
