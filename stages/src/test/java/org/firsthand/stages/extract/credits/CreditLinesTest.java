package org.firsthand.stages.extract.credits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.firsthand.model.Article;
import org.firsthand.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "line of its own below captions | The Associated Press | wire The Associated Press",
        "dateline below captions | TALLINN (AP) - The port was closed. | wire AP",
        "another's name below captions | The Daily Oak | ''"
      })
  void readsTheHeadOfATextBelowThePicturesOfThePage(String what, String line, String expected) {
    String caption = "The minister leaves the hall of the old port on Monday after a long speech.";
    String text =
        String.join(
            "\n\n", "Port closed", "A Name/Oak", caption, caption, "Port closed", line, caption);
    Article article =
        new Article(
            "a",
            "l",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            text);
    String found =
        lines.inText(text, article.paragraphs()).stream()
            .map(credit -> credit.kind().term() + " " + credit.name())
            .collect(Collectors.joining(", "));
    assertThat(found).as(what).isEqualTo(expected);
  }
}
