package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader found of events in sentences drawn from the news: {@code reviewed-events.tsv}. */
class ReviewedEventsTest {
  private static final int COLUMNS = 12;

  private static List<String[]> rows() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ReviewedEventsTest.class.getResourceAsStream("reviewed-events.tsv")),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#") && !line.startsWith("article\t"))
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }

  @Test
  void holdsCodesAndVerdictsButNoTexts() throws IOException {
    assertThat(rows())
        .hasSizeGreaterThanOrEqualTo(50)
        .allSatisfy(
            cells -> {
              assertThat(cells).hasSize(COLUMNS);
              assertThat(cells[0]).matches("[A-Za-z0-9]{16}");
              assertThat(cells[1] + cells[2]).matches("\\d+");
              assertThat(cells[6] + cells[7]).matches("[A-Za-z: -]*");
              assertThat(cells[9]).isIn("right", "wrong");
            });
  }

  /**
   * The shares that pages 45, 46, 50, 52, 55, 59 and 60 and the README give; the issue's aim is
   * .75.
   */
  @ParameterizedTest(name = "draw {0}")
  @CsvSource({
    "41, 0.5636",
    "97, 0.4444",
    "131, 0.4118",
    "173, 0.5909",
    "211, 0.6111",
    "251, 0.6667",
    "252, 0.5567",
    "253, 0.5610",
    "254, 0.4",
    "301, 0.375",
    "302, 0.4419",
    "701, 0.76",
    "702, 0.7164",
    "911, 0.5254",
    "912, 0.4889",
    "921, 0.6429",
    "922, 0.3778"
  })
  void saysHowManyAreRight(String draw, double share) throws IOException {
    List<String[]> rows = rows().stream().filter(cells -> cells[10].equals(draw)).toList();
    double right = rows.stream().filter(cells -> cells[9].equals("right")).count();
    assertThat(right / rows.size()).isCloseTo(share, within(0.0001));
  }
}
