package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Trains {@link Trees} by gradient boosting of the logistic loss, on histograms of each feature.
 */
final class Boosting {
  private static final int BINS = 64;
  private static final double SHARE_OF_PAGES = Double.parseDouble(System.getProperty("pages","1"));
  private static final double SHARE_OF_ROWS = Double.parseDouble(System.getProperty("rows",".7"));
  private static final double SHARE_OF_FEATURES = Double.parseDouble(System.getProperty("cols",".5"));

  private final float[][] rows;
  private final float[] labels;
  private final float[] weights;
  private final int[] pages;
  private final int width;
  private final float[][] borders;
  private final byte[][] binned;
  private final int depth;
  private final double rate;
  private final double leastWeight;

  Boosting(float[][] rows, float[] labels, float[] weights, int[] pages, int depth, double rate, double least) {
    this.rows = rows;
    this.labels = labels;
    this.weights = weights;
    this.pages = pages;
    this.width = rows[0].length;
    this.depth = depth;
    this.rate = rate;
    this.leastWeight = least;
    this.borders = new float[width][];
    this.binned = new byte[width][rows.length];
    for (int f = 0; f < width; f++) {
      bin(f);
    }
  }

  private void bin(int f) {
    float[] sorted = new float[rows.length];
    for (int i = 0; i < rows.length; i++) {
      sorted[i] = rows[i][f];
    }
    Arrays.sort(sorted);
    List<Float> found = new ArrayList<>();
    for (int b = 1; b < BINS; b++) {
      float v = sorted[(int) ((long) b * (rows.length - 1) / BINS)];
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
      binned[f][i] = (byte) (at >= 0 ? at : -at - 1);
    }
  }

  Trees train(int count, long seed) {
    List<Trees.Tree> trees = new ArrayList<>();
    double[] sums = new double[rows.length];
    java.util.Random random = new java.util.Random(seed);
    for (int t = 0; t < count; t++) {
      double[] gradient = new double[rows.length];
      double[] hessian = new double[rows.length];
      int[] node = new int[rows.length];
      boolean taken = true;
      for (int i = 0; i < rows.length; i++) {
        double p = 1 / (1 + Math.exp(-sums[i]));
        gradient[i] = weights[i] * (labels[i] - p);
        hessian[i] = weights[i] * Math.max(1e-6, p * (1 - p));
        if (i == 0 || pages[i] != pages[i - 1]) {
          taken = random.nextDouble() < SHARE_OF_PAGES;
        }
        node[i] = taken && random.nextDouble() < SHARE_OF_ROWS ? 0 : -1;
      }
      boolean[] used = new boolean[width];
      for (int f = 0; f < width; f++) {
        used[f] = random.nextDouble() < SHARE_OF_FEATURES;
      }
      Trees.Tree tree = grow(gradient, hessian, node, used);
      trees.add(tree);
      for (int i = 0; i < rows.length; i++) {
        sums[i] += tree.answer(rows[i]);
      }
    }
    return new Trees(trees);
  }

  private Trees.Tree grow(double[] gradient, double[] hessian, int[] node, boolean[] used) {
    int nodes = (1 << (depth + 1)) - 1;
    int[] features = new int[nodes];
    float[] values = new float[nodes];
    int[] binAt = new int[nodes];
    Arrays.fill(features, -1);
    double lambda = 1;
    for (int level = 0; level <= depth; level++) {
      int first = (1 << level) - 1;
      int here = 1 << level;
      double[] g = new double[here];
      double[] h = new double[here];
      for (int i = 0; i < node.length; i++) {
        if (node[i] >= first) {
          g[node[i] - first] += gradient[i];
          h[node[i] - first] += hessian[i];
        }
      }
      for (int n = 0; n < here; n++) {
        values[first + n] = (float) (rate * g[n] / (h[n] + lambda));
      }
      if (level == depth) {
        break;
      }
      double[] best = new double[here];
      for (int f = 0; f < width; f++) {
        if (!used[f]) {
          continue;
        }
        double[] hg = new double[here * (BINS + 1)];
        double[] hh = new double[here * (BINS + 1)];
        byte[] bins = binned[f];
        for (int i = 0; i < node.length; i++) {
          if (node[i] >= first) {
            int k = (node[i] - first) * (BINS + 1) + bins[i];
            hg[k] += gradient[i];
            hh[k] += hessian[i];
          }
        }
        for (int n = 0; n < here; n++) {
          double lg = 0;
          double lh = 0;
          for (int b = 0; b < borders[f].length; b++) {
            lg += hg[n * (BINS + 1) + b];
            lh += hh[n * (BINS + 1) + b];
            double rg = g[n] - lg;
            double rh = h[n] - lh;
            if (lh < leastWeight || rh < leastWeight) {
              continue;
            }
            double gain =
                lg * lg / (lh + lambda) + rg * rg / (rh + lambda) - g[n] * g[n] / (h[n] + lambda);
            if (gain > best[n] + 1e-3) {
              best[n] = gain;
              features[first + n] = f;
              binAt[first + n] = b;
            }
          }
        }
      }
      for (int i = 0; i < node.length; i++) {
        int n = node[i];
        if (n >= first) {
          node[i] =
              features[n] < 0 ? -1 : binned[features[n]][i] <= binAt[n] ? 2 * n + 1 : 2 * n + 2;
        }
      }
      for (int n = first; n < first + here; n++) {
        if (features[n] >= 0) {
          values[n] = borders[features[n]][binAt[n]];
        }
      }
    }
    return new Trees.Tree(features, values);
  }
}
