package org.firsthand.serve.page;

import static org.firsthand.model.StatementField.KIND;
import static org.firsthand.model.StatementField.SAID;
import static org.firsthand.model.StatementField.SOURCE;
import static org.firsthand.model.StatementField.STANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.firsthand.model.Article;
import org.firsthand.model.ChainLink;
import org.firsthand.model.Decision;
import org.firsthand.model.Event;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.OriginKind;
import org.firsthand.model.Participant;
import org.firsthand.model.Review;
import org.firsthand.model.Source;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;
import org.firsthand.model.StatementField;
import org.firsthand.store.Dossier;
import org.firsthand.store.Journal;

/**
 * What was made of a span of an article, and why; what is wrong can be corrected there.
 *
 * @param id of the statement or event; of a date its place
 * @param kind statement, event or date
 * @param title in one line
 * @param rows what is known, by name
 * @param findings the findings that rest on it
 * @param origins the origins of these to which this article leads
 * @param log what was decided of these findings, oldest first
 */
public record Card(
    String id,
    String kind,
    String title,
    List<Row> rows,
    List<Finding> findings,
    List<Origin> origins,
    List<DecisionsView.Entry> log) {
  /** One thing that is known, and the field of a finding that corrects it. */
  public record Row(String name, String value, Optional<Fix> fix) {
    Row(String name, String value) {
      this(name, value, Optional.empty());
    }
  }

  static Optional<Card> of(
      String id,
      Article article,
      List<Statement> statements,
      List<Event> events,
      Dossier dossier,
      Map<Span, String> dates) {
    Optional<Card> statement =
        statements.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .map(one -> statement(one, article.locator(), events, dossier));
    Optional<Card> event =
        events.stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .map(one -> event(one, statements, dossier));
    return statement.or(() -> event).or(() -> date(id, article, dates));
  }

  private static Card of(
      String id,
      String kind,
      String title,
      String article,
      List<Row> rows,
      List<Finding> findings,
      List<Journal.Line> own,
      Dossier dossier) {
    return new Card(
        id,
        kind,
        title,
        rows,
        findings,
        findings.stream()
            .flatMap(finding -> finding.originList().stream())
            .filter(origin -> origin.articles().contains(article))
            .filter(origin -> origin.kind() != OriginKind.UNATTRIBUTED)
            .distinct()
            .toList(),
        Stream.concat(
                own.stream(),
                findings.stream()
                    .flatMap(one -> one.review().map(Review::decisions).orElse(List.of()).stream())
                    .distinct()
                    .flatMap(line -> dossier.journal().line(line).stream()))
            .map(DecisionsView.Entry::of)
            .toList());
  }

  private static Card statement(
      Statement said, String locator, List<Event> events, Dossier dossier) {
    List<Journal.Line> own =
        dossier.journal().restating(said, locator).stream()
            .filter(line -> line.state() == Journal.State.HOLDS)
            .toList();
    List<Decision.Restate> standing =
        own.stream()
            .map(line -> line.entry().decision())
            .filter(Decision.Restate.class::isInstance)
            .map(Decision.Restate.class::cast)
            .toList();
    Source source = said.source();
    List<Row> rows = new ArrayList<>();
    rows.add(row("Source", Words.source(said), said, SOURCE, source.text(), standing));
    rows.add(row("Kind", source.kind().term(), said, KIND, source.kind().term(), standing));
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
    rows.add(row("Stance", said.stance().term(), said, STANCE, said.stance().term(), standing));
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
    boolean isSaid = standing.stream().noneMatch(one -> one.field() == SAID);
    rows.add(
        row(
            "Said",
            isSaid ? "as the article has it" : "not said: it bears on nothing",
            said,
            SAID,
            "",
            standing));
    List<Event> reported =
        events.stream().filter(one -> one.statement().equals(Optional.of(said.id()))).toList();
    List<Finding> findings =
        reported.stream()
            .flatMap(event -> dossier.lists().findingsOf(event.id()).stream())
            .distinct()
            .toList();
    reported.stream()
        .findFirst()
        .ifPresent(event -> rows.addAll(Fix.rows(event, findings.stream().findFirst())));
    return of(
        said.id(),
        "statement",
        Words.cut(said.content().text(), 160),
        said.article(),
        rows,
        findings,
        own,
        dossier);
  }

  private static Row row(
      String name,
      String value,
      Statement said,
      StatementField field,
      String now,
      List<Decision.Restate> standing) {
    return new Row(name, value, Optional.of(Fix.of(said, field, now, standing)));
  }

  private static Card event(Event event, List<Statement> statements, Dossier dossier) {
    List<Finding> findings = dossier.lists().findingsOf(event.id());
    List<Row> rows = new ArrayList<>(Fix.rows(event, findings.stream().findFirst()));
    if (!event.contexts().isEmpty()) {
      rows.add(new Row("Contexts", String.join(", ", event.contexts())));
    }
    if (!event.things().isEmpty()) {
      rows.add(new Row("What", String.join(", ", event.things())));
    }
    event.place().ifPresent(place -> rows.add(new Row("Where", Words.actor(place))));
    rows.add(
        new Row(
            "Said by",
            event
                .statement()
                .flatMap(id -> statements.stream().filter(one -> one.id().equals(id)).findFirst())
                .map(Words::source)
                .orElse("nobody: the article asserts it")));
    rows.add(new Row("Rule", event.rule()));
    return of(
        event.id(),
        "event",
        Words.parties(event.actors(), event.recipients()),
        event.article(),
        rows,
        findings,
        List.of(),
        dossier);
  }

  static String participants(List<Participant> participants) {
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
                                List.of(),
                                List.of(),
                                List.of())));
  }
}
