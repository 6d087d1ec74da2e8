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

  /** How many prints each article has. */
  private int[] sizes = new int[1 << 8];

  /** Counts of the last question; all zero between two. */
  private int[] shared = new int[0];

  private int[] touched = new int[0];

  /** Puts in an article. */
  void add(int article, long[] prints) {
    if (article >= sizes.length) {
      sizes = Arrays.copyOf(sizes, Math.max(article + 1, 2 * sizes.length));
    }
    sizes[article] = prints.length;
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

  /**
   * The articles with lower numbers that share enough prints with this one, rising. Between
   * articles of one site its furniture does not count.
   */
  int[] sharing(int article, long[] prints, int[] siteOf) {
    if (shared.length < sizes.length) {
      shared = new int[sizes.length];
      touched = new int[sizes.length];
    }
    int size = 0;
    int site = siteOf[article];
    for (long print : prints) {
      boolean furniture = count(print, siteOf, site, Sites.FURNITURE) == Sites.FURNITURE;
      for (int at = heads[slot(print)]; at != NONE; at = next[at]) {
        int other = articles[at];
        if (other < article && !(furniture && siteOf[other] == site) && shared[other]++ == 0) {
          touched[size++] = other;
        }
      }
    }
    int[] found = new int[size];
    int enough = 0;
    for (int i = 0; i < size; i++) {
      int other = touched[i];
      if (Fingerprints.enough(shared[other], prints.length, sizes[other])) {
        found[enough++] = other;
      }
      shared[other] = 0;
    }
    int[] sorted = Arrays.copyOf(found, enough);
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
