package org.firsthand.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The event type between a given actor and recipient: accuracy and macro F1. */
final class PairScorer implements Scorer {
  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    List<String> wanted = truth.stream().map(row -> row.get("type").asString()).toList();
    List<String> got =
        output.stream().map(row -> beforeTheSplit(row.path("type").asString(""))).toList();
    double sum = 0;
    int right = 0;
    TreeSet<String> labels = new TreeSet<>(wanted);
    for (String label : labels) {
      Tally tally = new Tally();
      for (int i = 0; i < wanted.size(); i++) {
        boolean isWanted = wanted.get(i).equals(label);
        boolean isGot = got.get(i).equals(label);
        tally.add(isWanted && isGot ? 1 : 0, isGot ? 1 : 0, isWanted ? 1 : 0);
        right += isWanted && isGot ? 1 : 0;
      }
      sum += tally.f1();
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("accuracy", (double) right / wanted.size());
    scores.put("macro f1", sum / labels.size());
    return scores;
  }

  /** The truth files were coded before PLOVER split YIELD. */
  private static String beforeTheSplit(String type) {
    return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
  }
}
