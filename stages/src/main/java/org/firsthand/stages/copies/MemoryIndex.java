package org.firsthand.stages.copies;

import java.util.Arrays;

/**
 * An inverted index of fingerprints in memory: print to the numbers of the articles that have it.
 * For one thread.
 */
final class MemoryIndex {
  private static final int NONE = -1;

  private long[] keys = new long[1 << 12];
  private int[] heads = filled(1 << 12);
  private int used;
  private int[] next = new int[1 << 12];
  private int[] articles = new int[1 << 12];
  private int count;

  /** Puts in an article. Numbers rise from call to call. */
  void add(int article, long[] prints) {
    for (long print : prints) {
      if (2 * used > keys.length) {
        grow();
      }
      if (count == articles.length) {
        next = Arrays.copyOf(next, 2 * count);
        articles = Arrays.copyOf(articles, 2 * count);
      }
      int slot = slot(print);
      used += heads[slot] == NONE ? 1 : 0;
      keys[slot] = print;
      next[count] = heads[slot];
      articles[count] = article;
      heads[slot] = count++;
    }
  }

  /** The articles with numbers below this one that share so many prints with it, rising. */
  int[] sharing(int article, long[] prints, int least) {
    int[] shared = new int[article];
    int[] found = new int[article];
    int size = 0;
    for (long print : prints) {
      for (int at = heads[slot(print)]; at != NONE; at = next[at]) {
        if (articles[at] < article && ++shared[articles[at]] == least) {
          found[size++] = articles[at];
        }
      }
    }
    int[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return sorted;
  }

  /** How many articles of a site have this print, as far as {@code enough}. */
  int count(long print, int[] siteOf, int site, int enough) {
    int sum = 0;
    for (int at = heads[slot(print)]; at != NONE && sum < enough; at = next[at]) {
      sum += siteOf[articles[at]] == site ? 1 : 0;
    }
    return sum;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[2 * oldKeys.length];
    heads = filled(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int[] filled(int size) {
    int[] filled = new int[size];
    Arrays.fill(filled, NONE);
    return filled;
  }
}
