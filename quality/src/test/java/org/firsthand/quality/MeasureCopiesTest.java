package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import org.firsthand.quality.wire.InventedStories;
import org.junit.jupiter.api.Test;

class MeasureCopiesTest {
  private static final Path DATA = Path.of("../../shared/data");

  /** One held seed on the corpus, where it is present, against the pinned floors. */
  @Test
  void staysAboveTheFloors() throws IOException {
    assumeTrue(
        Files.exists(DATA.resolve("corpus/news.jsonl.gz")),
        "not measured: corpus/news.jsonl.gz is not in ../shared/data");
    SequencedMap<String, Double> scores =
        MeasureCopies.measure(MeasureCopies.stories(DATA), MeasureCopies.HELD);
    SequencedMap<String, Double> floors = Floors.read(Path.of("floors.tsv")).inForce();
    scores.forEach(
        (score, value) -> {
          Double floor = floors.get("copies " + score);
          if (floor != null) {
            assertThat(value).as("copies " + score).isGreaterThanOrEqualTo(floor);
          }
        });
  }

  /** Invented stories say nothing alike, so that all that is missed or wrong is the stage's. */
  @Test
  void findsCopiesOfInventedStories() {
    SequencedMap<String, Double> scores = MeasureCopies.measure(InventedStories.of(120, 450, 9), 1);
    scores.forEach((score, value) -> assertThat(value).as(score).isGreaterThanOrEqualTo(0.9));
  }
}
