package org.firsthand.serve.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.store.Dossier;

/**
 * What was made of a span of an article, and why.
 *
 * @param id of the statement or event; of a date its place
 * @param kind statement, event or date
 * @param title in one line
 * @param rows what is known, by name
 * @param findings the findings that rest on it
 */
public record Card(String id, String kind, String title, List<Row> rows, List<Finding> findings) {
  /** One thing that is known. */
  public record Row(String name, String value) {}

  static Optional<Card> of(
      String id,
      Article article,
      List<Statement> statements,
      List<Event> events,
      Dossier dossier,
      Map<Span, String> dates) {
    Optional<Card> statement =
        statements.stream().filter(one -> one.id().equals(id)).findFirst().map(Card::statement);
    Optional<Card> event =
        events.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .map(one -> event(one, statements, dossier));
    return statement.or(() -> event).or(() -> date(id, article, dates));
  }

  private static Card statement(Statement said) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("Source", Words.source(said) + " (" + said.source().kind().term() + ")"));
    said.source()
        .actor()
        .ifPresent(
            actor ->
                rows.add(
                    new Row(
                        "Speaks for",
                        actor.name()
                            + actor.code().map(code -> ", " + Words.actor(code)).orElse("")
                            + actor.sector().map(sector -> " (" + sector + ")").orElse(""))));
    rows.add(
        new Row(
            "Cue",
            said.cue().map(cue -> "“" + cue.text() + "”").orElse("only the quotation marks")));
    rows.add(new Row("Stance", said.stance().term()));
    rows.add(new Row("Manner", said.manner().term()));
    rows.add(
        new Row(
            "Quoted",
            said.direct() ? "in the source's own words, at least in part" : "indirectly"));
    rows.add(
        new Row(
            "Chain",
            said.chain().isEmpty()
                ? "only this source"
                : String.join(" ← ", said.chain().stream().map(ChainLink::text).toList())));
    return new Card(said.id(), "statement", Words.cut(said.content().text(), 160), rows, List.of());
  }

  private static Card event(Event event, List<Statement> statements, Dossier dossier) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("Coded", Words.coding(event)));
    rows.add(new Row("Who", participants(event.actors())));
    rows.add(
        new Row(
            event.symmetric() ? "With whom" : "To whom",
            event.recipients().isEmpty() ? "nobody named" : participants(event.recipients())));
    if (!event.things().isEmpty()) {
      rows.add(new Row("What", String.join(", ", event.things())));
    }
    rows.add(
        new Row("When", Words.date(event.date()) + " (" + Words.dateBasis(event.date()) + ")"));
    event.place().ifPresent(place -> rows.add(new Row("Where", Words.actor(place))));
    rows.add(new Row("Factuality", event.factuality().term()));
    rows.add(
        new Row(
            "Said by",
            event
                .statement()
                .flatMap(id -> statements.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(Words::source)
                .orElse("nobody: the article asserts it")));
    rows.add(new Row("Rule", event.rule()));
    return new Card(
        event.id(),
        "event",
        Words.parties(event.actors(), event.recipients()),
        rows,
        dossier.lists().findingsOf(event.id()));
  }

  private static String participants(List<Participant> participants) {
    return String.join(
        "; ",
        participants.stream()
            .map(
                one ->
                    one.actor()
                        .map(actor -> Words.name(one) + " (“" + one.text() + "”)")
                        .orElse("“" + one.text() + "” (not resolved)"))
            .distinct()
            .toList());
  }

  private static Optional<Card> date(String id, Article article, Map<Span, String> dates) {
    return Optional.of(id)
        .filter(one -> one.startsWith("D-"))
        .flatMap(one -> ArticleView.span(one.substring(2)))
        .flatMap(
            span ->
                Optional.ofNullable(dates.get(span))
                    .map(
                        value ->
                            new Card(
                                id,
                                "date",
                                "“" + span.of(article.text()) + "”",
                                List.of(new Row("Value", value)),
                                List.of())));
  }
}
