package org.firsthand.language.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.firsthand.language.linear.SparseWeights;

/**
 * The weights of an averaged perceptron while it learns: Freund and Schapire's averaging, kept
 * lazily with a time stamp per cell. Not safe across threads.
 */
final class OnlineWeights {
  private int[] keys = new int[1 << 14];
  private int[] heads = new int[1 << 14];
  private int size;
  private int[] next = new int[1 << 14];
  private int[] classes = new int[1 << 14];
  private int[] weights = new int[1 << 14];
  private long[] totals = new long[1 << 14];
  private int[] stamps = new int[1 << 14];
  private int cells = 1;
  private int time = 1;

  /** Adds the current (not the averaged) weights of the features to the scores. */
  void addTo(int[] scores, int[] features, int count) {
    int mask = keys.length - 1;
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      int slot = (feature ^ (feature >>> 16)) & mask;
      while (keys[slot] != feature && keys[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      for (int cell = heads[slot]; cell != 0; cell = next[cell]) {
        scores[classes[cell]] += weights[cell];
      }
    }
  }

  /** Moves the weights of the features for one class by {@code delta}. */
  void update(int[] features, int count, int clazz, int delta) {
    for (int i = 0; i < count; i++) {
      int cell = cell(features[i], clazz);
      totals[cell] += (long) weights[cell] * (time - stamps[cell]);
      stamps[cell] = time;
      weights[cell] += delta;
    }
  }

  /** One more example has been seen. */
  void tick() {
    time++;
  }

  private int cell(int feature, int clazz) {
    int slot = slot(feature);
    for (int cell = heads[slot]; cell != 0; cell = next[cell]) {
      if (classes[cell] == clazz) {
        return cell;
      }
    }
    if (cells == next.length) {
      int more = cells + (cells >> 1);
      next = Arrays.copyOf(next, more);
      classes = Arrays.copyOf(classes, more);
      weights = Arrays.copyOf(weights, more);
      totals = Arrays.copyOf(totals, more);
      stamps = Arrays.copyOf(stamps, more);
    }
    next[cells] = heads[slot];
    classes[cells] = clazz;
    stamps[cells] = time;
    heads[slot] = cells;
    return cells++;
  }

  private int slot(int feature) {
    int slot = (feature ^ (feature >>> 16)) & (keys.length - 1);
    while (keys[slot] != feature && keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    if (keys[slot] == 0) {
      if (size * 2 > keys.length) {
        grow();
        return slot(feature);
      }
      keys[slot] = feature;
      size++;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new int[oldKeys.length * 2];
    heads = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = (oldKeys[i] ^ (oldKeys[i] >>> 16)) & (keys.length - 1);
        while (keys[slot] != 0) {
          slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  /**
   * Freezes the averages.
   *
   * @param scale the weight 1.0 as an integer
   * @param floor cells below this absolute scaled weight are left out
   */
  Frozen freeze(int scale, int floor) {
    long[] order = new long[size];
    int n = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        order[n++] = ((long) keys[slot] << 32) | slot;
      }
    }
    Arrays.sort(order);
    int[] features = new int[size];
    byte[] lengths = new byte[size];
    byte[] kept = new byte[cells];
    short[] averages = new short[cells];
    int rows = 0;
    int at = 0;
    for (long entry : order) {
      int before = at;
      for (int cell = heads[(int) entry]; cell != 0; cell = next[cell]) {
        double total = totals[cell] + (double) weights[cell] * (time - stamps[cell]);
        long average = Math.round(total * scale / time);
        if (Math.abs(average) >= floor && average != 0) {
          kept[at] = (byte) classes[cell];
          averages[at++] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, average));
        }
      }
      if (at > before) {
        features[rows] = (int) (entry >>> 32);
        lengths[rows++] = (byte) (at - before);
      }
    }
    return new Frozen(
        Arrays.copyOf(features, rows),
        Arrays.copyOf(lengths, rows),
        Arrays.copyOf(kept, at),
        Arrays.copyOf(averages, at));
  }

  /** Frozen averages as columns; not copied, for writing at once. */
  @SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
  record Frozen(int[] features, byte[] lengths, byte[] classes, short[] weights) {
    SparseWeights table() {
      return SparseWeights.of(features, lengths, classes, weights);
    }

    void write(DataOutputStream out) throws IOException {
      SparseWeights.write(out, features, lengths, classes, weights);
    }
  }
}
