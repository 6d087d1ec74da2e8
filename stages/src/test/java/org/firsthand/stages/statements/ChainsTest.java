package org.firsthand.stages.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.firsthand.model.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds what is found in a table of reviewed sentences against what a careful reader finds. */
class ChainsTest {
  /** The share that each column must reach; the issue's own floor. */
  private static final double FLOOR = 0.9;

  private record Row(
      String text, String cue, String source, String kind, String stance, String chain) {}

  private static final List<Row> ROWS = new ArrayList<>();
  private static final List<Optional<Statement>> FOUND = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    Reader reader = new Reader();
    for (String[] field : Reader.rows("chains.csv")) {
      Row row = new Row(field[0], field[1], field[2], field[3], field[4], field[5]);
      ROWS.add(row);
      FOUND.add(
          reader.statements(row.text()).stream()
              .filter(one -> one.cue().filter(q -> q.text().contains(row.cue())).isPresent())
              .findFirst());
    }
  }

  private static void holds(BiPredicate<Row, Statement> right) {
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < ROWS.size(); i++) {
      Row row = ROWS.get(i);
      if (FOUND.get(i).filter(statement -> right.test(row, statement)).isEmpty()) {
        wrong.add(row.text() + " -> " + FOUND.get(i).map(ChainsTest::shown).orElse("nothing"));
      }
    }
    double share = 1 - (double) wrong.size() / ROWS.size();
    assertThat(share).as("%s", String.join("\n", wrong)).isGreaterThanOrEqualTo(FLOOR);
  }

  private static String shown(Statement statement) {
    return statement.source().text()
        + " | "
        + statement.source().kind().term()
        + " | "
        + statement.stance().term()
        + " | "
        + chain(statement)
        + " | "
        + statement.content().text();
  }

  private static String chain(Statement statement) {
    return statement.chain().stream()
        .map(link -> link.text().replaceAll(",$", ""))
        .collect(Collectors.joining(" > "));
  }

  @Test
  void namesTheSource() {
    holds((row, statement) -> statement.source().text().replaceAll(",$", "").equals(row.source()));
  }

  @Test
  void tellsTheKindOfSource() {
    holds((row, statement) -> statement.source().kind().term().equals(row.kind()));
  }

  @Test
  void tellsTheStance() {
    holds((row, statement) -> statement.stance().term().equals(row.stance()));
  }

  @Test
  void drawsTheChain() {
    holds((row, statement) -> chain(statement).equals(row.chain()));
  }

  @Test
  void pointsAtTheWordsThatItQuotes() {
    holds(
        (row, statement) ->
            statement
                    .source()
                    .span()
                    .map(span -> span.of(row.text()).equals(statement.source().text()))
                    .orElse(row.source().isEmpty())
                && statement.content().spans().stream()
                    .allMatch(span -> statement.content().text().contains(span.of(row.text()))));
  }
}
