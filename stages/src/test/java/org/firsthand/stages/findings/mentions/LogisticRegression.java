package org.firsthand.stages.findings.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Logistic regression with a small ridge, by Newton's method; exact, so without chance. */
final class LogisticRegression {
  /** Of no account beside some 10,000 pairs, and keeps features that never vary at 0. */
  private static final double RIDGE = 1;

  private static final int STEPS = 12;

  private final int features;
  private final List<float[]> rows = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();

  LogisticRegression(int features) {
    this.features = features;
  }

  void add(double[] row, boolean answer) {
    float[] kept = new float[features];
    for (int i = 0; i < features; i++) {
      kept[i] = (float) row[i];
    }
    rows.add(kept);
    answers.add(answer);
  }

  double[] row(int number) {
    double[] row = new double[features];
    for (int i = 0; i < features; i++) {
      row[i] = rows.get(number)[i];
    }
    return row;
  }

  /** The weights of the features and last the constant, from the rows that are wanted. */
  double[] fit(IntPredicate wanted) {
    int size = features + 1;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[][] curve = new double[size][size + 1];
      for (int i = 0; i < size; i++) {
        curve[i][i] = i < features ? RIDGE : 0;
        curve[i][size] = i < features ? -RIDGE * weights[i] : 0;
      }
      for (int number = 0; number < rows.size(); number++) {
        if (wanted.test(number)) {
          addTo(curve, weights, rows.get(number), answers.get(number));
        }
      }
      double[] change = solve(curve);
      for (int i = 0; i < size; i++) {
        weights[i] += change[i];
      }
    }
    return weights;
  }

  private void addTo(double[][] curve, double[] weights, float[] row, boolean answer) {
    double sum = weights[features];
    int[] set = new int[features + 1];
    int count = 0;
    for (int i = 0; i < features; i++) {
      if (row[i] != 0) {
        sum += weights[i] * row[i];
        set[count++] = i;
      }
    }
    set[count++] = features;
    double likelihood = 1 / (1 + Math.exp(-sum));
    double slope = (answer ? 1 : 0) - likelihood;
    double bend = likelihood * (1 - likelihood);
    for (int a = 0; a < count; a++) {
      double one = set[a] < features ? row[set[a]] : 1;
      curve[set[a]][features + 1] += slope * one;
      for (int b = 0; b < count; b++) {
        curve[set[a]][set[b]] += bend * one * (set[b] < features ? row[set[b]] : 1);
      }
    }
  }

  /** Gauss's elimination; the last column is the right side. */
  private static double[] solve(double[][] table) {
    int size = table.length;
    for (int at = 0; at < size; at++) {
      int best = at;
      for (int i = at + 1; i < size; i++) {
        best = Math.abs(table[i][at]) > Math.abs(table[best][at]) ? i : best;
      }
      double[] row = table[best];
      table[best] = table[at];
      table[at] = row;
      for (int i = 0; i < size; i++) {
        double factor = i == at ? 0 : table[i][at] / row[at];
        for (int j = at; j <= size && factor != 0; j++) {
          table[i][j] -= factor * row[j];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = table[i][size] / table[i][i];
    }
    return solution;
  }
}
