package org.firsthand.language.net;

/**
 * One direction of one LSTM layer over a sentence, with all that its training needs to look back
 * at; a row for each word. Not safe across threads.
 */
public final class Lstm {
  /** The words, in the order of the sentence. */
  public final int length;

  /** Gates: in, forget, out and the new value, one behind the other. */
  public final float[][] gates;

  public final float[][] cells;

  /** Hyperbolic tangents of the cells. */
  public final float[][] squashed;

  public final float[][] outputs;

  private final boolean backwards;
  private final int hidden;

  /**
   * Runs over a sentence.
   *
   * @param inputs a row for each word
   * @param recurrent weights from the last word's output to the gates
   */
  public Lstm(
      float[][] inputs,
      int length,
      float[][] weights,
      float[] bias,
      float[][] recurrent,
      boolean backwards) {
    this.length = length;
    this.hidden = recurrent.length;
    this.backwards = backwards;
    gates = Kernels.spread(bias, length);
    cells = new float[length][hidden];
    squashed = new float[length][];
    outputs = new float[length][hidden];
    Kernels.multiplyAdd(inputs, weights, gates, length);
    for (int step = 0; step < length; step++) {
      int i = at(step);
      int before = step == 0 ? -1 : at(step - 1);
      if (before >= 0) {
        Kernels.rowMultiplyAdd(outputs[before], recurrent, hidden, gates[i]);
      }
      Kernels.sigmoid(gates[i], 3 * hidden);
      Kernels.tanh(gates[i], 3 * hidden, 4 * hidden);
      cell(i, before);
    }
  }

  private void cell(int i, int before) {
    float[] g = gates[i];
    float[] c = cells[i];
    for (int k = 0; k < hidden; k++) {
      float kept = before < 0 ? 0f : g[hidden + k] * cells[before][k];
      c[k] = Math.fma(g[k], g[3 * hidden + k], kept);
    }
    float[] t = c.clone();
    Kernels.tanh(t, 0, hidden);
    squashed[i] = t;
    float[] out = outputs[i];
    for (int k = 0; k < hidden; k++) {
      out[k] = g[2 * hidden + k] * t[k];
    }
  }

  /** The word that is read at a step. */
  public int at(int step) {
    return backwards ? length - 1 - step : step;
  }
}
