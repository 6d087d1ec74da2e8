package org.firsthand.language.net;

/**
 * All that reads the last layer, as one matrix: a word as a dependant, as a head, as a dependant
 * and as a head whose relation is sought, and its tag, one behind the other. Immutable.
 *
 * @param root what the matrix makes of the root
 */
@SuppressWarnings("ArrayRecordComponent") // numbers, never compared
record TopMatrix(NetShape shape, float[][] weights, float[] bias, float[] root) {

  static TopMatrix of(NetShape shape, float[][][] parts) {
    int[][] joined = {
      {NetShape.DEP, NetShape.DEP_BIAS},
      {NetShape.HEAD, NetShape.HEAD_BIAS},
      {NetShape.LABEL_DEP, NetShape.LABEL_BIAS},
      {NetShape.LABEL_HEAD, -1},
      {NetShape.TAG, NetShape.TAG_BIAS}
    };
    int width = 2 * shape.arc() + 2 * shape.label() + shape.tags();
    float[][] weights = new float[2 * shape.hidden()][width];
    float[] bias = new float[width];
    int at = 0;
    for (int[] pair : joined) {
      float[][] part = parts[shape.top(pair[0])];
      for (int k = 0; k < weights.length; k++) {
        System.arraycopy(part[k], 0, weights[k], at, part[k].length);
      }
      if (pair[1] >= 0) {
        System.arraycopy(parts[shape.top(pair[1])][0], 0, bias, at, part[0].length);
      }
      at += part[0].length;
    }
    float[] root = bias.clone();
    Kernels.rowMultiplyAdd(parts[shape.top(NetShape.ROOT)][0], weights, weights.length, root);
    TopMatrix top = new TopMatrix(shape, weights, bias, root);
    top.rectify(new float[][] {root}, 1);
    return top;
  }

  int width() {
    return bias.length;
  }

  /** Dependants and heads below zero are zero. */
  void rectify(float[][] rows, int count) {
    int to = 2 * shape.arc();
    for (int i = 0; i < count; i++) {
      float[] row = rows[i];
      for (int k = 0; k < to; k++) {
        row[k] = Math.max(0f, row[k]);
      }
    }
  }

  /** The heads of a sentence as columns; the root is the last. */
  void turnHeads(float[][] rows, int base, int length, float[][] into) {
    int arc = shape.arc();
    for (int i = 0; i <= length; i++) {
      float[] row = i == length ? root : rows[base + i];
      for (int k = 0; k < arc; k++) {
        into[k][i] = row[arc + k];
      }
    }
  }

  /** The hidden layer that chooses the relation of a word to its head. */
  void pair(float[] word, float[] head, float[] into) {
    int dependant = 2 * shape.arc();
    int label = shape.label();
    for (int k = 0; k < label; k++) {
      into[k] = Math.max(0f, word[dependant + k] + head[dependant + label + k]);
    }
  }

  /** The best tag of a word. */
  int tag(float[] row) {
    int from = 2 * (shape.arc() + shape.label());
    int best = from;
    for (int k = from + 1; k < row.length; k++) {
      if (row[k] > row[best]) {
        best = k;
      }
    }
    return best - from;
  }
}
