package org.firsthand.language.train;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Gathers real weights of features as whole numbers, for {@link OnlineWeights.Frozen}. */
final class FrozenRows {
  private final int scale;
  private final int floor;
  private int[] features = new int[0];
  private byte[] lengths = new byte[0];
  private byte[] classes = new byte[0];
  private short[] weights = new short[0];

  /**
   * Rows to be filled.
   *
   * @param scale the weight 1.0 as an integer
   * @param floor cells below this absolute scaled weight are left out
   */
  FrozenRows(int scale, int floor) {
    this.scale = scale;
    this.floor = floor;
  }

  /** Adds features, sorted by hash, each with a weight for every class. */
  void add(int[] hashes, double[] averages, int classCount) {
    int rows = features.length;
    int at = classes.length;
    features = Arrays.copyOf(features, rows + hashes.length);
    lengths = Arrays.copyOf(lengths, rows + hashes.length);
    classes = Arrays.copyOf(classes, at + averages.length);
    weights = Arrays.copyOf(weights, at + averages.length);
    for (int row : sorted(hashes)) {
      int before = at;
      for (int c = 0; c < classCount; c++) {
        long weight = Math.round(averages[row * classCount + c] * scale);
        if (Math.abs(weight) >= floor) {
          classes[at] = (byte) c;
          weights[at++] = (short) Math.clamp(weight, Short.MIN_VALUE, Short.MAX_VALUE);
        }
      }
      if (at > before) {
        features[rows] = hashes[row];
        lengths[rows++] = (byte) (at - before);
      }
    }
    features = Arrays.copyOf(features, rows);
    lengths = Arrays.copyOf(lengths, rows);
    classes = Arrays.copyOf(classes, at);
    weights = Arrays.copyOf(weights, at);
  }

  private static int[] sorted(int[] hashes) {
    return IntStream.range(0, hashes.length)
        .boxed()
        .sorted(Comparator.comparingInt(row -> hashes[row]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  OnlineWeights.Frozen freeze() {
    return new OnlineWeights.Frozen(features, lengths, classes, weights);
  }
}
