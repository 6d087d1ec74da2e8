package org.firsthand.language.train;

import java.util.Arrays;

/**
 * Numbers the features of training examples: an open-addressing table from feature hashes to how
 * often each was seen and to a dense number. Not safe across threads.
 */
final class FeatureIndex {
  private int[] keys = new int[1 << 16];
  private int[] counts = new int[1 << 16];

  /** Number plus one; 0 until a feature is first asked for. */
  private int[] numbers = new int[1 << 16];

  private int size;
  private int numbered;

  /** Counts each of the features once. */
  void count(int[] features) {
    for (int feature : features) {
      int slot = slot(feature);
      if (keys[slot] == 0) {
        keys[slot] = feature;
        size++;
      }
      counts[slot]++;
      if (size * 2 > keys.length) {
        grow();
      }
    }
  }

  /** The numbers of those of the features that were seen {@code least} times and more. */
  int[] numbers(int[] features, int least) {
    int[] result = new int[features.length];
    int n = 0;
    for (int feature : features) {
      int slot = slot(feature);
      if (counts[slot] >= least) {
        if (numbers[slot] == 0) {
          numbers[slot] = ++numbered;
        }
        result[n++] = numbers[slot] - 1;
      }
    }
    return Arrays.copyOf(result, n);
  }

  /** How many features have a number. */
  int size() {
    return numbered;
  }

  /** The hashes of the numbered features, in the order of their numbers. */
  int[] hashes() {
    int[] hashes = new int[numbered];
    for (int slot = 0; slot < keys.length; slot++) {
      if (numbers[slot] != 0) {
        hashes[numbers[slot] - 1] = keys[slot];
      }
    }
    return hashes;
  }

  private int slot(int feature) {
    int mask = keys.length - 1;
    int slot = (feature ^ (feature >>> 16)) & mask;
    while (keys[slot] != feature && keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new int[oldKeys.length * 2];
    counts = new int[keys.length];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
