package org.firsthand.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Full event records as PLOVER's gold standard has them, end to end: the share of the records of
 * which one event has the type and the countries of actor and recipient.
 *
 * <p>Records without a recipient count by their actors; two actors without a recipient did it
 * together, on either side. Names of types and codes of countries that the set has from older
 * drafts are read as today's.
 */
final class RecordScorer implements Scorer {
  private static final Map<String, String> TYPES =
      Map.of(
          "INVESTIGATE", "ACCUSE",
          "DISAPPROVE", "ACCUSE",
          "DEMAND", "REQUEST",
          "FIGHT", "ASSAULT");
  private static final Map<String, String> CODES = Map.of("ITL", "ITA", "JAP", "JPN", "VTN", "VNM");
  private static final Set<String> BODIES_OF_STATES = Set.of("UN", "EU", "NATO", "AU", "OSCE");

  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    int right = 0;
    for (int i = 0; i < truth.size(); i++) {
      JsonNode record = truth.get(i);
      boolean found = false;
      for (JsonNode event : output.get(i).path("events")) {
        found |= isRight(record, event);
      }
      right += found ? 1 : 0;
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("right", (double) right / truth.size());
    return scores;
  }

  private static boolean isRight(JsonNode record, JsonNode event) {
    String type = record.path("event").asString("");
    if (!TYPES.getOrDefault(type, type).equals(event.path("type").asString(""))) {
      return false;
    }
    List<String> source = codes(record.path("source"));
    List<String> target = codes(record.path("target"));
    List<String> actors = codes(event.path("actors"));
    List<String> recipients = codes(event.path("recipients"));
    if (!target.isEmpty() || source.size() < 2) {
      return meet(source, actors) && (target.isEmpty() || meet(target, recipients));
    }
    List<String> first = source.subList(0, 1);
    List<String> others = source.subList(1, source.size());
    List<String> both = new ArrayList<>(actors);
    both.addAll(recipients);
    return meet(first, both) && meet(others, both);
  }

  private static List<String> codes(JsonNode participants) {
    List<String> codes = new ArrayList<>();
    participants.forEach(
        one -> {
          String code = one.path("code").asString("");
          codes.add(BODIES_OF_STATES.contains(code) ? "IGO" : CODES.getOrDefault(code, code));
        });
    return codes;
  }

  private static boolean meet(List<String> wanted, List<String> found) {
    return wanted.stream().anyMatch(code -> !code.isEmpty() && found.contains(code));
  }
}
