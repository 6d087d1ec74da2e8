package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of regression trees (gradient boosting, Friedman 2001) over rows of numbers, giving a
 * probability. Immutable and safe to share between threads.
 */
final class Trees {
  /**
   * A tree in arrays: node {@code i} goes to {@code 2i+1} where the feature is at most the
   * threshold, to {@code 2i+2} where it is above; a feature of -1 marks a leaf, whose value stands
   * as its threshold.
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Tree(int[] features, float[] values) {
    float answer(float[] row) {
      int node = 0;
      while (features[node] >= 0) {
        node = row[features[node]] <= values[node] ? 2 * node + 1 : 2 * node + 2;
      }
      return values[node];
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    @Override
    public String toString() {
      return "tree of " + features.length + " nodes";
    }
  }

  private final List<Tree> trees;
  private final Forest forest;

  Trees(List<Tree> trees) {
    this.trees = List.copyOf(trees);
    this.forest = new Forest(this.trees);
  }

  /** One row a tree: cells {@code node:feature:value} for its inner nodes and leaves. */
  static Trees parse(List<List<String>> rows) {
    List<Tree> trees = new ArrayList<>();
    for (List<String> row : rows) {
      int size = 0;
      for (String cell : row) {
        size = Math.max(size, Integer.parseInt(cell.substring(0, cell.indexOf(':'))) + 1);
      }
      int[] features = new int[size];
      float[] values = new float[size];
      for (String cell : row) {
        String[] parts = cell.split(":", 3);
        int node = Integer.parseInt(parts[0]);
        features[node] = Integer.parseInt(parts[1]);
        values[node] = Float.parseFloat(parts[2]);
      }
      trees.add(new Tree(features, values));
    }
    return new Trees(trees);
  }

  /** How likely each row is one of those looked for. */
  double[] probabilities(float[][] rows) {
    double[] sums = forest.sums(rows);
    for (int i = 0; i < sums.length; i++) {
      sums[i] = 1 / (1 + Math.exp(-sums[i]));
    }
    return sums;
  }

  /** The rows that {@link #parse} reads. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Tree tree : trees) {
      StringBuilder line = new StringBuilder();
      write(tree, 0, line);
      lines.add(line.toString());
    }
    return lines;
  }

  private static void write(Tree tree, int node, StringBuilder line) {
    line.append(line.isEmpty() ? "" : "\t")
        .append(node)
        .append(':')
        .append(tree.features()[node])
        .append(':')
        .append(tree.values()[node]);
    if (tree.features()[node] >= 0) {
      write(tree, 2 * node + 1, line);
      write(tree, 2 * node + 2, line);
    }
  }
}
