package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void meetsThatOfWhateverItsDatesAllow(int seed) {
    Random random = new Random(seed);
    int allowed = 0;
    int apart = 0;
    for (int i = 0; i < 20_000; i++) {
      When one = when(random);
      When other = when(random);
      boolean denied = random.nextInt(3) == 0;
      boolean otherDenied = random.nextInt(3) == 0;
      When.Fit fit = denied == otherDenied ? one.compare(other) : one.compareWithDenial(other);
      boolean meets = one.window(denied).meets(other.window(otherDenied));
      if (fit != When.Fit.OTHER) {
        assertThat(meets)
            .as("%s, denied %s, and %s, denied %s", one, denied, other, otherDenied)
            .isTrue();
        allowed++;
      } else {
        apart += meets ? 0 : 1;
      }
    }
    assertThat(allowed).isGreaterThan(2_000);
    assertThat(apart).as("pairs that need not be read").isGreaterThan(4_000);
  }

  /** What a text or a page may give: days, a beginning, an end, a month of no year, nothing. */
  private static When when(Random random) {
    LocalDate day = FIRST.plusDays(random.nextInt(120));
    Optional<LocalDate> first = Optional.of(day).filter(_ -> random.nextInt(6) > 0);
    Optional<LocalDate> last =
        Optional.of(day.plusDays(random.nextInt(20))).filter(_ -> random.nextInt(6) > 0);
    return switch (random.nextInt(8)) {
      case 0 -> new When(Optional.empty(), Optional.empty(), 1 + random.nextInt(12), true);
      case 1, 2, 3 -> new When(first, last, 0, true);
      default -> new When(Optional.empty(), last, 0, false);
    };
  }
}
