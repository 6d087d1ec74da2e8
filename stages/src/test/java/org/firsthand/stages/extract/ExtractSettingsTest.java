package org.firsthand.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractSettingsTest {
  @Test
  void pinsItsDefaults() {
    assertThat(ExtractSettings.defaults()).isEqualTo(new ExtractSettings(5, 25, Optional.empty()));
  }

  @Test
  void refusesANumberBelowOne() {
    assertThatThrownBy(() -> new ExtractSettings(0, 25, Optional.empty()))
        .hasMessage("extract.fewest-words: expected at least 1, found 0");
  }
}
