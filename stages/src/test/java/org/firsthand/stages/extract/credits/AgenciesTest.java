package org.firsthand.stages.extract.credits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
  private final Agencies agencies = Agencies.load();

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "AP, Associated Press, true",
    "The Associated Press, Associated Press, true",
    "ASSOCIATED PRESS, Associated Press, true",
    "Reuters, Reuters, true",
    "CFR, Council on Foreign Relations, false",
    "the wall street journal, The Wall Street Journal, false"
  })
  void knowsNamesAndShortForms(String printed, String name, boolean agency) {
    assertThat(agencies.find(printed)).contains(new Agencies.Agency(name, agency));
  }

  @Test
  void takesNoCommonWordForAnAgency() {
    assertThat(agencies.find("time")).isEmpty();
    assertThat(agencies.find("beta")).isEmpty();
    assertThat(agencies.isAgency("trend")).isFalse();
  }
}
