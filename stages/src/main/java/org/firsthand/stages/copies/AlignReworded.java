package org.firsthand.stages.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Aligns sentences that say the same in other words, where no exact passage covers them yet.
 *
 * <p>Two sentences fit by the content words that they share (cut to their first letters, which does
 * for stems), numbers and long words counting more; each sentence is used once, the best pair
 * first.
 */
final class AlignReworded {
  /** Stems are the first letters: "signed", "signing"; "cooperate", "cooperation". */
  private static final int STEM = 6;

  /** Words below four letters are function words far oftener than not; numbers are kept. */
  private static final int SHORTEST = 4;

  /** A sentence with fewer content words fits too many others. */
  private static final int FEWEST = 5;

  /**
   * Least share of weight in common (Dice). Chosen on texts where words were changed at random and
   * on independent reports of one event; see {@link CopySettings}.
   */
  private final double least;

  AlignReworded(double least) {
    this.least = least;
  }

  private record Sentence(int from, int to, Set<String> stems, double weight) {}

  private record Pair(int first, int second, double fit) {}

  /** One tile a pair of aligned sentences, in the order of the first text. */
  List<Tile> of(Words a, Words b, List<Tile> exact) {
    boolean[] usedA = new boolean[a.size()];
    boolean[] usedB = new boolean[b.size()];
    for (Tile tile : exact) {
      java.util.Arrays.fill(usedA, tile.first(), tile.firstEnd(), true);
      java.util.Arrays.fill(usedB, tile.second(), tile.secondEnd(), true);
    }
    List<Sentence> left = sentences(a, usedA);
    List<Sentence> right = sentences(b, usedB);
    List<Pair> pairs = pairs(left, right);
    pairs.sort(
        Comparator.comparingDouble(Pair::fit)
            .reversed()
            .thenComparingInt(Pair::first)
            .thenComparingInt(Pair::second));
    Set<Integer> takenLeft = new HashSet<>();
    Set<Integer> takenRight = new HashSet<>();
    List<Tile> tiles = new ArrayList<>();
    for (Pair pair : pairs) {
      if (!takenLeft.contains(pair.first) && !takenRight.contains(pair.second)) {
        takenLeft.add(pair.first);
        takenRight.add(pair.second);
        Sentence l = left.get(pair.first);
        Sentence r = right.get(pair.second);
        tiles.add(new Tile(l.from, l.to, r.from, r.to));
      }
    }
    tiles.sort(Tile.BY_PLACE);
    return tiles;
  }

  private List<Pair> pairs(List<Sentence> left, List<Sentence> right) {
    Map<String, List<Integer>> places = new HashMap<>();
    for (int j = 0; j < right.size(); j++) {
      for (String stem : right.get(j).stems) {
        places.computeIfAbsent(stem, key -> new ArrayList<>()).add(j);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      double[] common = new double[right.size()];
      for (String stem : left.get(i).stems) {
        for (int j : places.getOrDefault(stem, List.of())) {
          common[j] += weight(stem);
        }
      }
      for (int j = 0; j < common.length; j++) {
        double fit = 2 * common[j] / (left.get(i).weight + right.get(j).weight);
        if (fit >= least) {
          pairs.add(new Pair(i, j, fit));
        }
      }
    }
    return pairs;
  }

  /** Sentences of the article's own words that exact tiles leave mostly uncovered. */
  private static List<Sentence> sentences(Words words, boolean[] used) {
    List<Sentence> found = new ArrayList<>();
    for (int from = 0, to; from < words.size(); from = to) {
      int covered = 0;
      Set<String> stems = new HashSet<>();
      for (to = from; to < words.size() && words.sentences()[to] == words.sentences()[from]; to++) {
        covered += used[to] ? 1 : 0;
        String form = words.forms().get(to);
        if (words.own()[to] && (form.length() >= SHORTEST || isNumber(form))) {
          stems.add(form.length() > STEM ? form.substring(0, STEM) : form);
        }
      }
      if (2 * covered < to - from && stems.size() >= FEWEST) {
        double weight = stems.stream().mapToDouble(AlignReworded::weight).sorted().sum();
        found.add(new Sentence(from, to, stems, weight));
      }
    }
    return found;
  }

  private static double weight(String stem) {
    return isNumber(stem) ? 2 : stem.length() >= STEM ? 1.5 : 1;
  }

  private static boolean isNumber(String form) {
    return Character.isDigit(form.charAt(0));
  }
}
