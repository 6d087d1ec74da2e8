package org.firsthand.language.net;

/**
 * One direction of one LSTM layer, read by many sentences in step, so that each weight that is
 * fetched serves several words. The logistic gates are halved before, which is exact: {@code
 * sigmoid(x) = (tanh(x / 2) + 1) / 2}. Immutable.
 *
 * @param weights from the inputs to the gates: in, forget, out, new value
 * @param recurrent from the last word's output to the gates
 */
@SuppressWarnings("ArrayRecordComponent") // numbers, never compared
record Layer(float[][] weights, float[] bias, float[][] recurrent) {

  static Layer of(NetShape shape, float[][][] parts, int layer, int direction) {
    int part = shape.lstm(layer, direction);
    int logistic = 3 * shape.hidden();
    return new Layer(
        halved(parts[part], logistic),
        halved(parts[part + 1], logistic)[0],
        halved(parts[part + 2], logistic));
  }

  private static float[][] halved(float[][] matrix, int to) {
    float[][] copy = new float[matrix.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = matrix[i].clone();
      for (int k = 0; k < to; k++) {
        copy[i][k] *= 0.5f;
      }
    }
    return copy;
  }

  /** Fills the batch's gates with what the inputs say. */
  void input(float[][] inputs, Batch batch) {
    Kernels.multiplyAdd(inputs, weights, bias, batch.gates, batch.rows());
  }

  /** Runs over the batch's gates, from left to right or backwards; outputs go to their half. */
  void run(Batch batch, boolean backwards, float[][] into) {
    int hidden = recurrent.length;
    int active = batch.sentences();
    for (int step = 0; active > 0; step++) {
      for (int s = 0; s < active; s++) {
        batch.views[s] = batch.gates[batch.row(s, step, backwards)];
      }
      if (step > 0) {
        Kernels.multiplyAdd(batch.outputs, recurrent, hidden, batch.views, active, 4 * hidden);
      }
      for (int s = 0; s < active; s++) {
        Kernels.tanh(batch.views[s], 0, 4 * hidden);
        cell(batch.views[s], batch.cells[s], batch.outputs[s], step > 0);
        int row = batch.row(s, step, backwards);
        System.arraycopy(batch.outputs[s], 0, into[row], backwards ? hidden : 0, hidden);
      }
      active = batch.longerThan(step + 1, active);
    }
  }

  private static void cell(float[] g, float[] c, float[] out, boolean goesOn) {
    int hidden = c.length;
    for (int k = 0; k < hidden; k++) {
      float in = Math.fma(g[k], 0.5f, 0.5f);
      float kept = goesOn ? Math.fma(g[hidden + k], 0.5f, 0.5f) * c[k] : 0f;
      c[k] = Math.fma(in, g[3 * hidden + k], kept);
      out[k] = c[k];
    }
    Kernels.tanh(out, 0, hidden);
    for (int k = 0; k < hidden; k++) {
      out[k] *= Math.fma(g[2 * hidden + k], 0.5f, 0.5f);
    }
  }
}
