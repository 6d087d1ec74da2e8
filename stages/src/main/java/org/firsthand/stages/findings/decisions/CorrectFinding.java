package org.firsthand.stages.findings.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.EventType;
import org.firsthand.model.Factuality;
import org.firsthand.model.Field;
import org.firsthand.model.Finding;
import org.firsthand.model.Participant;
import org.firsthand.model.Review;
import org.firsthand.model.Term;

/** Puts what an analyst wrote into the fields of a finding. */
final class CorrectFinding {
  private CorrectFinding() {}

  static Finding with(Finding finding, Map<Field, String> values, Review review) {
    return new Finding(
        finding.id(),
        values.getOrDefault(Field.SUMMARY, finding.summary()),
        term(values, Field.TYPE, EventType.values(), finding.type()),
        values.containsKey(Field.MODE) ? some(values.get(Field.MODE)) : finding.mode(),
        finding.contexts(),
        side(values, Field.ACTORS, finding.actors()),
        side(values, Field.RECIPIENTS, finding.recipients()),
        values.containsKey(Field.DATE)
            ? Optional.of(new Dated(new Edtf(values.get(Field.DATE)), DateBasis.STATED))
            : finding.date(),
        term(values, Field.FACTUALITY, Factuality.values(), finding.factuality()),
        finding.articles(),
        finding.outlets(),
        finding.origins(),
        finding.unknownLineage(),
        finding.originList(),
        finding.unknownList(),
        finding.contradictions(),
        finding.differing(),
        finding.events(),
        Optional.of(review));
  }

  /** What stands in the field, in words that {@link #with} would take. */
  static String valueOf(Finding finding, Field field) {
    return switch (field) {
      case SUMMARY -> finding.summary();
      case TYPE -> finding.type().term();
      case MODE -> finding.mode().orElse(Field.NONE);
      case ACTORS -> words(finding.actors());
      case RECIPIENTS -> words(finding.recipients());
      case DATE -> finding.date().map(date -> date.edtf().text()).orElse(Field.NONE);
      case FACTUALITY -> finding.factuality().term();
    };
  }

  private static <E extends Term> E term(
      Map<Field, String> values, Field field, E[] terms, E otherwise) {
    return Arrays.stream(terms)
        .filter(term -> term.term().equals(values.get(field)))
        .findFirst()
        .orElse(otherwise);
  }

  private static Optional<String> some(String value) {
    return Optional.of(value).filter(text -> !text.equals(Field.NONE));
  }

  private static List<Participant> side(
      Map<Field, String> values, Field field, List<Participant> otherwise) {
    if (!values.containsKey(field)) {
      return otherwise;
    }
    return some(values.get(field)).stream()
        .flatMap(list -> Arrays.stream(list.split(",")))
        .map(String::strip)
        .filter(who -> !who.isEmpty())
        .map(who -> new Participant(who, Optional.empty(), Actor.state(who, Optional.empty())))
        .toList();
  }

  private static String words(List<Participant> side) {
    return side.isEmpty()
        ? Field.NONE
        : side.stream()
            .map(who -> who.actor().flatMap(Actor::code).orElse(who.text()))
            .distinct()
            .collect(Collectors.joining(", "));
  }
}
