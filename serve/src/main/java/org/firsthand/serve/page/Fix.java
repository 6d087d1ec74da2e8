package org.firsthand.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.Decision;
import org.firsthand.model.Event;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Field;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.model.Review;
import org.firsthand.model.Statement;
import org.firsthand.model.StatementField;
import org.firsthand.model.Term;

/**
 * A field of a finding or a statement as it can be corrected from where it was read.
 *
 * @param action where a correction goes
 * @param field the field's name
 * @param value what it reads now, as a correction would write it; empty if it is not known
 * @param options the values there are; empty if it is free text
 * @param isCorrected whether the value is an analyst's and not the machine's
 */
public record Fix(
    String action, String field, String value, List<String> options, boolean isCorrected) {
  static Fix of(Finding finding, Field field) {
    return new Fix(
        Links.finding(finding.id()) + "/decide",
        field.term(),
        value(finding, field),
        options(field),
        finding.review().map(Review::corrected).orElse(List.of()).stream()
            .anyMatch(one -> one.field() == field));
  }

  /** A field of a statement; {@code standing} are the corrections of it that hold. */
  static Fix of(
      Statement statement, StatementField field, String value, List<Decision.Restate> standing) {
    return new Fix(
        "/statements/" + statement.id() + "/decide",
        field.term(),
        value,
        field.options(),
        standing.stream().anyMatch(one -> one.field() == field));
  }

  private static String value(Finding finding, Field field) {
    return switch (field) {
      case SUMMARY -> finding.summary();
      case TYPE -> finding.type().term();
      case MODE -> finding.mode().orElse("");
      case ACTORS -> parties(finding.actors());
      case RECIPIENTS -> parties(finding.recipients());
      case DATE -> finding.date().map(date -> date.edtf().text()).orElse("");
      case FACTUALITY -> finding.factuality().term();
    };
  }

  private static String parties(List<Participant> parties) {
    return parties.stream()
        .map(one -> one.actor().flatMap(Actor::code).orElseGet(() -> Words.name(one)))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static List<String> options(Field field) {
    return switch (field) {
      case TYPE -> terms(EventType.values());
      case FACTUALITY -> terms(Factuality.values());
      case SUMMARY, MODE, ACTORS, RECIPIENTS, DATE -> List.of();
    };
  }

  private static List<String> terms(Term[] terms) {
    return Arrays.stream(terms).map(Term::term).toList();
  }

  /** What an event was read as, each with the finding's field that corrects it. */
  static List<Card.Row> rows(Event event, Optional<Finding> finding) {
    return List.of(
        row("Coded", event.type().term(), finding, Field.TYPE),
        row("Mode", event.mode().orElse("none"), finding, Field.MODE),
        row("Who", Card.participants(event.actors()), finding, Field.ACTORS),
        row(
            event.symmetric() ? "With whom" : "To whom",
            event.recipients().isEmpty() ? "nobody named" : Card.participants(event.recipients()),
            finding,
            Field.RECIPIENTS),
        row(
            "When",
            Words.date(event.date()) + " (" + Words.dateBasis(event.date()) + ")",
            finding,
            Field.DATE),
        row("Factuality", event.factuality().term(), finding, Field.FACTUALITY));
  }

  private static Card.Row row(String name, String value, Optional<Finding> finding, Field field) {
    return new Card.Row(name, value, finding.map(one -> of(one, field)));
  }
}
