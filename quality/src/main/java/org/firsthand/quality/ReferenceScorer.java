package org.firsthand.quality;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/**
 * References against chains of mentions: of the links given, how many join two mentions of one
 * chain (precision); of the phrases that mean a person, body or place named before them, how many
 * are so joined (answered). By what the phrase is: a pronoun of the third person, a definite noun,
 * a shortened name.
 */
final class ReferenceScorer implements Scorer {
  private static final List<String> KINDS = List.of("pronoun", "noun", "name");

  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    Map<String, Tally> given = new HashMap<>();
    Map<String, Tally> asked = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      Chains chains = new Chains(truth.get(i));
      Map<Integer, String> open = new HashMap<>(chains.asked());
      open.values().forEach(kind -> tally(asked, kind).add(0, 0, 1));
      for (JsonNode link : output.get(i).path("references")) {
        int mention = chains.at(link.get("mention"));
        boolean right = chains.areOne(mention, chains.at(link.get("antecedent")));
        tally(given, chains.kind(link.get("mention"))).add(right ? 1 : 0, 1, 0);
        String kind = right ? open.remove(mention) : null;
        if (kind != null) {
          tally(asked, kind).add(1, 0, 0);
        }
      }
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("precision", all(given).precision());
    scores.put("answered", all(asked).recall());
    for (String kind : KINDS) {
      scores.put(kind + " precision", tally(given, kind).precision());
      scores.put(kind + " answered", tally(asked, kind).recall());
    }
    return scores;
  }

  private static Tally tally(Map<String, Tally> tallies, String kind) {
    return tallies.computeIfAbsent(kind, key -> new Tally());
  }

  private static Tally all(Map<String, Tally> tallies) {
    Tally all = new Tally();
    tallies.values().forEach(all::add);
    return all;
  }
}
