package org.firsthand.stages.extract.page;

import java.util.Arrays;

/** A row of numbers that grows while a block is described. For one block and one thread. */
final class Row {
  private static final float[] LOGS = new float[512];

  static {
    for (int i = 0; i < LOGS.length; i++) {
      LOGS[i] = (float) Math.log1p(i);
    }
  }

  private float[] values = new float[256];
  private int size;

  void add(float value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void add(boolean set) {
    add(set ? 1f : 0f);
  }

  /** The logarithm of a count, which tells 2 from 4 as well as 200 from 400. */
  void addLog(int count) {
    add(log(count));
  }

  static float log(int count) {
    return count >= 0 && count < LOGS.length ? LOGS[count] : (float) Math.log1p(count);
  }

  /** A part of a whole; nothing of nothing is 0. */
  void addShare(int part, int whole) {
    add(whole == 0 ? 0 : (float) part / whole);
  }

  float[] done() {
    return Arrays.copyOf(values, size);
  }
}
