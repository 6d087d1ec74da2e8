package org.firsthand.store;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Postings as they lie in a row of the index: differences between neighbours, seven bits in a byte
 * (variable byte coding: Thiel and Heaps, 1972).
 *
 * <p>For each fingerprint: how much it is greater than the one before (the first: than the row's
 * number); then, for one article alone, its outlet's number twice and one, and its own; for more,
 * twice the number of outlets, and for each outlet its number, how many articles, in how many bytes
 * if there are more than {@link #FEW}, and their numbers, each but the first less the one before.
 */
final class Block {
  /** Of more articles of one outlet it is said how long they are, so that they can be passed by. */
  private static final int FEW = 8;

  private byte[] bytes;
  private int at;

  private Block(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The postings from one place to another, as the row of this number. */
  static byte[] pack(long number, Postings postings, int from, int to) {
    Block block = new Block(new byte[14 * (to - from) + 8]);
    long before = number;
    for (int first = from, end; first < to; first = end) {
      long print = postings.print(first);
      int sites = 0;
      for (end = first; end < to && postings.print(end) == print; end++) {
        sites += end == first || !sameSite(postings, end - 1) ? 1 : 0;
      }
      block.write(print - before);
      before = print;
      if (end - first == 1) {
        block.write(Postings.site(postings.holder(first)) << 1 | 1);
        block.write(Postings.article(postings.holder(first)));
      } else {
        block.write((long) sites << 1);
        block.writeSites(postings, first, end);
      }
    }
    return Arrays.copyOf(block.bytes, block.at);
  }

  private static boolean sameSite(Postings postings, int at) {
    return Postings.site(postings.holder(at)) == Postings.site(postings.holder(at + 1));
  }

  private void writeSites(Postings postings, int from, int to) {
    for (int first = from, end; first < to; first = end) {
      end = first + 1;
      while (end < to && sameSite(postings, end - 1)) {
        end++;
      }
      write(Postings.site(postings.holder(first)));
      write(end - first);
      Block articles = new Block(new byte[5 * (end - first)]);
      long before = 0;
      for (int i = first; i < end; i++) {
        long article = Postings.article(postings.holder(i));
        articles.write(article - before);
        before = article;
      }
      if (end - first > FEW) {
        write(articles.at);
      }
      room(articles.at);
      System.arraycopy(articles.bytes, 0, bytes, at, articles.at);
      at += articles.at;
    }
  }

  /** The postings of the row of this number. */
  static Postings unpack(long number, byte[] bytes) {
    Block block = new Block(bytes);
    Postings postings = new Postings(bytes.length / 8 + 1);
    long print = number;
    while (block.at < bytes.length) {
      print += block.read();
      long here = print;
      block.readSites(-1, 0, holder -> postings.append(here, holder));
    }
    return postings;
  }

  /**
   * Hands over the holders of one fingerprint.
   *
   * @param site of this outlet, if it has more articles than {@code most}, none is handed over
   * @return how many were left out
   */
  static int find(
      long number, byte[] bytes, long wanted, long site, int most, LongConsumer holders) {
    Block block = new Block(bytes);
    long print = number;
    while (block.at < bytes.length) {
      print += block.read();
      if (print == wanted) {
        return block.readSites(site, most, holders);
      }
      if (print > wanted) {
        return 0;
      }
      block.pass();
    }
    return 0;
  }

  private int readSites(long leftOut, int most, LongConsumer holders) {
    long head = read();
    if ((head & 1) == 1) {
      holders.accept(Postings.holder(head >>> 1, read()));
      return 0;
    }
    int passed = 0;
    for (long sites = head >>> 1; sites > 0; sites--) {
      long site = read();
      int count = (int) read();
      int length = count > FEW ? (int) read() : 0;
      if (length > 0 && site == leftOut && count > most) {
        at += length;
        passed = count;
        continue;
      }
      long article = 0;
      for (int i = 0; i < count; i++) {
        article += read();
        holders.accept(Postings.holder(site, article));
      }
    }
    return passed;
  }

  private void pass() {
    long head = read();
    if ((head & 1) == 1) {
      read();
      return;
    }
    for (long sites = head >>> 1; sites > 0; sites--) {
      read();
      int count = (int) read();
      if (count > FEW) {
        int length = (int) read();
        at += length;
      } else {
        for (int i = 0; i < count; i++) {
          read();
        }
      }
    }
  }

  private void write(long number) {
    room(10);
    long left = number;
    while ((left & ~0x7fL) != 0) {
      bytes[at++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[at++] = (byte) left;
  }

  private long read() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  private void room(int more) {
    if (at + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, at + more + bytes.length / 2);
    }
  }
}
