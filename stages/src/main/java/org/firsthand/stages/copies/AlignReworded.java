package org.firsthand.stages.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Aligns sentences that say the same in other words, where no exact passage covers them yet.
 *
 * <p>Two sentences fit by the stems that they share, numbers and long words counting more, and
 * words that are all over the two texts (their topic) less. The best pair is taken first. A
 * sentence is used once, but one that was split may be met by both halves.
 */
final class AlignReworded {
  /** A sentence with fewer content words fits too many others. */
  private static final int FEWEST = 5;

  /** A sentence with this share of the other's weight, or less, may be a part split from it. */
  private static final double HALF = 0.7;

  /** The share of a split part that must stand in the whole, over {@link #least}. */
  private static final double MORE = 0.25;

  /** Least share of weight in common (Dice); see {@link CopySettings#rewordedFit}. */
  private final double least;

  AlignReworded(double least) {
    this.least = least;
  }

  @SuppressWarnings("ArrayRecordComponent") // lives for one comparison only
  private record Sentence(int from, int to, long[] stems) {}

  private record Pair(
      int first, int second, double fit, boolean firstIsPart, boolean secondIsPart) {
    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::fit)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second);
  }

  /** One tile a pair of aligned sentences, in the order of the first text. */
  List<Tile> of(Words a, Words b, List<Tile> exact) {
    boolean[] usedA = new boolean[a.size()];
    boolean[] usedB = new boolean[b.size()];
    for (Tile tile : exact) {
      Arrays.fill(usedA, tile.first(), tile.firstEnd(), true);
      Arrays.fill(usedB, tile.second(), tile.secondEnd(), true);
    }
    List<Sentence> left = sentences(a, usedA);
    List<Sentence> right = sentences(b, usedB);
    if (left.isEmpty() || right.isEmpty()) {
      return List.of();
    }
    List<Pair> pairs = pairs(left, right);
    pairs.sort(Pair.BEST_FIRST);
    boolean[] takenLeft = new boolean[left.size()];
    boolean[] takenRight = new boolean[right.size()];
    List<Tile> tiles = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!takenLeft[pair.first] && !takenRight[pair.second]) {
        takenLeft[pair.first] = !pair.secondIsPart;
        takenRight[pair.second] = !pair.firstIsPart;
        takenLeft[pair.first] |= pair.firstIsPart;
        takenRight[pair.second] |= pair.secondIsPart;
        Sentence l = left.get(pair.first);
        Sentence r = right.get(pair.second);
        tiles.add(new Tile(l.from, l.to, r.from, r.to));
      }
    }
    tiles.sort(Tile.BY_PLACE);
    return tiles;
  }

  private List<Pair> pairs(List<Sentence> left, List<Sentence> right) {
    Places inLeft = places(left);
    Places inRight = places(right);
    double[] weightsRight =
        right.stream().mapToDouble(sentence -> weight(sentence, inLeft, inRight)).toArray();
    List<Pair> pairs = new ArrayList<>();
    double[] common = new double[right.size()];
    for (int i = 0; i < left.size(); i++) {
      Arrays.fill(common, 0);
      double weightLeft = 0;
      for (long stem : left.get(i).stems) {
        double weight = weight(stem, inLeft, inRight);
        weightLeft += weight;
        for (int at = inRight.first(stem); at != Places.NONE; at = inRight.next(at)) {
          common[inRight.number(at)] += weight;
        }
      }
      for (int j = 0; j < common.length; j++) {
        if (common[j] > 0) {
          Pair pair = pair(i, j, common[j], weightLeft, weightsRight[j]);
          if (pair.fit >= least) {
            pairs.add(pair);
          }
        }
      }
    }
    return pairs;
  }

  private static Pair pair(int i, int j, double common, double left, double right) {
    double dice = 2 * common / (left + right);
    double ofSmaller = common / Math.min(left, right) - MORE;
    boolean part = ofSmaller > dice && Math.min(left, right) <= HALF * Math.max(left, right);
    return new Pair(i, j, part ? ofSmaller : dice, part && left < right, part && right <= left);
  }

  private static Places places(List<Sentence> sentences) {
    Places places =
        new Places(sentences.stream().mapToInt(sentence -> sentence.stems.length).sum());
    for (int i = 0; i < sentences.size(); i++) {
      for (long stem : sentences.get(i).stems) {
        places.add(stem, i);
      }
    }
    return places;
  }

  private static double weight(Sentence sentence, Places inLeft, Places inRight) {
    double sum = 0;
    for (long stem : sentence.stems) {
      sum += weight(stem, inLeft, inRight);
    }
    return sum;
  }

  /** What stands in one sentence of each text counts whole, the topic's words by the root. */
  private static double weight(long stem, Places inLeft, Places inRight) {
    int often = Math.max(count(stem, inLeft), count(stem, inRight));
    return often <= 1 ? Stem.weight(stem) : Stem.weight(stem) / Math.sqrt(often);
  }

  private static int count(long stem, Places places) {
    int count = 0;
    for (int at = places.first(stem); at != Places.NONE; at = places.next(at)) {
      count++;
    }
    return count;
  }

  /** Sentences of the article's own words that exact tiles leave mostly uncovered. */
  private static List<Sentence> sentences(Words words, boolean[] used) {
    List<Sentence> found = new ArrayList<>();
    long[] stems = new long[words.size()];
    for (int from = 0, to; from < words.size(); from = to) {
      int covered = 0;
      int count = 0;
      for (to = from; to < words.size() && words.sentences()[to] == words.sentences()[from]; to++) {
        covered += used[to] ? 1 : 0;
        if (words.own()[to] && words.stems()[to] != Stem.NONE) {
          stems[count++] = words.stems()[to];
        }
      }
      if (2 * covered < to - from && count >= FEWEST) {
        long[] distinct = Arrays.stream(stems, 0, count).sorted().distinct().toArray();
        if (distinct.length >= FEWEST) {
          found.add(new Sentence(from, to, distinct));
        }
      }
    }
    return found;
  }
}
