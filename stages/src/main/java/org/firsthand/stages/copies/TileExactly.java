package org.firsthand.stages.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the passages that two texts share word for word: seeds of {@link #SHORTEST} words are
 * extended as far as they go, and the longest is taken first (greedy string tiling: Wise, 1993). No
 * word is used twice.
 */
final class TileExactly {
  /** Runs of five words and fewer are mostly names and set phrases ("the Ministry of Foreign"). */
  static final int SHORTEST = 6;

  /** A seed that stands in a text oftener than this is a refrain; its other places say no more. */
  private static final int REFRAIN = 16;

  private TileExactly() {}

  /** The tiles, in the order of the first text. */
  static List<Tile> of(Words a, Words b) {
    PriorityQueue<Tile> open = new PriorityQueue<>(Tile.LONGEST_FIRST);
    open.addAll(maximal(a.keys(), b.keys()));
    boolean[] usedA = new boolean[a.size()];
    boolean[] usedB = new boolean[b.size()];
    List<Tile> tiles = new ArrayList<>();
    while (!open.isEmpty()) {
      Tile tile = open.remove();
      List<Tile> free = free(tile, usedA, usedB);
      if (free.size() == 1 && free.getFirst().equals(tile)) {
        java.util.Arrays.fill(usedA, tile.first(), tile.firstEnd(), true);
        java.util.Arrays.fill(usedB, tile.second(), tile.secondEnd(), true);
        tiles.add(tile);
      } else {
        open.addAll(free);
      }
    }
    tiles.sort(Tile.BY_PLACE);
    return tiles;
  }

  /** All matching runs that cannot be made longer at either end. */
  private static List<Tile> maximal(long[] a, long[] b) {
    Places seeds = new Places(Math.max(0, a.length - SHORTEST + 1));
    for (int i = a.length - SHORTEST; i >= 0; i--) {
      seeds.add(seed(a, i), i);
    }
    List<Tile> found = new ArrayList<>();
    for (int j = 0; j + SHORTEST <= b.length; j++) {
      int refrains = 0;
      for (int at = seeds.first(seed(b, j));
          at != Places.NONE && refrains < REFRAIN;
          at = seeds.next(at), refrains++) {
        int i = seeds.number(at);
        if (i > 0 && j > 0 && a[i - 1] == b[j - 1]) {
          continue;
        }
        int length = 0;
        while (i + length < a.length && j + length < b.length && a[i + length] == b[j + length]) {
          length++;
        }
        if (length >= SHORTEST) {
          found.add(new Tile(i, i + length, j, j + length));
        }
      }
    }
    return found;
  }

  private static long seed(long[] keys, int from) {
    long hash = 0;
    for (int i = from; i < from + SHORTEST; i++) {
      hash = Mix.add(hash, keys[i]);
    }
    return hash;
  }

  /** The parts of a tile whose words no earlier tile used, where they are long enough. */
  private static List<Tile> free(Tile tile, boolean[] usedA, boolean[] usedB) {
    List<Tile> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= tile.length(); i++) {
      boolean used = i == tile.length() || usedA[tile.first() + i] || usedB[tile.second() + i];
      if (!used && start < 0) {
        start = i;
      } else if (used && start >= 0) {
        if (i - start >= SHORTEST) {
          parts.add(
              new Tile(
                  tile.first() + start,
                  tile.first() + i,
                  tile.second() + start,
                  tile.second() + i));
        }
        start = -1;
      }
    }
    return parts;
  }
}
