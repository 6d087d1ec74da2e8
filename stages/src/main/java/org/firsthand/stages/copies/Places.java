package org.firsthand.stages.copies;

import java.util.Arrays;

/**
 * A small inverted index: key to the numbers that it was put in with, the latest first. Open
 * addressing in plain arrays, because it is built anew for every pair of texts. For one thread.
 */
final class Places {
  /** What {@link #first} and {@link #next} say at the end of a list. */
  static final int NONE = -1;

  private final long[] keys;
  private final int[] heads;
  private final int[] next;
  private final int[] numbers;
  private final int mask;
  private int count;

  /** For at most so many entries. */
  Places(int most) {
    int size = Integer.highestOneBit(Math.max(8, 2 * most)) << 1;
    keys = new long[size];
    heads = new int[size];
    Arrays.fill(heads, NONE);
    next = new int[most];
    numbers = new int[most];
    mask = size - 1;
  }

  /** Puts in a number under a key. */
  void add(long key, int number) {
    int slot = slot(key);
    keys[slot] = key;
    next[count] = heads[slot];
    numbers[count] = number;
    heads[slot] = count++;
  }

  /** The entry last put in under this key. */
  int first(long key) {
    return heads[slot(key)];
  }

  /** The entry put in under the same key before. */
  int next(int entry) {
    return next[entry];
  }

  /** The number of an entry. */
  int number(int entry) {
    return numbers[entry];
  }

  private int slot(long key) {
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
