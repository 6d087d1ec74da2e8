package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCountsTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "The blast killed 12 people and wounded 30, killed 12 EXACT",
    "At least fifteen soldiers were killed near the port, killed 15 AT_LEAST",
    "It left 1.5 million homes without power, homes 1500000 EXACT",
    "'More than 1,200 computers were hit', compu 1200 AT_LEAST",
    "about 40 drones of the army, drone 40 ABOUT",
    "Laos expelled three diplomats on 4 May, diplo 3 EXACT",
    "two days earlier, ''",
    "It was on for 6 hours in 2022, ''",
    "It cost $3 million, ''"
  })
  void readsWhatIsCounted(String passage, String expected) {
    assertThat(
            ReadCounts.of(passage).stream()
                .map(count -> count.what() + " " + Math.round(count.value()) + " " + count.bound())
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} | {1}: {2}")
  @CsvSource({
    "expelled 10 diplomats, expelled 35 diplomats, true",
    "expelled 10 diplomats, expelled 12 diplomats, false",
    "expelled 10 diplomats, at least 35 diplomats, true",
    "at least 10 diplomats, expelled 35 diplomats, false",
    "killed 12 people, 20 people were killed, false",
    "killed 2 people, 20 people were killed, true",
    "sent 100 drones, sent 400 missiles, false"
  })
  void takesNumbersThatAreFarFromEachOtherForTwoActs(String one, String other, boolean apart) {
    assertThat(ReadCounts.of(one).getFirst().contradicts(ReadCounts.of(other).getFirst()))
        .isEqualTo(apart);
  }
}
