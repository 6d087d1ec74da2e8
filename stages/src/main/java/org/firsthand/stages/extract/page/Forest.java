package org.firsthand.stages.extract.page;

import java.util.List;

/**
 * Trees laid out for speed: every tree filled up to one depth, so that a walk takes as many steps
 * whatever it finds and no step waits for a guess of the processor. Gives the same sums as the
 * trees one by one, to the last bit. Immutable and safe to share between threads.
 */
final class Forest {
  /** Steps from a root to any leaf; {@link #walk} spells them out. */
  private static final int DEPTH = 5;

  private static final int INNER = (1 << DEPTH) - 1;

  /** Rows taken through all trees together: they stay in the nearest cache. */
  private static final int TOGETHER = 16;

  /** The trees are as many boosted sums, averaged; each alone gives nearly the same answer. */
  private static final int AVERAGED = 3;

  /**
   * Where the first of the sums is as far from even (a probability below .05 or above .95), the
   * others are not asked. At 3, at 4 and without it the scores on even pages differ by .0001.
   */
  private static final double PLAIN = 3;

  /** A node each: the threshold above, the feature in the lower half. */
  private final long[] nodes;

  private final float[] leaves;
  private final int count;

  Forest(List<Trees.Tree> trees) {
    this.count = trees.size();
    this.nodes = new long[count * INNER];
    this.leaves = new float[count << DEPTH];
    for (int t = 0; t < count; t++) {
      fill(t, trees.get(t), 0, 0, 0);
    }
  }

  /**
   * Copies the tree below {@code from} to {@code to}; a leaf high up becomes a subtree of leaves.
   */
  private void fill(int t, Trees.Tree tree, int from, int to, int level) {
    boolean leaf = tree.features()[from] < 0;
    if (level == DEPTH) {
      if (!leaf) {
        throw new IllegalArgumentException("tree " + t + ": expected depth " + DEPTH + " at most");
      }
      leaves[(t << DEPTH) + to - INNER] = tree.values()[from];
      return;
    }
    nodes[t * INNER + to] =
        leaf
            ? (long) Integer.MAX_VALUE << 32
            : (long) ordered(tree.values()[from]) << 32 | tree.features()[from];
    fill(t, tree, leaf ? from : 2 * from + 1, 2 * to + 1, level + 1);
    fill(t, tree, leaf ? from : 2 * from + 2, 2 * to + 2, level + 1);
  }

  /** The sum of the trees' answers for each row; all rows are of one width. */
  double[] sums(float[][] rows) {
    double[] sums = new double[rows.length];
    int[] left = new int[TOGETHER];
    int width = rows.length == 0 ? 0 : rows[0].length;
    int[] cells = new int[TOGETHER * width];
    int part = count / AVERAGED;
    for (int i = 0, n = 0; i < rows.length; i++) {
      put(rows[i], cells, n * width);
      left[n++] = i;
      if (n == TOGETHER || i == rows.length - 1) {
        add(0, part, cells, width, left, n, sums);
        n = 0;
      }
    }
    for (int i = 0, n = 0; i < rows.length; i++) {
      if (Math.abs(sums[i]) * AVERAGED >= PLAIN) {
        sums[i] *= AVERAGED;
      } else {
        put(rows[i], cells, n * width);
        left[n++] = i;
      }
      if (n == TOGETHER || (n > 0 && i == rows.length - 1)) {
        add(part, count, cells, width, left, n, sums);
        n = 0;
      }
    }
    return sums;
  }

  private static void put(float[] row, int[] cells, int at) {
    for (int f = 0; f < row.length; f++) {
      cells[at + f] = ordered(row[f]);
    }
  }

  /** Adds what some of the trees answer for {@code n} rows, those of the places {@code of}. */
  private void add(int from, int to, int[] cells, int width, int[] of, int n, double[] sums) {
    double[] here = new double[TOGETHER];
    for (int i = 0; i < n; i++) {
      here[i] = sums[of[i]];
    }
    for (int t = from; t < to; t++) {
      for (int i = 0; i < n; i++) {
        here[i] += leaves[(t << DEPTH) + walk(t * INNER, cells, i * width)];
      }
    }
    for (int i = 0; i < n; i++) {
      sums[of[i]] = here[i];
    }
  }

  /** The leaf that a row comes to in the tree whose root is {@code nodes[root]}. */
  private int walk(int root, int[] cells, int row) {
    int at = step(nodes[root], cells, row, 0);
    at = step(nodes[root + at], cells, row, at);
    at = step(nodes[root + at], cells, row, at);
    at = step(nodes[root + at], cells, row, at);
    at = step(nodes[root + at], cells, row, at);
    return at - INNER;
  }

  private static int step(long node, int[] cells, int row, int at) {
    return 2 * at + 1 + (int) (((node >> 32) - cells[row + (int) node]) >>> 63);
  }

  /** An integer that compares with others of its kind as the number does with other numbers. */
  private static int ordered(float number) {
    int bits = Float.floatToRawIntBits(number + 0f);
    return bits ^ (bits >> 31 & Integer.MAX_VALUE);
  }
}
