package org.firsthand.language.train;

import java.util.List;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.net.Encoding;
import org.firsthand.language.net.Kernels;
import org.firsthand.language.net.NetShape;
import org.firsthand.language.net.WordRows;

/**
 * Several nets that differ by their seeds and say together what they hold of a sentence: the mean
 * of their shares (Kuncoro and others 2016; Hinton and others 2015).
 */
final class Teachers {
  private final School school;
  private final NetShape shape;
  private final List<float[][][]> nets;

  Teachers(School school, NetShape shape, List<float[][][]> nets) {
    this.school = school;
    this.shape = shape;
    this.nets = List.copyOf(nets);
  }

  /** What a student is to learn of a sentence. */
  Lesson lesson(List<String> forms, int[] tagged) {
    WordRows rows = WordRows.of(new WordAtoms(forms), tagged, school.lexicon());
    int n = rows.size();
    float[][] arcs = new float[n][n + 1];
    float[][] tags = new float[n][shape.tags()];
    Encoding[] read = new Encoding[nets.size()];
    for (int t = 0; t < read.length; t++) {
      float[][][] parts = nets.get(t);
      read[t] =
          new Encoding(shape, parts, Encoding.embed(shape, parts, rows), Encoding.Dropout.NONE);
      for (int i = 0; i < n; i++) {
        share(read[t].arcs[i], i, arcs[i]);
        share(read[t].tags[i], -1, tags[i]);
      }
    }
    Belief held = Belief.of(arcs);
    int[] heads = held.first();
    float[][] relations = new float[n][shape.relations()];
    for (int t = 0; t < read.length; t++) {
      float[][][] parts = nets.get(t);
      float[][] scores = Kernels.spread(parts[shape.top(NetShape.OUT_BIAS)][0], n);
      Kernels.multiplyAdd(read[t].pairs(heads), parts[shape.top(NetShape.OUT)], scores, n);
      for (int i = 0; i < n; i++) {
        share(scores[i], -1, relations[i]);
      }
    }
    return new Lesson(rows, held, heads, Belief.of(relations), Belief.of(tags));
  }

  /** Adds a row's shares, divided by the number of nets. */
  private void share(float[] scores, int never, float[] into) {
    float most = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < scores.length; k++) {
      most = k == never ? most : Math.max(most, scores[k]);
    }
    float[] shares = new float[scores.length];
    float sum = 0;
    for (int k = 0; k < scores.length; k++) {
      shares[k] = k == never ? 0f : (float) StrictMath.exp(scores[k] - most);
      sum += shares[k];
    }
    Kernels.axpy(1f / (sum * nets.size()), shares, into);
  }
}
