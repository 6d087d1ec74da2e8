package org.firsthand.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.firsthand.model.Evidence;
import org.firsthand.model.Finding;
import org.firsthand.model.Origin;
import org.firsthand.model.Step;
import org.firsthand.model.Trace;

/** The tables of origins: where a finding enters the record, and the way there. */
final class OriginTables {
  private OriginTables() {}

  private record Row(String finding, int number, Origin origin) {}

  static final Table<Finding> ORIGINS =
      Table.each("origins", "where a finding enters the record", OriginTables::origins)
          .text("finding", "id of the finding", Row::finding)
          .whole("number", "its place among the finding's origins, from 1", Row::number)
          .term(
              "kind",
              "government, organisation, person, outlet, agency, document or unattributed",
              row -> row.origin().kind())
          .text("name", "who", row -> row.origin().name())
          .text("why", "the reason, in one line", row -> row.origin().why())
          .texts(
              "articles",
              "ids of the articles whose assertions lead there, in order of date",
              row -> row.origin().articles())
          .termPerhaps(
              "reliability",
              "how reliable an analyst holds it to be, letter A to F of the Admiralty code",
              row -> row.origin().reliability())
          .build();

  private record StepRow(Row origin, String article, int number, Step step) {}

  static final Table<Finding> TRACE_STEPS =
      Table.each(
              "trace_steps",
              "one step from an article's assertion towards its origin",
              OriginTables::steps)
          .text("finding", "id of the finding", row -> row.origin().finding())
          .whole("origin", "number of the origin", row -> row.origin().number())
          .text("article", "id of the article whose assertion is traced", StepRow::article)
          .whole("number", "its place in the trace, from 1", StepRow::number)
          .text(
              "kind",
              "copied from, credited to, reported by, spoke for, seen in document, owned by,"
                  + " own reporting",
              row -> row.step().kind())
          .text("leads_to", "where it leads, in words", row -> row.step().to())
          .text("why", "the reason, in words", row -> row.step().why())
          .build();

  private record Shown(Row origin, String traced, int step, int number, Evidence evidence) {}

  static final Table<Finding> ORIGIN_EVIDENCE =
      Table.each(
              "origin_evidence",
              "words that show an origin, or a step towards it",
              OriginTables::evidence)
          .text("finding", "id of the finding", row -> row.origin().finding())
          .whole("origin", "number of the origin", row -> row.origin().number())
          .text(
              "traced_article",
              "id of the article whose trace it belongs to; empty text where it shows the origin",
              Shown::traced)
          .whole("step", "number of the step; 0 where it shows the origin itself", Shown::step)
          .whole("number", "its place there, from 1", Shown::number)
          .text(
              "article", "id of the article that holds the words", row -> row.evidence().article())
          .text("evidence_text", "the words", row -> row.evidence().text())
          .span("evidence", "the words", row -> row.evidence().span())
          .build();

  private static List<Row> origins(Finding finding) {
    List<Origin> origins = finding.originList();
    return IntStream.range(0, origins.size())
        .mapToObj(i -> new Row(finding.id(), i + 1, origins.get(i)))
        .toList();
  }

  private static List<StepRow> steps(Finding finding) {
    return origins(finding).stream().flatMap(OriginTables::stepsTo).toList();
  }

  private static Stream<StepRow> stepsTo(Row origin) {
    List<StepRow> rows = new ArrayList<>();
    for (Trace trace : origin.origin().traces()) {
      for (int i = 0; i < trace.steps().size(); i++) {
        rows.add(new StepRow(origin, trace.article(), i + 1, trace.steps().get(i)));
      }
    }
    return rows.stream();
  }

  private static List<Shown> evidence(Finding finding) {
    return origins(finding).stream()
        .flatMap(
            row ->
                Stream.concat(
                    shown(row, "", 0, row.origin().evidence()),
                    stepsTo(row)
                        .flatMap(
                            step ->
                                shown(row, step.article(), step.number(), step.step().evidence()))))
        .toList();
  }

  private static Stream<Shown> shown(Row origin, String traced, int step, List<Evidence> evidence) {
    return IntStream.range(0, evidence.size())
        .mapToObj(i -> new Shown(origin, traced, step, i + 1, evidence.get(i)));
  }
}
