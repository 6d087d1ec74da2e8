package org.firsthand.stages.findings.mentions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Groups mentions of events, within and across documents, by what they mean.
 *
 * <p>Documents are compared first, by their words and names weighted by rarity, as nobody says
 * which are on the same news. Each pair of mentions of documents that are alike at all is judged by
 * a logistic regression, and mentions are joined by average linkage; so the clusters depend on the
 * documents and mentions alone, not on their order. Pure, immutable, safe to share between threads.
 */
public final class ClusterMentions {
  /** How likely mentions of two groups must be one on average; chosen on ECB+ train. */
  private static final double LIKELY = 0.35;

  private final PairModel model;
  private final Senses senses;

  private ClusterMentions(PairModel model, Senses senses) {
    this.model = model;
    this.senses = senses;
  }

  /** With the model that ships. */
  public static ClusterMentions load() {
    return with(PairModel.load());
  }

  static ClusterMentions with(PairModel model) {
    return new ClusterMentions(model, Senses.load());
  }

  /** The cluster of each mention, named by the first id in it, in the order of the mentions. */
  public Map<String, String> cluster(Collection<Document> documents, Collection<Mention> mentions) {
    PreparePairs pairs = new PreparePairs(documents, mentions, senses);
    Likelihoods likelihoods = new Likelihoods(pairs.mentions().size(), LIKELY);
    pairs.each((one, other, features) -> likelihoods.add(one, other, model.likelihood(features)));
    Map<String, String> clusters = new LinkedHashMap<>();
    mentions.forEach(mention -> clusters.put(mention.id(), mention.id()));
    for (List<Integer> group : likelihoods.groups()) {
      String name = pairs.mentions().get(group.getFirst()).mention().id();
      group.forEach(member -> clusters.put(pairs.mentions().get(member).mention().id(), name));
    }
    return clusters;
  }

  /** Pairs that are thinkable, and what they lead to. */
  static final class Likelihoods {
    private final double enough;
    private final int[] parent;
    private final List<Map<Integer, Double>> likely = new ArrayList<>();

    Likelihoods(int size, double enough) {
      this.enough = enough;
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
        likely.add(new HashMap<>());
      }
    }

    void add(int one, int other, double likelihood) {
      likely.get(one).put(other, likelihood);
      if (likelihood >= enough / 2) {
        parent[Math.max(top(one), top(other))] = Math.min(top(one), top(other));
      }
    }

    private int top(int of) {
      int at = of;
      while (parent[at] != at) {
        at = parent[at];
      }
      return at;
    }

    /**
     * The groups, each in ascending order: average linkage within what thinkable pairs connect,
     * those half as likely as is enough.
     */
    List<List<Integer>> groups() {
      Map<Integer, List<Integer>> connected = new TreeMap<>();
      for (int i = 0; i < parent.length; i++) {
        connected.computeIfAbsent(top(i), key -> new ArrayList<>()).add(i);
      }
      List<List<Integer>> groups = new ArrayList<>();
      for (List<Integer> members : connected.values()) {
        double[][] likeness = new double[members.size()][members.size()];
        for (int i = 0; i < likeness.length; i++) {
          for (int j = i + 1; j < likeness.length; j++) {
            double likelihood = likely.get(members.get(i)).getOrDefault(members.get(j), 0.0);
            likeness[i][j] = likelihood;
            likeness[j][i] = likelihood;
          }
        }
        for (List<Integer> group : AverageLinkage.group(likeness, enough)) {
          groups.add(group.stream().map(members::get).toList());
        }
      }
      return groups;
    }
  }
}
