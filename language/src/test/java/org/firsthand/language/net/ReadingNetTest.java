package org.firsthand.language.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingNetTest {
  private static final NetShape SHAPE = new NetShape(40, 9, 7, 2, 8, 6, 5);
  private static final List<String> RELATIONS = List.of("root", "a", "b", "c", "d", "e", "f");

  private static ParsingNet net(Random random) {
    float[][][] parts = SHAPE.zeros();
    for (float[][] part : parts) {
      for (float[] row : part) {
        for (int k = 0; k < row.length; k++) {
          row[k] = (float) (random.nextGaussian() * 0.4);
        }
      }
    }
    return new ParsingNet(SHAPE, parts, RELATIONS);
  }

  private static WordRows words(Random random, int length) {
    int[][] rows = new int[NetShape.TABLES][length];
    for (int table = 0; table < NetShape.TABLES; table++) {
      for (int i = 0; i < length; i++) {
        rows[table][i] = random.nextInt(SHAPE.rows(table));
      }
    }
    return new WordRows(rows);
  }

  private static void assertSame(Tree tree, Tree other) {
    assertThat(tree.heads()).containsExactly(other.heads());
    assertThat(tree.relations()).containsExactly(other.relations());
    assertThat(tree.tags()).containsExactly(other.tags());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void givesTheTreesOfThePlainNet(long seed) {
    Random random = new Random(seed);
    ParsingNet net = net(random);
    List<WordRows> sentences = new ArrayList<>();
    for (int s = 0; s < 60; s++) {
      sentences.add(words(random, s == 20 ? Batch.ROWS : 1 + random.nextInt(50)));
    }
    List<Tree> trees = new ReadingNet(net).parse(sentences);
    assertThat(trees).hasSameSizeAs(sentences);
    for (int s = 0; s < trees.size(); s++) {
      assertSame(trees.get(s), net.parse(sentences.get(s)));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 5})
  void readsASentenceAloneAsAmongOthers(long seed) {
    Random random = new Random(seed);
    ReadingNet net = new ReadingNet(net(random));
    List<WordRows> sentences = new ArrayList<>();
    for (int s = 0; s < 40; s++) {
      sentences.add(words(random, 1 + random.nextInt(40)));
    }
    List<Tree> trees = net.parse(sentences);
    for (int s = 0; s < trees.size(); s++) {
      assertSame(net.parse(List.of(sentences.get(s))).getFirst(), trees.get(s));
    }
  }
}
