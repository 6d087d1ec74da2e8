package org.firsthand.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Capture;
import org.firsthand.model.Credit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTest {
  private static Capture listed(String address, Map<String, String> headers) {
    return new Capture(address, "text/html", Optional.empty(), headers, new byte[0]);
  }

  @ParameterizedTest(name = "{0} listed with source {1}: {2}")
  @CsvSource({
    "https://www.oaktribune.example/1, Elm Gazette, Elm Gazette",
    "https://www.oaktribune.example/1, Oak Tribune,",
    "https://www.oaktribune.example/1, The Tribune of Oak,",
    "notes.html, Elm Gazette, Elm Gazette",
  })
  void creditsTheSourceUnlessItIsTheOutletItself(String address, String source, String credit) {
    Capture capture = listed(address, Map.of(Capture.LISTED_SOURCE, source));
    assertThat(Listed.source(capture, Optional.of("The Tribune of Oak")).map(Credit::name))
        .isEqualTo(Optional.ofNullable(credit));
  }

  @Test
  void knowsTheOutletByTheSourcesAddress() {
    Capture capture =
        listed(
            "https://www.oak.example/1",
            Map.of(
                Capture.LISTED_SOURCE, "Tribune",
                Capture.LISTED_SOURCE_ADDRESS, "https://oak.example/feed"));
    assertThat(Listed.source(capture, Optional.empty())).isEmpty();
  }

  @Test
  void takesTheDayOfTheListing() {
    Capture capture =
        listed(
            "https://oak.example/1", Map.of(Capture.LISTED_PUBLISHED, "2026-03-01T22:15:00.000Z"));
    assertThat(Listed.published(capture).map(date -> date.edtf().text())).contains("2026-03-01");
    assertThat(Listed.title(capture)).isEmpty();
  }
}
