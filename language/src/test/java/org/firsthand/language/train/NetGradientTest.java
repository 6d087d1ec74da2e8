package org.firsthand.language.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.firsthand.language.net.Encoding;
import org.firsthand.language.net.NetShape;
import org.firsthand.language.net.WordRows;
import org.junit.jupiter.api.Test;

class NetGradientTest {
  private static final NetShape SHAPE = new NetShape(6, 5, 4, 2, 6, 5, 5);
  private static final WordRows WORDS =
      new WordRows(
          new int[][] {{1, 2, 0, 5}, {0, 4, 2, 2}, {7, 9, 9, 11}, {3, 2, 1, 0}, {5, 6, 7, 8}});

  private static double loss(TrainNet net, NetGradient gradient) {
    Encoding e =
        new Encoding(
            SHAPE, net.parts, Encoding.embed(SHAPE, net.parts, WORDS), Encoding.Dropout.NONE);
    int[] at = {1, 4, 1, 2};
    Belief heads =
        new Belief(
            new int[][] {{1}, {4, 0}, {1, 3, 4}, {2}},
            new float[][] {{1f}, {0.7f, 0.3f}, {0.5f, 0.3f, 0.2f}, {1f}});
    Lesson lesson =
        new Lesson(
            WORDS,
            heads,
            at,
            Belief.sure(new int[] {0, 3, 1, 2}),
            Belief.sure(new int[] {1, -1, 4, 2}));
    return gradient.add(e, WORDS, lesson, new float[3][0]);
  }

  @Test
  void agreesWithSmallStepsInEveryPart() {
    TrainNet net = new TrainNet(SHAPE, new Course(1, 1, 0.01f, 0f, 0f, 0, 11));
    NetGradient gradient = new NetGradient(SHAPE, net.parts);
    gradient.prepare();
    loss(net, gradient);
    NetGradient other = new NetGradient(SHAPE, net.parts);
    other.prepare();
    Random random = new Random(3);
    for (int part = 0; part < net.parts.length; part++) {
      double steps = 0;
      double sums = 0;
      double size = 0;
      for (int k = 0; k < 20; k++) {
        int row =
            part < NetShape.TABLES
                ? WORDS.rows()[part][k % 4]
                : random.nextInt(net.parts[part].length);
        int column = random.nextInt(net.parts[part][row].length);
        float old = net.parts[part][row][column];
        net.parts[part][row][column] = old + 1e-3f;
        double up = loss(net, other);
        net.parts[part][row][column] = old - 1e-3f;
        double down = loss(net, other);
        net.parts[part][row][column] = old;
        steps += (up - down) / 2e-3;
        sums += gradient.sums[part][row][column];
        size += Math.abs(gradient.sums[part][row][column]);
      }
      assertThat(size).as("part %d", part).isPositive();
      assertThat(steps).as("part %d", part).isCloseTo(sums, within(0.03 * size + 0.02));
    }
  }
}
