package org.firsthand.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.firsthand.collect.web.WebSettings;
import org.junit.jupiter.api.Test;

class CollectSettingsTest {
  @Test
  void pinsItsDefaults() {
    assertThat(CollectSettings.defaults())
        .isEqualTo(
            new CollectSettings(
                10_000_000,
                100,
                new WebSettings(
                    "firsthand",
                    Duration.ofSeconds(30),
                    5,
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(30),
                    false,
                    8),
                1000,
                30,
                Optional.empty(),
                Optional.empty(),
                Where.ALL));
  }

  @Test
  void refusesALimitOfNothing() {
    assertThatThrownBy(() -> CollectSettings.defaults().withLargest(0))
        .hasMessage("collect.largest-capture: expected 1 to 1,000,000,000 bytes, found 0");
  }
}
