package org.firsthand.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.language.Sentence;
import org.firsthand.language.Token;
import org.firsthand.model.Actor;
import org.firsthand.model.Event;
import org.firsthand.model.EventKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Quote;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.stages.text.Reading;

/** Why an event is coded as it is: its rule, whom its words mean, and its sentence's tree. */
public final class EventExplanation {
  private static final int LABEL = 11;

  private final Terminal terminal;

  /** For this terminal. */
  public EventExplanation(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * The coding field by field, then one line a token.
   *
   * @param reading the event's article, read again
   * @param ruleLine the lexicon's line of the event's rule
   * @param statement the statement that says so
   */
  public List<String> lines(
      Event event, Reading reading, Optional<String> ruleLine, Optional<Statement> statement) {
    List<String> lines = new ArrayList<>();
    lines.add(
        event.id()
            + "  "
            + terminal.strong(event.type().term())
            + Stream.concat(event.mode().stream(), event.kind().map(EventKind::term).stream())
                .map(word -> ", " + word)
                .collect(Collectors.joining()));
    lines.add(field("words", "\"" + event.evidence().text() + "\" " + at(event.evidence().span())));
    lines.add(field("rule", event.rule()));
    ruleLine.ifPresent(line -> lines.add(field("", line.replaceAll("\t+", "  "))));
    event
        .trigger()
        .ifPresent(word -> lines.add(field("trigger", word.text() + " " + at(word.span()))));
    event.actors().forEach(one -> lines.add(field("actor", resolution(one))));
    event.recipients().forEach(one -> lines.add(field("recipient", resolution(one))));
    event.things().forEach(thing -> lines.add(field("thing", thing)));
    event
        .date()
        .ifPresent(
            date -> lines.add(field("date", date.edtf().text() + ", " + date.basis().term())));
    event
        .place()
        .ifPresent(
            place ->
                lines.add(
                    field(
                        "place",
                        place
                            + event.placeCountry().map(code -> ", " + code).orElse("")
                            + event
                                .placePoint()
                                .map(point -> ", " + point.latitude() + " " + point.longitude())
                                .orElse(""))));
    lines.add(field("factuality", event.factuality().term()));
    statement.ifPresent(
        said ->
            lines.add(
                field(
                    "said by",
                    said.source().text()
                        + said.cue()
                            .map(cue -> ": \"" + cue.text() + "\" " + at(cue.span()))
                            .orElse("")
                        + ", "
                        + said.stance().term())));
    lines.add("");
    lines.addAll(tree(event, reading));
    return lines;
  }

  private String field(String label, String value) {
    return terminal.quiet(String.format(Locale.ROOT, "%-" + LABEL + "s", label)) + value;
  }

  private static String at(Span span) {
    return "[" + span.start() + "-" + span.end() + "]";
  }

  private static String resolution(Participant participant) {
    String words =
        "\""
            + participant.text()
            + "\""
            + participant.span().map(span -> " " + at(span)).orElse("");
    return words
        + participant.actor().map(EventExplanation::means).orElse(", resolved to nobody known");
  }

  private static String means(Actor actor) {
    return " is "
        + actor.name()
        + Stream.of(Optional.of(actor.kind().term()), actor.code(), actor.sector())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ", " (", ")"));
  }

  private List<String> tree(Event event, Reading reading) {
    Span at = event.trigger().map(Quote::span).orElse(event.evidence().span());
    List<String> lines = new ArrayList<>();
    reading
        .sentenceAt(at.start())
        .map(reading.sentences()::get)
        .ifPresent(sentence -> lines.addAll(tokens(event, sentence)));
    return lines;
  }

  private List<String> tokens(Event event, Sentence sentence) {
    List<String> lines = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String line =
          String.format(
              Locale.ROOT,
              "%3d  %-18s %-18s %-6s %3d  %s",
              i + 1,
              token.form(),
              token.lemma(),
              token.upos(),
              token.head(),
              token.deprel());
      boolean said = event.evidence().span().contains(token.span());
      lines.add(said ? line : terminal.quiet(line));
    }
    return lines;
  }
}
