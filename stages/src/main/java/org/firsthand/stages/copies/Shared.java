package org.firsthand.stages.copies;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.model.Passage;

/**
 * What two texts share, in words.
 *
 * @param a the first text
 * @param b the second text
 * @param exact passages that are the same word for word, in the order of the first text
 * @param reworded sentences that say the same in other words, likewise
 */
record Shared(Words a, Words b, List<Tile> exact, List<Tile> reworded) {

  /** The own words of the longest exact passage. */
  int longestRun() {
    return exact.stream().mapToInt(tile -> tile.own(a, b)).max().orElse(0);
  }

  /** The own words of all exact passages. */
  int exactOwn() {
    return exact.stream().mapToInt(tile -> tile.own(a, b)).sum();
  }

  /**
   * The share of all words, quotations included, that stands word for word in the other text: the
   * larger of the two. A text that is cut from the middle of a quotation takes its own words for
   * quoted ones and the other way round.
   */
  double ofAllWords() {
    int same = exact.stream().mapToInt(Tile::length).sum();
    int shorter = Math.min(a.size(), b.size());
    return shorter == 0 ? 0 : (double) same / shorter;
  }

  /**
   * How many words the reworded sentences have in common in the same order, over what sentences of
   * two writers on one matter have.
   *
   * @param chance the share of a sentence's words that is in common by chance
   */
  double inOrder(double chance) {
    double words = 0;
    for (Tile tile : reworded) {
      int shorter = Math.min(tile.length(), tile.secondEnd() - tile.second());
      words += Math.max(0, common(tile) - chance * shorter);
    }
    return words;
  }

  /** Length of the longest common subsequence of a tile's words. */
  private int common(Tile tile) {
    int[] row = new int[tile.secondEnd() - tile.second() + 1];
    for (int i = tile.first(); i < tile.firstEnd(); i++) {
      int diagonal = 0;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        boolean same = a.keys()[i] == b.keys()[tile.second() + j - 1];
        row[j] = same ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[row.length - 1];
  }

  /** The longest run of words that is the same and quoted in both. */
  int longestQuotation() {
    int longest = 0;
    for (Tile tile : exact) {
      int run = 0;
      for (int i = 0; i < tile.length(); i++) {
        boolean quoted = a.quoted()[tile.first() + i] && b.quoted()[tile.second() + i];
        run = quoted ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }

  /** Share of the first text's own words that stand in the second, reworded sentences counted. */
  double ofFirst(boolean withReworded) {
    boolean[] covered = new boolean[a.size()];
    exact.forEach(tile -> fill(covered, tile.first(), tile.firstEnd()));
    if (withReworded) {
      reworded.forEach(tile -> fill(covered, tile.first(), tile.firstEnd()));
    }
    return share(a, covered);
  }

  /** Share of the second text's own words that stand in the first, reworded sentences counted. */
  double ofSecond(boolean withReworded) {
    boolean[] covered = new boolean[b.size()];
    exact.forEach(tile -> fill(covered, tile.second(), tile.secondEnd()));
    if (withReworded) {
      reworded.forEach(tile -> fill(covered, tile.second(), tile.secondEnd()));
    }
    return share(b, covered);
  }

  /** Which words of the first text, or of the second, stand in the other, reworded or not. */
  boolean[] covered(boolean ofFirst) {
    boolean[] covered = new boolean[ofFirst ? a.size() : b.size()];
    for (List<Tile> tiles : List.of(exact, reworded)) {
      for (Tile tile : tiles) {
        fill(
            covered,
            ofFirst ? tile.first() : tile.second(),
            ofFirst ? tile.firstEnd() : tile.secondEnd());
      }
    }
    return covered;
  }

  private static void fill(boolean[] covered, int from, int to) {
    java.util.Arrays.fill(covered, from, to, true);
  }

  private static double share(Words words, boolean[] covered) {
    int own = words.ownCount();
    if (own == 0) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < covered.length; i++) {
      count += covered[i] && words.own()[i] ? 1 : 0;
    }
    return (double) count / own;
  }

  /** The passages, exact and reworded, in the order of the copy. */
  List<Passage> passages(boolean firstIsCopy, boolean withReworded) {
    List<Tile> tiles = new ArrayList<>(exact);
    if (withReworded) {
      tiles.addAll(reworded);
    }
    return tiles.stream()
        .map(
            tile -> {
              var first = a.span(tile.first(), tile.firstEnd());
              var second = b.span(tile.second(), tile.secondEnd());
              return firstIsCopy ? new Passage(first, second) : new Passage(second, first);
            })
        .sorted(java.util.Comparator.comparing(Passage::copy).thenComparing(Passage::original))
        .toList();
  }
}
