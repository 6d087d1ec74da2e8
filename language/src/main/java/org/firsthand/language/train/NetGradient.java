package org.firsthand.language.train;

import java.util.Arrays;
import org.firsthand.language.net.Encoding;
import org.firsthand.language.net.Kernels;
import org.firsthand.language.net.Lstm;
import org.firsthand.language.net.NetShape;
import org.firsthand.language.net.WordRows;

/**
 * The gradient of a parsing net: cross entropy of each word's head among all words and of its
 * relation at that head, backpropagated by hand. Adds up over the sentences of a batch. Not safe
 * across threads.
 */
final class NetGradient {
  final float[][][] sums;
  private final NetShape shape;
  private final float[][][] parts;
  private final float[][][] turned;

  /** The gradient of a net whose numbers are {@code parts}, which change as it learns. */
  NetGradient(NetShape shape, float[][][] parts) {
    this(shape, parts, new float[shape.parts()][][]);
  }

  private NetGradient(NetShape shape, float[][][] parts, float[][][] turned) {
    this.shape = shape;
    this.parts = parts;
    this.turned = turned;
    sums = shape.zeros();
  }

  /** Another gradient of the same net, prepared together with this one. */
  NetGradient twin() {
    return new NetGradient(shape, parts, turned);
  }

  /** Moves the other's sums over to this one's. */
  void take(NetGradient other, int[][] touched) {
    for (int part = 0; part < sums.length; part++) {
      int rows = part < NetShape.TABLES ? touched[part].length : sums[part].length;
      for (int k = 0; k < rows; k++) {
        int row = part < NetShape.TABLES ? touched[part][k] : k;
        Kernels.axpy(1f, other.sums[part][row], sums[part][row]);
        Arrays.fill(other.sums[part][row], 0f);
      }
    }
  }

  /** Turns the matrices over once a batch, for walking back through them. */
  void prepare() {
    for (int part = NetShape.TABLES; part < turned.length; part++) {
      turned[part] = Kernels.transpose(parts[part], parts[part].length);
    }
  }

  /**
   * Adds one sentence's gradient.
   *
   * @param lesson what is right of the sentence
   * @param masks how each number read by a place was scaled, by place and column; empty for none
   * @return the loss
   */
  double add(Encoding e, WordRows words, Lesson lesson, float[][] masks) {
    int n = e.length;
    double loss = 0;
    float[][] dArcs = new float[n][n + 1];
    for (int i = 0; i < n; i++) {
      loss += softmax(e.arcs[i], i, lesson.heads(), i, dArcs[i]);
    }
    float[][] dAsked = new float[n][shape.arc()];
    Kernels.multiplyAdd(dArcs, e.heads, dAsked, n);
    float[][] dHeads = new float[n + 1][shape.arc()];
    Kernels.outerAdd(dArcs, e.asked, dHeads, n);
    float[][] d = new float[n + 1][2 * shape.hidden()];
    float[][] dDependants = new float[n][shape.arc()];
    back(e.dependants, dDependants, n, dAsked, NetShape.ARC);
    gate(dDependants, e.dependants);
    gate(dHeads, e.heads);
    float[][] read = e.inputs[shape.layers()];
    back(read, d, n, dDependants, NetShape.DEP);
    back(read, d, n + 1, dHeads, NetShape.HEAD);
    loss += relations(e, lesson, d);
    float[][] dTags = new float[n][shape.tags()];
    for (int i = 0; i < n; i++) {
      loss += softmax(e.tags[i], -1, lesson.tags(), i, dTags[i]);
    }
    back(read, d, n, dTags, NetShape.TAG);
    scale(d, masks[shape.layers()]);
    Kernels.axpy(1f, d[n], sums[shape.top(NetShape.ROOT)][0]);
    for (int layer = shape.layers() - 1; layer >= 0; layer--) {
      float[][] below = new float[n][shape.input(layer)];
      for (int direction = 0; direction < 2; direction++) {
        lstm(e.lstms[layer][direction], e.inputs[layer], d, direction, layer, below);
      }
      scale(below, masks[layer]);
      d = below;
    }
    tables(words, d);
    return loss;
  }

  private void tables(WordRows words, float[][] d) {
    int offset = 0;
    for (int table = 0; table < NetShape.TABLES; table++) {
      int size = shape.vector(table);
      for (int i = 0; i < d.length; i++) {
        float[] sum = sums[table][words.rows()[table][i]];
        for (int k = 0; k < size; k++) {
          sum[k] += d[i][offset + k];
        }
      }
      offset += size;
    }
  }

