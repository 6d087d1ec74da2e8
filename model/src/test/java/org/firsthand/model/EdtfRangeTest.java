package org.firsthand.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfRangeTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2022, 2022-01-01T00:00, 2022-12-31T23:59:59",
    "2022-02, 2022-02-01T00:00, 2022-02-28T23:59:59",
    "2022-02~, 2022-02-01T00:00, 2022-02-28T23:59:59",
    "2022-02-03, 2022-02-03T00:00, 2022-02-03T23:59:59",
    "2022-XX-XX, 2022-01-01T00:00, 2022-12-31T23:59:59",
    "202X, 2020-01-01T00:00, 2029-12-31T23:59:59",
    "2022-22, 2022-06-01T00:00, 2022-08-31T23:59:59",
    "2022-24, 2022-12-01T00:00, 2023-02-28T23:59:59",
    "2022-34, 2022-04-01T00:00, 2022-06-30T23:59:59",
    "2022-05/2022-08, 2022-05-01T00:00, 2022-08-31T23:59:59",
    "'[2022-05-01,2022-05-03]', 2022-05-01T00:00, 2022-05-03T23:59:59",
    "2019-05-31T17:45:53-04:00, 2019-05-31T21:45:53, 2019-05-31T21:45:53",
    "2019-05-31T17:45:53, 2019-05-31T17:45:53, 2019-05-31T17:45:53"
  })
  void spansWhatADateMayMean(String date, String first, String last) {
    EdtfRange range = EdtfRange.of(new Edtf(date)).orElseThrow();
    assertThat(range.first()).hasToString(first);
    assertThat(range.last()).hasToString(last);
  }

  @Test
  void reachesToTheEndOfTimeWhereAnEndIsOpen() {
    EdtfRange range = EdtfRange.of(new Edtf("2022/..")).orElseThrow();
    assertThat(range.meets(EdtfRange.of(new Edtf("2040")).orElseThrow())).isTrue();
    assertThat(range.meets(EdtfRange.of(new Edtf("2021")).orElseThrow())).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {"XXXX-01", "2022-13", "2022-02-30", "2023/2022", "Y-17E7", "2022-05-03T99"})
  void isEmptyForAnOpenYearAndForWhatIsNoDate(String date) {
    assertThat(EdtfRange.of(new Edtf(date))).isEmpty();
  }
}
