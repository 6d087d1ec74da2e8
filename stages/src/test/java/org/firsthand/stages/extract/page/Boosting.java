package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains {@link Trees} by gradient boosting of the logistic loss, on histograms of each feature
 * (Friedman 2001, 2002). Each tree sees a part of the pages, of their blocks and of the features.
 *
 * @param depth of each tree
 * @param rate by which each tree is shrunk
 * @param least weight that each side of a border must have
 * @param pages share of the pages that a tree sees
 * @param rows share of these pages' blocks that it sees
 * @param features share of the features that it sees
 */
record Boosting(int depth, double rate, double least, double pages, double rows, double features) {
  private static final int BINS = Bins.MOST;

  /** Keeps leaves of little weight small. */
  private static final double LAMBDA = 1;

  /**
   * Several boosted sums from seeds that follow each other, averaged: one sum gives other answers
   * for hard pages with every seed.
   */
  Trees train(Bins bins, float[] labels, float[] weights, int[] page, Size size, long seed) {
    List<Trees.Tree> all = new ArrayList<>();
    for (int sum = 0; sum < size.sums(); sum++) {
      for (Trees.Tree tree : one(bins, labels, weights, page, size.trees(), seed + sum)) {
        all.add(shrunk(tree, size.sums()));
      }
    }
    return new Trees(all);
  }

  /**
   * How much is trained.
   *
   * @param sums how many are averaged
   * @param trees in each
   */
  record Size(int sums, int trees) {}

  private static Trees.Tree shrunk(Trees.Tree tree, int sums) {
    float[] values = tree.values().clone();
    for (int node = 0; node < values.length; node++) {
      values[node] = tree.features()[node] < 0 ? values[node] / sums : values[node];
    }
    return new Trees.Tree(tree.features(), values);
  }

  private List<Trees.Tree> one(
      Bins bins, float[] labels, float[] weights, int[] page, int count, long seed) {
    List<Trees.Tree> trees = new ArrayList<>();
    double[] sums = new double[labels.length];
    Random random = new Random(seed);
    for (int t = 0; t < count; t++) {
      double[] gradient = new double[sums.length];
      double[] hessian = new double[sums.length];
      int[] node = new int[sums.length];
      boolean taken = true;
      for (int i = 0; i < sums.length; i++) {
        double p = 1 / (1 + Math.exp(-sums[i]));
        gradient[i] = weights[i] * (labels[i] - p);
        hessian[i] = weights[i] * Math.max(1e-6, p * (1 - p));
        if (i == 0 || page[i] != page[i - 1]) {
          taken = random.nextDouble() < pages;
        }
        node[i] = taken && random.nextDouble() < rows ? 0 : -1;
      }
      boolean[] used = new boolean[bins.width()];
      for (int f = 0; f < used.length; f++) {
        used[f] = random.nextDouble() < features;
      }
      Trees.Tree tree = grow(bins, gradient, hessian, node, used);
      trees.add(tree);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += tree.answer(bins.row(i));
      }
    }
    return trees;
  }

  private Trees.Tree grow(
      Bins bins, double[] gradient, double[] hessian, int[] node, boolean[] used) {
    int nodes = (1 << (depth + 1)) - 1;
    int[] chosen = new int[nodes];
    float[] values = new float[nodes];
    int[] binAt = new int[nodes];
    Arrays.fill(chosen, -1);
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
        values[first + n] = (float) (rate * g[n] / (h[n] + LAMBDA));
      }
      if (level == depth) {
        break;
      }
      double[] best = new double[here];
      for (int f = 0; f < used.length; f++) {
        if (used[f]) {
          byte[] column = bins.column(f);
          double[] hg = new double[here * (BINS + 1)];
          double[] hh = new double[here * (BINS + 1)];
          for (int i = 0; i < node.length; i++) {
            if (node[i] >= first) {
              int k = (node[i] - first) * (BINS + 1) + column[i];
              hg[k] += gradient[i];
              hh[k] += hessian[i];
            }
          }
          for (int n = 0; n < here; n++) {
            int at = border(bins.borders(f), hg, hh, n, g[n], h[n], best);
            if (at >= 0) {
              chosen[first + n] = f;
              binAt[first + n] = at;
            }
          }
        }
      }
      for (int i = 0; i < node.length; i++) {
        int n = node[i];
        if (n >= first) {
          node[i] =
              chosen[n] < 0 ? -1 : bins.column(chosen[n])[i] <= binAt[n] ? 2 * n + 1 : 2 * n + 2;
        }
      }
      for (int n = first; n < first + here; n++) {
        if (chosen[n] >= 0) {
          values[n] = bins.borders(chosen[n])[binAt[n]];
        }
      }
    }
    return new Trees.Tree(chosen, values);
  }

  /** The border of a feature that gains more than the best so far; -1 if none does. */
  private int border(
      float[] borders, double[] hg, double[] hh, int n, double g, double h, double[] best) {
    int at = -1;
    double lg = 0;
    double lh = 0;
    for (int b = 0; b < borders.length; b++) {
      lg += hg[n * (BINS + 1) + b];
      lh += hh[n * (BINS + 1) + b];
      double rg = g - lg;
      double rh = h - lh;
      if (lh < least || rh < least) {
        continue;
      }
      double gain = lg * lg / (lh + LAMBDA) + rg * rg / (rh + LAMBDA) - g * g / (h + LAMBDA);
      if (gain > best[n] + 1e-3) {
        best[n] = gain;
        at = b;
      }
    }
    return at;
  }
}
