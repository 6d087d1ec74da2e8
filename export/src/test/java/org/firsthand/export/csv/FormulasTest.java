package org.firsthand.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulasTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "=1+1, '=1+1",
        "+49 30 1234, '+49 30 1234",
        "-3 degrees, '-3 degrees",
        "@SUM(A1), '@SUM(A1)",
        "\"\t=1\", \"'\t=1\"",
        "\"\r=1\", \"'\r=1\"",
        "＝1+1, '＝1+1",
        "'=1+1, ''=1+1",
        "''-, '''-",
        "'quoted', 'quoted'",
        "plain = text, plain = text",
        "\"\", \"\"",
        "', '"
      })
  void guardsWhatASpreadsheetWouldRunAndGivesItBack(String text, String cell) {
    assertThat(Formulas.guard(text)).isEqualTo(cell);
    assertThat(Formulas.unguard(cell)).isEqualTo(text);
  }
}
