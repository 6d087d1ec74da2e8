package org.firsthand.store;

import java.util.Arrays;

/**
 * Fingerprints with the articles that have them, in rising order of both. A holder is an article's
 * number with that of its outlet in the upper half. For one thread.
 */
final class Postings {
  private static final int FEW = 4;

  private long[] prints;
  private long[] holders;
  private int size;

  Postings(int room) {
    prints = new long[room];
    holders = new long[room];
  }

  /** The two numbers in one; both fit into 31 bits. */
  static long holder(long site, long article) {
    return (long) Math.toIntExact(site) << 32 | Math.toIntExact(article);
  }

  static long site(long holder) {
    return holder >>> 32;
  }

  static long article(long holder) {
    return holder & 0xffff_ffffL;
  }

  int size() {
    return size;
  }

  long print(int at) {
    return prints[at];
  }

  long holder(int at) {
    return holders[at];
  }

  /** Puts one in its place; one that is there is not put in again. */
  void add(long print, long holder) {
    int at = place(print, holder);
    if (at < size && prints[at] == print && holders[at] == holder) {
      return;
    }
    makeRoom();
    System.arraycopy(prints, at, prints, at + 1, size - at);
    System.arraycopy(holders, at, holders, at + 1, size - at);
    prints[at] = print;
    holders[at] = holder;
    size++;
  }

  /** Puts one behind all others. */
  void append(long print, long holder) {
    makeRoom();
    prints[size] = print;
    holders[size++] = holder;
  }

  /** Takes an article out; false if it did not have the fingerprint. */
  boolean remove(long print, long article) {
    for (int at = first(print); at < size && prints[at] == print; at++) {
      if (article(holders[at]) == article) {
        System.arraycopy(prints, at + 1, prints, at, size - at - 1);
        System.arraycopy(holders, at + 1, holders, at, size - at - 1);
        size--;
        return true;
      }
    }
    return false;
  }

  /** Where the first one of a fingerprint is, or would be. */
  int first(long print) {
    return place(print, Long.MIN_VALUE);
  }

  /** These from one place to another together with others, in order, each once. */
  Postings with(Postings others, int from, int to) {
    Postings all = new Postings(size + to - from);
    int mine = 0;
    int other = from;
    while (mine < size || other < to) {
      int order = mine == size ? 1 : other == to ? -1 : compare(mine, others, other);
      if (order <= 0) {
        all.append(prints[mine], holders[mine]);
        mine++;
        other += order == 0 ? 1 : 0;
      } else {
        all.append(others.prints[other], others.holders[other]);
        other++;
      }
    }
    return all;
  }

  private int compare(int mine, Postings others, int other) {
    int byPrint = Long.compare(prints[mine], others.prints[other]);
    return byPrint != 0 ? byPrint : Long.compare(holders[mine], others.holders[other]);
  }

  private int place(long print, long holder) {
    int from = 0;
    int to = size;
    while (from < to) {
      int middle = (from + to) >>> 1;
      boolean before =
          prints[middle] < print || prints[middle] == print && holders[middle] < holder;
      if (before) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private void makeRoom() {
    if (size == prints.length) {
      int room = Math.max(FEW, size + size / 2);
      prints = Arrays.copyOf(prints, room);
      holders = Arrays.copyOf(holders, room);
    }
  }
}
