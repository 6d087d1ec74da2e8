package org.firsthand.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.firsthand.model.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateWordsTest {
  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "dates.csv", numLinesToSkip = 1)
  void aDateIsToldAsPreciselyAsItIsKnown(String edtf, String alone, String within) {
    assertThat(DateWords.of(new Edtf(edtf))).isEqualTo(alone);
    assertThat(DateWords.within(new Edtf(edtf))).isEqualTo(within);
  }
}
