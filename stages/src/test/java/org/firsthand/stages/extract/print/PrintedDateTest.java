package org.firsthand.stages.extract.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "2023-03-27T22:15:00-07:00 | 2023-03-27",
        "20230327 | 2023-03-27",
        "March 27, 2023 | 2023-03-27",
        "Published Mar. 7th, 2023 at 10 pm | 2023-03-07",
        "27 March 2023 | 2023-03-27",
        "27 mars 2023 | 2023-03-27",
        "27. März 2023 | 2023-03-27",
        "27 de marzo de 2023 | 2023-03-27",
        "27 марта 2023 | 2023-03-27",
        "27.03.2023 | 2023-03-27",
        "03/27/2023 | 2023-03-27",
        "27/03/2023 | 2023-03-27",
        "04/04/2023 | 2023-04-04",
        "03/04/2023 | none",
        "© 2023 | none",
        "2023-02-31 | none",
        "Route 12 2023 | none",
        "call 555-2023-1234 | none"
      })
  void readsADay(String text, LocalDate expected) {
    assertThat(PrintedDate.find(text)).isEqualTo(Optional.ofNullable(expected));
  }
}
