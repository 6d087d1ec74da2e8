package org.firsthand.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvFileSource(resources = "edtf-bounds.csv", numLinesToSkip = 1)
  void knowsTheDaysItMaySpeakOf(
      String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    Edtf edtf = new Edtf(text);
    assertThat(edtf.earliest()).isEqualTo(Optional.ofNullable(earliest));
    assertThat(edtf.latest()).isEqualTo(Optional.ofNullable(latest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2022-13",
        "2022-00",
        "2022-02-30",
        "2023-02-29",
        "22-05-03",
        "May 2022",
        "../..",
        "/",
        "2022-05-03/2022-05-04/2022-05-05",
        "2022-21-03",
        "2022-5"
      })
  void takesNothingThatIsNotEdtf(String text) {
    assertThatThrownBy(() -> new Edtf(text)).hasMessageContaining("expected EDTF");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2017-11-3,2017-11-03",
    "2017-1-23,2017-01-23",
    "2017-1,2017-01",
    "2017-11-03,2017-11-03"
  })
  void readsMonthsAndDaysOfOneDigit(String typed, String edtf) {
    assertThat(Edtf.lenient(typed)).isEqualTo(new Edtf(edtf));
  }
}
