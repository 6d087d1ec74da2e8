package org.firsthand.language.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreesTest {
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void makesATreeWithOneRootOfAnyScores(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      int n = 1 + random.nextInt(30);
      float[][] arcs = new float[n][n + 1];
      for (float[] row : arcs) {
        for (int j = 0; j <= n; j++) {
          row[j] = random.nextInt(5);
        }
      }
      int[] heads = Trees.best(arcs, arcs.length);
      int roots = 0;
      for (int i = 0; i < n; i++) {
        roots += heads[i] == n ? 1 : 0;
        int at = i;
        for (int steps = 0; at != n; steps++) {
          assertThat(steps).isLessThanOrEqualTo(n);
          at = heads[at];
        }
      }
      assertThat(roots).isEqualTo(1);
    }
  }

  @Test
  void opensACycleWhereItCostsLeast() {
    // 0 and 1 want each other; 2 is the root; 1 would rather hang on 2 than 0 would
    float[][] arcs = {{0, 9, 1, 0}, {9, 0, 5, 0}, {0, 0, 0, 9}};
    assertThat(Trees.best(arcs, arcs.length)).containsExactly(1, 2, 3);
  }
}
