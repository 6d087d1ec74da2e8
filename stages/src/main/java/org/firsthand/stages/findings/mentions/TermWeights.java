package org.firsthand.stages.findings.mentions;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much a word tells among some documents: the logarithm of their number by that of those which
 * hold it (tf-idf; Sparck Jones 1972). Immutable.
 */
final class TermWeights {
  /** A name tells more of what a document is about; chosen on ECB+ train. */
  private static final double NAME = 1.5;

  private final Map<String, Integer> holders = new HashMap<>();
  private final int documents;

  /** {@code words} are those of each document. */
  TermWeights(Collection<Set<String>> words) {
    documents = Math.max(2, words.size());
    words.forEach(set -> set.forEach(word -> holders.merge(word, 1, Integer::sum)));
  }

  double of(String word) {
    return Math.log((double) documents / holders.getOrDefault(word, 1));
  }

  /** The same from 0, for a word of every document, to 1, for one of a single document. */
  double rarity(String word) {
    return of(word) / Math.log(documents);
  }

  double of(Collection<String> words) {
    return words.stream().sorted().mapToDouble(this::of).sum();
  }

  /** A vector of length 1 with these counts; names weigh more. */
  Map<String, Double> vector(Map<String, Integer> counts, Set<String> names) {
    Map<String, Double> vector = new TreeMap<>();
    counts.forEach(
        (word, count) ->
            vector.put(word, (1 + Math.log(count)) * of(word) * (names.contains(word) ? NAME : 1)));
    double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
    vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return vector;
  }

  /** The cosine of two vectors of length 1. */
  static double cosine(Map<String, Double> a, Map<String, Double> b) {
    if (a.size() > b.size()) {
      return cosine(b, a);
    }
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
