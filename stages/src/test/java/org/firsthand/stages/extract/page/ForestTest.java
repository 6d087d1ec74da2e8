package org.firsthand.stages.extract.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestTest {
  private static final int WIDTH = 5;

  @Test
  void addsWhatEachTreeAnswersSeed7() {
    Random random = new Random(7);
    List<Trees.Tree> trees = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      trees.add(tree(random, 0.05f));
    }
    float[][] rows = rows(random, 40);
    double[] sums = new Forest(trees).sums(rows);
    for (int i = 0; i < rows.length; i++) {
      double expected = 0;
      for (Trees.Tree tree : trees) {
        expected += tree.answer(rows[i]);
      }
      assertThat(sums[i]).isEqualTo(expected);
    }
  }

  @Test
  void asksOnlyTheFirstSumOfWhatIsPlain() {
    Trees.Tree plain = new Trees.Tree(new int[] {-1}, new float[] {2});
    Trees.Tree other = new Trees.Tree(new int[] {-1}, new float[] {-0.5f});
    assertThat(new Forest(List.of(plain, other, other)).sums(new float[1][WIDTH]))
        .containsExactly(6);
    assertThat(new Forest(List.of(other, plain, plain)).sums(new float[1][WIDTH]))
        .containsExactly(3.5);
  }

  private static float[][] rows(Random random, int count) {
    float[][] rows = new float[count][WIDTH];
    for (float[] row : rows) {
      for (int f = 0; f < WIDTH; f++) {
        // Thresholds are met exactly as well, and both zeros.
        row[f] = random.nextInt(5) / 2f - 1;
        row[f] = row[f] == 0 && random.nextBoolean() ? -0f : row[f];
      }
    }
    return rows;
  }

  private static Trees.Tree tree(Random random, float largest) {
    int[] features = new int[63];
    float[] values = new float[63];
    for (int node = 0; node < 63; node++) {
      boolean leaf = node >= 31 || random.nextInt(6) == 0;
      features[node] = leaf ? -1 : random.nextInt(WIDTH);
      values[node] = leaf ? largest * random.nextFloat() : random.nextInt(5) / 2f - 1;
    }
    return new Trees.Tree(features, values);
  }
}
