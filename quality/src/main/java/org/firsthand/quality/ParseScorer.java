package org.firsthand.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/** Tags, heads and relations with given tokens, over words that are no punctuation. */
final class ParseScorer implements Scorer {
  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    int words = 0;
    int upos = 0;
    int heads = 0;
    int relations = 0;
    for (int i = 0; i < truth.size(); i++) {
      JsonNode wanted = truth.get(i).get("tokens");
      JsonNode got = output.get(i).path("sentences").path(0).path("tokens");
      for (int k = 0; k < wanted.size(); k++) {
        JsonNode word = wanted.get(k);
        if (word.get("upos").asString().equals("PUNCT")) {
          continue;
        }
        words++;
        JsonNode token = got.path(k);
        upos += token.path("upos").asString("").equals(word.get("upos").asString()) ? 1 : 0;
        boolean head = token.path("head").asInt(-1) == word.get("head").asInt();
        heads += head ? 1 : 0;
        relations += head && universal(token).equals(universal(word)) ? 1 : 0;
      }
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("upos", (double) upos / words);
    scores.put("uas", (double) heads / words);
    scores.put("las", (double) relations / words);
    return scores;
  }

  /** The relation without its subtype. */
  private static String universal(JsonNode token) {
    return token.path("deprel").asString("").replaceFirst(":.*", "");
  }
}
