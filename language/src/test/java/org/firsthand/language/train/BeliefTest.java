package org.firsthand.language.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BeliefTest {
  private static final float[][] ROWS = {
    {0.01f, 0.6f, 0.38f, 0.01f}, {0.3f, 0.2f, 0.2f, 0.15f, 0.15f}, {1f, 0f}
  };

  @Test
  void keepsTheLikeliestChoicesAndSharesOutTheRest() {
    Belief belief = Belief.of(ROWS);
    assertThat(belief.choices()).isDeepEqualTo(new int[][] {{1, 2}, {0, 1, 2, 3}, {0}});
    for (float[] shares : belief.shares()) {
      double sum = 0;
      for (float share : shares) {
        sum += share;
      }
      assertThat(sum).isCloseTo(1, within(1e-6));
    }
    assertThat(belief.first()).containsExactly(1, 0, 0);
  }

  @Test
  void holdsNothingOfAWordWithoutANumber() {
    Belief belief = Belief.sure(new int[] {3, -1});
    assertThat(belief.choices()).isDeepEqualTo(new int[][] {{3}, {}});
  }

  @Test
  void readsBackWhatItWrote() throws IOException {
    Belief belief = Belief.of(ROWS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    belief.write(new DataOutputStream(bytes));
    Belief back =
        Belief.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 3);
    assertThat(back.choices()).isDeepEqualTo(belief.choices());
    assertThat(back.shares()).isDeepEqualTo(belief.shares());
  }
}
