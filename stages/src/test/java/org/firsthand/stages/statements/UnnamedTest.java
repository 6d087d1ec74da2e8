package org.firsthand.stages.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.firsthand.model.Actor;
import org.firsthand.model.Quote;
import org.firsthand.model.Source;
import org.firsthand.model.Statement;
import org.firsthand.model.Unnamed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class UnnamedTest {
  private static Reader reader;

  @BeforeAll
  static void load() {
    reader = new Reader();
  }

  @ParameterizedTest(name = "{1}")
  @CsvFileSource(
      resources = "unnamed.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = {})
  void tellsHowManyOfWhichBodyAndWhy(
      String text, String source, String number, String body, String reason) {
    Source found =
        reader.statements(text).stream()
            .map(Statement::source)
            .filter(one -> one.text().startsWith(source))
            .findFirst()
            .orElseThrow();
    Optional<Unnamed> unnamed = found.unnamed();
    assertThat(unnamed.flatMap(Unnamed::number).map(String::valueOf))
        .isEqualTo(Optional.ofNullable(number));
    assertThat(unnamed.flatMap(Unnamed::body).map(Quote::text))
        .isEqualTo(Optional.ofNullable(body));
    assertThat(unnamed.flatMap(Unnamed::reason).map(Quote::text))
        .isEqualTo(Optional.ofNullable(reason));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "answers.csv", delimiter = '|', numLinesToSkip = 1)
  void linksADenialToWhatItDeniesWhereTheTextTells(String text, String cue, String answered) {
    List<Statement> statements = reader.statements(text);
    Statement answer = by(statements, cue);
    assertThat(answer.answers())
        .isEqualTo(Optional.ofNullable(answered).map(verb -> by(statements, verb).id()));
  }

  private static Statement by(List<Statement> statements, String cue) {
    return statements.stream()
        .filter(one -> one.cue().filter(quote -> quote.text().contains(cue)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void countsTheOfficialsOfTwoStatesForBoth() {
    Source source =
        reader
            .statements("British and U.S. officials said the port was closed.")
            .getFirst()
            .source();
    assertThat(source.actor().flatMap(Actor::code)).contains("GBR");
    assertThat(source.alsoFor())
        .extracting(actor -> actor.code().orElse(""))
        .containsExactly("USA");
  }

  @Test
  void leavesDatelinesOutOfWhatIsSaid() {
    Statement statement =
        reader
            .statements("RIGA, May 3 (Reuters) - The port will close on Friday, the mayor said.")
            .getFirst();
    assertThat(statement.content().text()).isEqualTo("The port will close on Friday");
  }

  @Test
  void knowsNoSourceOfWhatOnlySeems() {
    Statement statement = reader.statements("The talks seemed to be failing.").getFirst();
    assertThat(statement.source().text()).isEmpty();
    assertThat(statement.content().text()).isEqualTo("The talks to be failing");
  }
}
