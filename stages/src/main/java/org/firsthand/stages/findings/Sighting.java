package org.firsthand.stages.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.firsthand.model.Article;
import org.firsthand.model.Event;
import org.firsthand.model.Factuality;
import org.firsthand.model.Span;
import org.firsthand.model.Stance;
import org.firsthand.model.Statement;

/**
 * One event as one passage of one article has it.
 *
 * @param event the event
 * @param read the event by which it is compared with others: a copy's is that of its original,
 *     whose words were not cut or turned
 * @param sides who takes part in what is compared
 * @param block the key under which it meets others
 * @param article its article
 * @param statement who says so, if the text tells
 * @param when when it was
 * @param words the words of its evidence, without the parties' names
 * @param things the words of its things
 * @param counts the numbers that its sentence gives
 */
record Sighting(
    Event event,
    Event read,
    BothSides sides,
    String block,
    Article article,
    Optional<Statement> statement,
    When when,
    Set<String> words,
    Set<String> things,
    List<Count> counts) {
  /** Earliest printed first; articles without a date last; then by article, place and id. */
  static final Comparator<Sighting> EARLIEST =
      Comparator.comparing((Sighting sighting) -> sighting.printed())
          .thenComparing(sighting -> sighting.article.id())
          .thenComparing(sighting -> sighting.event.evidence().span())
          .thenComparing(sighting -> sighting.event.id());

  static Sighting of(
      Event event, Event read, Article article, Optional<Statement> statement, When when) {
    return new Sighting(
        event,
        read,
        BothSides.of(read),
        BlockKey.of(read),
        article,
        statement,
        when,
        Words.ofEvidence(event),
        Words.stems(String.join(" ", event.things())),
        ReadCounts.of(sentence(article.text(), event.evidence().span())));
  }

  /** The stretch of a text with the rest of its sentence. */
  static String sentence(String text, Span span) {
    int from =
        Math.max(text.lastIndexOf(". ", span.start()), text.lastIndexOf('\n', span.start())) + 1;
    int stop = text.indexOf(". ", span.end());
    int line = text.indexOf('\n', span.end());
    int to = Math.min(stop < 0 ? text.length() : stop, line < 0 ? text.length() : line);
    return text.substring(Math.min(from, span.start()), Math.max(span.end(), to));
  }

  private String printed() {
    return article.published().map(date -> date.edtf().text()).orElse("~");
  }

  /** True if whoever speaks of it denies it, doubts it or will not say. */
  boolean isContradicted() {
    return statement.map(Statement::stance).filter(Sighting::contradicts).isPresent()
        && !Attribution.isOwnAct(event, statement.get());
  }

  static boolean contradicts(Stance stance) {
    return switch (stance) {
      case ASSERTS, CONFIRMS -> false;
      case DENIES, DOUBTS, DECLINES -> true;
    };
  }

  /** What it is presented as, a denial set aside: denied things were asserted by somebody. */
  Factuality claimed() {
    return isContradicted() && event.factuality() == Factuality.NEGATED
        ? Factuality.ACTUAL
        : event.factuality();
  }
}