  private double relations(Encoding e, Lesson lesson, float[][] d) {
    int n = e.length;
    float[][] hidden = e.pairs(lesson.at());
    float[][] out = Kernels.spread(parts[shape.top(NetShape.OUT_BIAS)][0], n);
    Kernels.multiplyAdd(hidden, parts[shape.top(NetShape.OUT)], out, n);
    float[][] dOut = new float[n][shape.relations()];
    double loss = 0;
    for (int i = 0; i < n; i++) {
      loss += softmax(out[i], -1, lesson.relations(), i, dOut[i]);
    }
    float[][] dHidden = new float[n][shape.label()];
    back(hidden, dHidden, n, dOut, NetShape.OUT);
    gate(dHidden, hidden);
    float[][] dHeads = new float[n + 1][shape.label()];
    for (int i = 0; i < n; i++) {
      Kernels.axpy(1f, dHidden[i], dHeads[lesson.at()[i]]);
    }
    float[][] read = e.inputs[shape.layers()];
    back(read, d, n, dHidden, NetShape.LABEL_DEP);
    Kernels.outerAdd(read, dHeads, sums[shape.top(NetShape.LABEL_HEAD)], n + 1);
    Kernels.multiplyAdd(dHeads, turned[shape.top(NetShape.LABEL_HEAD)], d, n + 1);
    return loss;
  }

  /** Cross entropy of one row; writes its gradient. The place {@code never} has no share. */
  private static double softmax(
      float[] scores, int never, Belief belief, int word, float[] gradient) {
    int[] choices = belief.choices()[word];
    if (choices.length == 0) {
      return 0;
    }
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < scores.length; k++) {
      if (k != never) {
        most = Math.max(most, scores[k]);
      }
    }
    float sum = 0;
    for (int k = 0; k < scores.length; k++) {
      if (k != never) {
        gradient[k] = (float) StrictMath.exp(scores[k] - most);
        sum += gradient[k];
      }
    }
    for (int k = 0; k < scores.length; k++) {
      gradient[k] /= sum;
    }
    double loss = 0;
    for (int k = 0; k < choices.length; k++) {
      float share = belief.shares()[word][k];
      loss -= share * StrictMath.log(Math.max(1e-12, gradient[choices[k]]));
    }
    for (int k = 0; k < choices.length; k++) {
      gradient[choices[k]] -= belief.shares()[word][k];
    }
    return loss;
  }

  /** Back through a matrix, whose bias, where it has one, is the next part. */
  private void back(float[][] read, float[][] d, int rows, float[][] dOut, int name) {
    int part = shape.top(name);
    Kernels.outerAdd(read, dOut, sums[part], rows);
    for (int i = 0; i < rows; i++) {
      Kernels.axpy(1f, dOut[i], sums[part + 1][0]);
    }
    Kernels.multiplyAdd(dOut, turned[part], d, rows);
  }

  private void lstm(
      Lstm l, float[][] read, float[][] dOut, int direction, int layer, float[][] below) {
    int h = shape.hidden();
    int part = shape.lstm(layer, direction);
    int n = l.length;
    float[][] dGates = new float[n][4 * h];
    float[] dh = new float[h];
    float[] dc = new float[h];
    float[][] before = new float[n][];
    float[] zero = new float[h];
    for (int step = n - 1; step >= 0; step--) {
      int i = l.at(step);
      float[] old = step == 0 ? zero : l.cells[l.at(step - 1)];
      float[] dg = dGates[i];
      float[] g = l.gates[i];
      for (int k = 0; k < h; k++) {
        float in = g[k];
        float forget = g[h + k];
        float out = g[2 * h + k];
        float fresh = g[3 * h + k];
        float t = l.squashed[i][k];
        float dhk = dh[k] + dOut[i][direction * h + k];
        float dck = dc[k] + dhk * out * (1 - t * t);
        dg[k] = dck * fresh * in * (1 - in);
        dg[h + k] = dck * old[k] * forget * (1 - forget);
        dg[2 * h + k] = dhk * t * out * (1 - out);
        dg[3 * h + k] = dck * in * (1 - fresh * fresh);
        dc[k] = dck * forget;
      }
      before[i] = step == 0 ? zero : l.outputs[l.at(step - 1)];
      dh = new float[h];
      if (step > 0) {
        Kernels.rowMultiplyAdd(dg, turned[part + 2], 4 * h, dh);
      }
    }
    Kernels.outerAdd(read, dGates, sums[part], n);
    for (float[] row : dGates) {
      Kernels.axpy(1f, row, sums[part + 1][0]);
    }
    Kernels.outerAdd(before, dGates, sums[part + 2], n);
    Kernels.multiplyAdd(dGates, turned[part], below, n);
  }

  private static void gate(float[][] gradient, float[][] values) {
    for (int i = 0; i < gradient.length; i++) {
      for (int k = 0; k < gradient[i].length; k++) {
        gradient[i][k] = values[i][k] <= 0f ? 0f : gradient[i][k];
      }
    }
  }

  private static void scale(float[][] a, float[] mask) {
    for (float[] row : a) {
      for (int k = 0; k < mask.length; k++) {
        row[k] *= mask[k];
      }
    }
  }
}
