package org.firsthand.stages.extract.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.firsthand.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CreditLinesTest {
  private final CreditLines lines = new CreditLines(Agencies.load());

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(
      resources = {"credits.csv", "credits-of-many-kinds.csv"},
      numLinesToSkip = 1,
      delimiter = '|')
  void readsTheCreditOfALine(String line, String expected) {
    String text = line.strip();
    List<String> found =
        lines.inText(text, List.of(new Span(0, text.length()))).stream()
            .map(credit -> credit.kind().term() + " " + credit.name())
            .toList();
    assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ", -1)));
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvFileSource(resources = "credit-lines-off-text.csv", numLinesToSkip = 1, delimiter = '|')
  void readsTheCreditOfALineOutsideTheText(String line, String expected) {
    String found =
        lines.ofLine(line.strip()).stream()
            .map(credit -> credit.kind().term() + " " + credit.name())
            .distinct()
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }
}
