package org.firsthand.language.train;

import java.util.Arrays;

/**
 * Vectors clustered by direction: spherical k-means (Dhillon and Modha 2001). The first vectors are
 * the first means, so that the same vectors always give the same clusters.
 *
 * @param clusters per vector its cluster, from 0
 * @param means per cluster its mean, of length 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record NearestMeans(int[] clusters, float[][] means) {
  private static final int ROUNDS = 20;

  /** Clusters the vectors; at most {@code count} clusters. */
  static NearestMeans of(float[][] vectors, int count) {
    float[][] unit = Arrays.stream(vectors).map(NearestMeans::unit).toArray(float[][]::new);
    float[][] means = Arrays.copyOf(unit, Math.min(count, unit.length));
    int[] clusters = new int[unit.length];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[means.length][unit[0].length];
      for (int i = 0; i < unit.length; i++) {
        clusters[i] = nearest(unit[i], means);
        float[] sum = sums[clusters[i]];
        for (int k = 0; k < sum.length; k++) {
          sum[k] += unit[i][k];
        }
      }
      means = Arrays.stream(sums).map(NearestMeans::unit).toArray(float[][]::new);
    }
    return new NearestMeans(clusters, means);
  }

  private static int nearest(float[] vector, float[][] means) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < means.length; c++) {
      float[] mean = means[c];
      float product = 0;
      for (int k = 0; k < mean.length; k++) {
        product += mean[k] * vector[k];
      }
      if (product > most) {
        most = product;
        best = c;
      }
    }
    return best;
  }

  private static float[] unit(float[] vector) {
    double squares = 0;
    for (float number : vector) {
      squares += (double) number * number;
    }
    float length = (float) Math.sqrt(Math.max(squares, 1e-12));
    float[] unit = new float[vector.length];
    for (int k = 0; k < unit.length; k++) {
      unit[k] = vector[k] / length;
    }
    return unit;
  }
}
