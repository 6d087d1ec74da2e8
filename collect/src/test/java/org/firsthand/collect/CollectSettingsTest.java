package org.firsthand.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CollectSettingsTest {
  @Test
  void pinsItsDefaults() {
    assertThat(CollectSettings.defaults())
        .isEqualTo(new CollectSettings(10_000_000, 100, Optional.empty(), Optional.empty()));
  }

  @Test
  void refusesALimitOfNothing() {
    assertThatThrownBy(() -> new CollectSettings(0, 1, Optional.empty(), Optional.empty()))
        .hasMessage("collect.largest-capture: expected 1 to 1,000,000,000 bytes, found 0");
  }
}
