package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups mentions of events, within and across documents, by what they are likely to mean.
 *
 * <p>Two mentions are one event if their lemmas are the same and their documents are about the same
 * news: the cosine of their words, weighted by how rare a word is among the documents (tf-idf).
 * Whatever such pairs join is one cluster, so the order of the documents does not matter. A
 * baseline that every later method must beat (lemma match: Upadhyay et al. 2016). Pure, immutable,
 * safe to share between threads.
 */
public final class ClusterMentions {
  /**
   * Chosen on ECB+ train: B3 is .680 at .10, .716 at .15, .739 at .22, .745 at .30, and recall
   * falls.
   */
  private static final double SAME_NEWS = 0.26;

  /**
   * One mention.
   *
   * @param id unique among all
   * @param document number of its document in the list of documents
   * @param lemma the dictionary form of its words
   */
  public record Mention(String id, int document, String lemma) {}

  /**
   * The cluster of each mention, named by the first id in it, in the order of the mentions.
   *
   * @param documents the words of each document
   */
  public Map<String, String> cluster(List<List<String>> documents, List<Mention> mentions) {
    List<Map<String, Double>> vectors = vectors(documents);
    Map<String, List<Mention>> byLemma = new TreeMap<>();
    mentions.forEach(
        mention -> byLemma.computeIfAbsent(mention.lemma(), key -> new ArrayList<>()).add(mention));
    Map<String, String> clusters = new LinkedHashMap<>();
    mentions.forEach(mention -> clusters.put(mention.id(), mention.id()));
    for (List<Mention> alike : byLemma.values()) {
      for (Set<Integer> group : groups(alike, vectors)) {
        List<String> ids =
            alike.stream()
                .filter(mention -> group.contains(mention.document()))
                .map(Mention::id)
                .toList();
        String name = ids.stream().min(String::compareTo).orElseThrow();
        ids.forEach(id -> clusters.put(id, name));
      }
    }
    return clusters;
  }

  /** The documents of mentions with one lemma, joined where they are about the same news. */
  private static List<Set<Integer>> groups(List<Mention> alike, List<Map<String, Double>> vectors) {
    List<Set<Integer>> groups = new ArrayList<>();
    for (int document : new TreeSet<>(alike.stream().map(Mention::document).toList())) {
      Set<Integer> joined = new TreeSet<>(List.of(document));
      List<Set<Integer>> rest = new ArrayList<>();
      for (Set<Integer> group : groups) {
        boolean same =
            group.stream()
                .anyMatch(other -> cosine(vectors.get(document), vectors.get(other)) >= SAME_NEWS);
        if (same) {
          joined.addAll(group);
        } else {
          rest.add(group);
        }
      }
      rest.add(joined);
      groups = rest;
    }
    return groups;
  }

  /** Unit vectors of tf-idf weights. */
  private static List<Map<String, Double>> vectors(List<List<String>> documents) {
    Map<String, Integer> holders = new HashMap<>();
    documents.forEach(
        words -> new TreeSet<>(words).forEach(word -> holders.merge(word, 1, Integer::sum)));
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (List<String> words : documents) {
      Map<String, Double> vector = new TreeMap<>();
      for (String word : words) {
        double weight = Math.log((double) documents.size() / holders.getOrDefault(word, 1));
        vector.merge(word, weight, Double::sum);
      }
      double length = Math.sqrt(vector.values().stream().mapToDouble(w -> w * w).sum());
      vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
      vectors.add(vector);
    }
    return vectors;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : a.entrySet()) {
      sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }
}
