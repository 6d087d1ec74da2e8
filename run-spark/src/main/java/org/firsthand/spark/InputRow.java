package org.firsthand.spark;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Dated;
import org.firsthand.model.Event;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.firsthand.model.Statement;
import org.firsthand.model.json.Json;
import org.firsthand.stages.flow.Analysis;
import org.firsthand.stages.flow.Flow;
import org.jspecify.annotations.Nullable;

/** One input and what came of it, as a row: an article with all it says, a skip or a problem. */
final class InputRow {
  /** The month of articles whose month is not known. */
  static final String UNKNOWN_MONTH = "unknown";

  static final String READ = "read";
  static final String SKIPPED = "skipped";
  static final String FAILED = "failed";

  /** Statements and events with what lists are ordered by. */
  private static final String PLACED = "ARRAY<STRUCT<id: STRING, place: INT, json: STRING>>";

  static final StructType SCHEMA =
      StructType.fromDDL(
          "fate STRING, reason STRING, line STRING, locator STRING, mediaType STRING,"
              + " retrieved STRING, headers STRING, bytes BINARY, capture STRING, id STRING,"
              + " address STRING, outlet STRING, published STRING, month STRING, site STRING,"
              + " prints ARRAY<BIGINT>, json STRING, statements "
              + PLACED
              + ", events "
              + PLACED
              + ", blocks ARRAY<STRUCT<event: STRING, block: STRING>>");

  static final Encoder<Row> ROWS = Encoders.row(SCHEMA);

  private InputRow() {}

  static Row skipped(Optional<Capture> capture, SkipReason reason, String line) {
    return left(SKIPPED, reason.term(), line, capture);
  }

  static Row failed(Optional<Capture> capture, Problem problem) {
    return left(FAILED, null, problem.toString(), capture);
  }

  private static Row left(
      String fate, @Nullable String reason, String line, Optional<Capture> capture) {
    return RowFactory.create(
        fate,
        reason,
        line,
        capture.map(Capture::locator).orElse(null),
        capture.map(Capture::mediaType).orElse(null),
        capture.flatMap(Capture::retrieved).map(Object::toString).orElse(null),
        capture.map(one -> Json.write(one.headers())).orElse(null),
        capture.map(Capture::bytes).orElse(null),
        capture.map(Capture::id).orElse(null),
        null,
        null,
        null,
        null,
        UNKNOWN_MONTH,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static Row read(Capture capture, Analysis analysis, Flow flow) {
    Article article = analysis.article();
    return RowFactory.create(
        READ,
        null,
        null,
        article.locator(),
        capture.mediaType(),
        capture.retrieved().map(Object::toString).orElse(null),
        Json.write(capture.headers()),
        capture.bytes(),
        capture.id(),
        article.id(),
        article.address().orElse(null),
        article.outlet().orElse(null),
        article.published().map(date -> date.edtf().text()).orElse(null),
        month(article.published()),
        flow.copies().site(article),
        analysis.fingerprints().toArray(Long[]::new),
        Json.write(article),
        statements(analysis),
        events(analysis),
        blocks(analysis, flow));
  }

  /** The month that a date lies in as {@code 2022-09}. */
  static String month(Optional<Dated> date) {
    Optional<YearMonth> first = date.flatMap(one -> one.edtf().earliest()).map(YearMonth::from);
    return first
        .filter(
            month ->
                date.flatMap(one -> one.edtf().latest())
                    .map(YearMonth::from)
                    .filter(month::equals)
                    .isPresent())
        .map(YearMonth::toString)
        .orElse(UNKNOWN_MONTH);
  }

  /** Of two with one id the first counts. */
  private static Row[] statements(Analysis analysis) {
    Set<String> seen = new HashSet<>();
    return analysis.statements().stream()
        .filter(statement -> seen.add(statement.id()))
        .map(InputRow::placed)
        .toArray(Row[]::new);
  }

  private static Row placed(Statement statement) {
    int place = statement.content().spans().getFirst().start();
    return RowFactory.create(statement.id(), place, Json.write(statement));
  }

  private static Row[] events(Analysis analysis) {
    Set<String> seen = new HashSet<>();
    return analysis.events().stream()
        .filter(event -> seen.add(event.id()))
        .map(InputRow::placed)
        .toArray(Row[]::new);
  }

  private static Row placed(Event event) {
    return RowFactory.create(event.id(), event.evidence().span().start(), Json.write(event));
  }

  private static Row[] blocks(Analysis analysis, Flow flow) {
    Set<List<String>> seen = new HashSet<>();
    return analysis.events().stream()
        .flatMap(
            event ->
                flow.findings().blocksOf(event).stream().map(block -> List.of(event.id(), block)))
        .filter(seen::add)
        .map(pair -> RowFactory.create(pair.getFirst(), pair.getLast()))
        .toArray(Row[]::new);
  }
}
