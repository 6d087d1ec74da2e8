package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows that trees are trained on, with each feature's values sorted into bins. */
final class Bins {
  /** Borders of a feature are at most as many, less one. */
  static final int MOST = 64;

  private final float[][] rows;
  private final float[][] borders;
  private final byte[][] columns;

  Bins(float[][] rows) {
    this.rows = rows;
    this.borders = new float[rows[0].length][];
    this.columns = new byte[rows[0].length][rows.length];
    for (int f = 0; f < borders.length; f++) {
      sort(f);
    }
  }

  int width() {
    return borders.length;
  }

  float[] row(int i) {
    return rows[i];
  }

  /** The upper borders of a feature's bins, rising. */
  float[] borders(int feature) {
    return borders[feature];
  }

  /** The bin of each row. */
  byte[] column(int feature) {
    return columns[feature];
  }

  private void sort(int f) {
    float[] sorted = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = rows[i][f];
    }
    Arrays.sort(sorted);
    List<Float> found = new ArrayList<>();
    for (int b = 1; b < MOST; b++) {
      float v = sorted[(int) ((long) b * (rows.length - 1) / MOST)];
      if (v < sorted[rows.length - 1] && (found.isEmpty() || found.getLast() < v)) {
        found.add(v);
      }
    }
    if (found.isEmpty() || found.getFirst() > sorted[0]) {
      found.addFirst(sorted[0]);
    }
    borders[f] = new float[found.size()];
    for (int b = 0; b < found.size(); b++) {
      borders[f][b] = found.get(b);
    }
    for (int i = 0; i < rows.length; i++) {
      int at = Arrays.binarySearch(borders[f], rows[i][f]);
      columns[f][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }
}
