package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the stages to their pinned floors, on the development data where it is present. */
class MeasureTest {
  private static final Path ROOT = Path.of("..");
  private static final Path DATA = ROOT.resolve("../shared/data");

  static Stream<Measurement> measurements() {
    return Measure.all(DATA).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("measurements")
  void staysAboveTheFloors(Measurement measurement) throws IOException {
    assumeTrue(
        measurement.isPossible(DATA),
        () -> "not measured: " + measurement.file() + " is not in ../shared/data");
    SequencedMap<String, Double> scores = measurement.run(DATA);
    SequencedMap<String, Double> floors = Floors.read(ROOT.resolve("quality/floors.tsv")).inForce();
    assertThat(floors.keySet()).anyMatch(name -> name.startsWith(measurement.name() + " "));
    scores.forEach(
        (score, value) -> {
          Double floor = floors.get(measurement.name() + " " + score);
          System.out.printf(
              "%-34s %.4f  floor %s%n", measurement.name() + " " + score, value, floor);
          if (floor != null) {
            assertThat(value).as(measurement.name() + " " + score).isGreaterThanOrEqualTo(floor);
          }
        });
  }
}
