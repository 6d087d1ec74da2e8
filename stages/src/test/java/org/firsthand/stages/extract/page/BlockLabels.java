package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Says which blocks of a page are its article's, given the article's text.
 *
 * <p>A block of some length is if most of its word quadruples stand in the text. A short one
 * ("Share", "Moving") may stand there by chance: it is only if it stands in its place, that is, on
 * the heaviest chain of blocks whose order is that of the text (the heaviest increasing
 * subsequence).
 */
final class BlockLabels {
  private static final int GRAM = 4;

  /** Blocks of fewer words must be in their place. */
  private static final int SHORT = 8;

  /** A phrase that stands in a text more often than this tells no place. */
  private static final int MOST_PLACES = 40;

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final List<String> truth;
  private final Map<String, List<Integer>> grams = new HashMap<>();
  private final Map<String, List<Integer>> words = new HashMap<>();

  BlockLabels(String text) {
    this.truth = tokens(text);
    for (int i = 0; i < truth.size(); i++) {
      words.computeIfAbsent(truth.get(i), key -> new ArrayList<>()).add(i);
      if (i + GRAM <= truth.size()) {
        grams.computeIfAbsent(gram(truth, i), key -> new ArrayList<>()).add(i);
      }
    }
  }

  static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String gram(List<String> tokens, int at) {
    return String.join(" ", tokens.subList(at, at + GRAM));
  }

  /** 1 for the article's blocks, 0 for the others. */
  float[] of(List<Block> blocks) {
    float[] labels = new float[blocks.size()];
    List<int[]> places = new ArrayList<>();
    for (int b = 0; b < labels.length; b++) {
      List<String> own = tokens(blocks.get(b).text());
      if (own.size() >= SHORT) {
        List<Integer> hits = new ArrayList<>();
        int found = 0;
        for (int i = 0; i + GRAM <= own.size(); i++) {
          List<Integer> at = grams.get(gram(own, i));
          found += at == null ? 0 : 1;
          if (at != null && hits.isEmpty() && at.size() <= MOST_PLACES) {
            for (int place : at) {
              hits.add(place - i);
            }
          }
        }
        if (found >= 0.5 * (own.size() - GRAM + 1)) {
          labels[b] = 1;
          add(places, b, hits, own.size());
        }
      } else if (!own.isEmpty()) {
        add(places, b, whole(own), own.size());
      }
    }
    chain(places).forEach(b -> labels[b] = 1);
    return labels;
  }

  private static void add(List<int[]> places, int block, List<Integer> starts, int size) {
    if (starts.size() <= MOST_PLACES) {
      // From the last place on: of one block only one place can be on the chain.
      for (int i = starts.size() - 1; i >= 0; i--) {
        places.add(new int[] {block, Math.max(0, starts.get(i)), size});
      }
    }
  }

  private List<Integer> whole(List<String> phrase) {
    List<Integer> found = new ArrayList<>();
    for (int start : words.getOrDefault(phrase.getFirst(), List.of())) {
      if (start + phrase.size() <= truth.size()
          && truth.subList(start, start + phrase.size()).equals(phrase)) {
        found.add(start);
      }
    }
    return found;
  }

  /** The blocks on the heaviest chain of rising places, by a tree of running maxima. */
  private List<Integer> chain(List<int[]> places) {
    int size = truth.size() + 1;
    int[] best = new int[size + 1];
    int[] last = new int[size + 1];
    java.util.Arrays.fill(last, -1);
    int[] before = new int[places.size()];
    int end = -1;
    int heaviest = 0;
    for (int k = 0; k < before.length; k++) {
      int[] place = places.get(k);
      int weight = 0;
      before[k] = -1;
      for (int i = place[1]; i > 0; i -= i & -i) {
        if (best[i] > weight) {
          weight = best[i];
          before[k] = last[i];
        }
      }
      weight += place[2];
      for (int i = place[1] + 1; i <= size; i += i & -i) {
        if (best[i] < weight) {
          best[i] = weight;
          last[i] = k;
        }
      }
      if (weight > heaviest) {
        heaviest = weight;
        end = k;
      }
    }
    List<Integer> chain = new ArrayList<>();
    for (int k = end; k >= 0; k = before[k]) {
      chain.add(places.get(k)[0]);
    }
    return chain;
  }
}
