package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The pairs of ECB+ within one subtopic that are called copies and have fewer than 25 words in a
 * row in common, each judged by a reader. {@link CopyNegatives} lists them; no text stands here.
 *
 * <p>{@code copied}: the one has written text of the other, or both have that of a third. {@code
 * release}: what they share are the words of one statement, charge or speech. {@code independent}:
 * each put it into words itself.
 */
class JudgedPairsTest {
  /** Pairs within one subtopic of ECB+, all that there are. */
  private static final int PAIRS = 4491;

  @Test
  void fewerThanOnePairInAHundredIsCalledACopyAndIsNone() throws IOException {
    List<String> verdicts = verdicts();
    assertThat(verdicts).hasSize(157).containsOnly("copied", "release", "independent");
    long wrong = verdicts.stream().filter(verdict -> !verdict.equals("copied")).count();
    assertThat(wrong).isEqualTo(37).isLessThan(PAIRS / 100);
    assertThat(verdicts).filteredOn("independent"::equals).hasSize(14);
  }

  private static List<String> verdicts() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(JudgedPairsTest.class.getResourceAsStream("judged-pairs.csv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.substring(line.lastIndexOf(',') + 1))
          .toList();
    }
  }
}
