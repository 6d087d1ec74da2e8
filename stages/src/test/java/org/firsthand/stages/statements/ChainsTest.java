package org.firsthand.stages.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.firsthand.language.names.NameReader;
import org.firsthand.language.references.ReferenceReader;
import org.firsthand.model.Article;
import org.firsthand.model.Statement;
import org.firsthand.stages.actors.ActorTable;
import org.firsthand.stages.actors.FindActors;
import org.firsthand.stages.text.Reading;
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
    SentenceReader reader = LanguageCore.load();
    NameReader names = NameReader.load();
    ReferenceReader references = ReferenceReader.load();
    FindActors actors = new FindActors(ActorTable.load());
    FindStatements find = new FindStatements();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ChainsTest.class.getResourceAsStream("chains.csv"), StandardCharsets.UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] field = line.split("\\|", -1);
        Row row = new Row(field[0], field[1], field[2], field[3], field[4], field[5]);
        List<Sentence> sentences = names.read(reader.read(row.text()));
        Reading reading = Reading.of(article(row.text()), sentences, references.read(sentences));
        ROWS.add(row);
        FOUND.add(
            find.find(reading, actors.in(reading)).stream()
                .filter(one -> one.cue().filter(q -> q.text().contains(row.cue())).isPresent())
                .findFirst());
      }
    }
  }

  private static Article article(String text) {
    return new Article(
        "A-test",
        "test",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text);
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
                    .filter(span -> span.of(row.text()).equals(statement.source().text()))
                    .isPresent()
                && statement.content().spans().stream()
                    .allMatch(span -> statement.content().text().contains(span.of(row.text()))));
  }
}
