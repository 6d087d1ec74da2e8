package org.firsthand.language.train;

import org.firsthand.language.net.NetShape;

/**
 * Adam (Kingma and Ba 2015) over the parts of a net; rows of tables that a batch did not touch stay
 * as they are.
 */
final class Adam {
  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.98f;
  private static final float CLIP = 5f;

  private final float[][][] means;
  private final float[][][] squares;
  private int steps;

  Adam(NetShape shape) {
    means = shape.zeros();
    squares = shape.zeros();
  }

  /**
   * Takes one step down the gradient and clears it.
   *
   * @param touched for each table the rows that the batch used, each once
   * @param scale factor of the gradient
   */
  void step(float[][][] parts, float[][][] gradient, int[][] touched, float rate, float scale) {
    steps++;
    double norm = 0;
    for (int part = 0; part < parts.length; part++) {
      int rows = part < NetShape.TABLES ? touched[part].length : parts[part].length;
      for (int k = 0; k < rows; k++) {
        float sum = 0;
        for (float g : gradient[part][part < NetShape.TABLES ? touched[part][k] : k]) {
          sum += g * g;
        }
        norm += sum;
      }
    }
    float length = (float) StrictMath.sqrt(norm) * scale;
    float factor = length > CLIP ? scale * CLIP / length : scale;
    double pace =
        rate
            * StrictMath.sqrt(1 - StrictMath.pow(SECOND, steps))
            / (1 - StrictMath.pow(FIRST, steps));
    for (int part = 0; part < parts.length; part++) {
      int rows = part < NetShape.TABLES ? touched[part].length : parts[part].length;
      for (int k = 0; k < rows; k++) {
        int row = part < NetShape.TABLES ? touched[part][k] : k;
        move(
            parts[part][row],
            gradient[part][row],
            means[part][row],
            squares[part][row],
            (float) pace,
            factor);
      }
    }
  }

  private static void move(float[] w, float[] g, float[] m, float[] v, float pace, float factor) {
    for (int i = 0; i < w.length; i++) {
      float d = g[i] * factor;
      m[i] = FIRST * m[i] + (1 - FIRST) * d;
      v[i] = SECOND * v[i] + (1 - SECOND) * d * d;
      w[i] -= pace * m[i] / ((float) Math.sqrt(v[i]) + 1e-8f);
      g[i] = 0f;
    }
  }
}
