package org.firsthand.stages.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.Event;
import org.firsthand.model.Manner;
import org.firsthand.model.Participant;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/** Tells which statement says that an event happened. */
final class Attribution {
  /** "never condemned", "did not say". */
  private static final Pattern NOT =
      Pattern.compile("(?i)\\b(?:never|not|neither|nor)\\b|n['’]t\\b");

  private Attribution() {}

  /**
   * The statement that the event names; for an act that is done by speaking, the statement by which
   * its actor does it.
   *
   * @param statements all of the block, by id
   */
  static Optional<Statement> of(Event event, Map<String, Statement> statements) {
    Optional<Statement> named =
        event
            .statement()
            .flatMap(id -> Optional.ofNullable(statements.get(id)))
            .filter(Attribution::isMade)
            .filter(statement -> !isByItsRecipient(event, statement));
    return named.or(() -> isSpeech(event) ? ownWords(event, statements) : Optional.empty());
  }

  /**
   * Somebody says it: it is not only meant or thought, not "reportedly" so, and not left unsaid.
   */
  private static boolean isMade(Statement statement) {
    boolean unsaid =
        statement.stance() == Stance.ASSERTS
            && statement.cue().filter(cue -> NOT.matcher(cue.text()).find()).isPresent();
    boolean held = statement.manner() == Manner.SPEECH || Sighting.contradicts(statement.stance());
    return held && !statement.source().text().isBlank() && !unsaid;
  }

  /** Whoever suffers an act inside the very words that tell it is not the one who tells it. */
  private static boolean isByItsRecipient(Event event, Statement statement) {
    Optional<Span> source = statement.source().span();
    return source.filter(event.evidence().span()::contains).isPresent()
        && stands(event.recipients(), source.get());
  }

  /**
   * True if the act is done by speaking and the statement is its actor's: "Iran denied" is no
   * denial of a rejection.
   */
  static boolean isOwnAct(Event event, Statement statement) {
    return isSpeech(event)
        && statement.source().span().filter(span -> stands(event.actors(), span)).isPresent();
  }

  private static boolean isSpeech(Event event) {
    return switch (event.type()) {
      case ACCUSE, REQUEST, THREATEN, REJECT, SUPPORT, CONSULT -> true;
      default -> false;
    };
  }

  private static Optional<Statement> ownWords(Event event, Map<String, Statement> statements) {
    return statements.values().stream()
        .filter(statement -> statement.article().equals(event.article()))
        .filter(statement -> statement.source().span().isPresent())
        .filter(statement -> stands(event.actors(), statement.source().span().get()))
        .filter(
            statement ->
                statement.content().spans().stream().anyMatch(event.evidence().span()::overlaps))
        .findFirst();
  }

  private static boolean stands(List<Participant> side, Span span) {
    return side.stream()
        .flatMap(participant -> participant.span().stream())
        .anyMatch(span::overlaps);
  }
}
