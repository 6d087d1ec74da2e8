package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.firsthand.quality.wire.OneEvent;
import org.firsthand.stages.flow.Steps;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The small form of {@link MeasureOneEvent}: sixty prints of one event and two other events of the
 * same kind between the same states in other weeks.
 */
class OneEventTest {
  private static final Steps STEPS = Steps.load();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {20, 21})
  void countsTheOriginsOfAnEventThatManyPrintAndKeepsOtherWeeksApart(long seed) {
    MeasureOneEvent.Result result =
        MeasureOneEvent.judge(STEPS, OneEvent.print(seed, 60, 2, 4), List.of());
    assertThat(result.origins()).isEqualTo(OneEvent.ORIGINS);
    assertThat(result.falseMerges()).isZero();
    assertThat(result.found()).isGreaterThanOrEqualTo(0.95);
  }
}
