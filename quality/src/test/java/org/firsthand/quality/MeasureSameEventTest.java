package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureSameEventTest {
  private static final Path DATA = Path.of("../../shared/data");

  @Test
  void weighsEachMentionAndEachPair() {
    Map<String, String> chains = Map.of("a", "1", "b", "1", "c", "2", "d", "2");
    Map<String, String> clusters = Map.of("a", "x", "b", "x", "c", "x", "d", "y");
    double[] scores = MeasureSameEvent.score(chains, clusters);
    // B3: precision (2/3 + 2/3 + 1/3 + 1) / 4, recall (1 + 1 + 1/2 + 1/2) / 4
    assertThat(scores[0]).isCloseTo(2 * (2.0 / 3) * 0.75 / (2.0 / 3 + 0.75), within(1e-9));
    // one pair right of three made and two wanted
    assertThat(scores[1]).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void keepsWhatHasBeenReached() throws IOException {
    assumeTrue(
        Files.exists(DATA.resolve("coreference/ecbplus-dev.jsonl.gz")),
        "not measured: ../shared/data is not here");
    double[] reached =
        MeasureSameEvent.measure(DATA).getOrDefault("stage coref, no topic", new double[2]);
    assertThat(reached[0]).isGreaterThan(0.76);
    assertThat(reached[1]).isGreaterThan(0.59);
  }
}
