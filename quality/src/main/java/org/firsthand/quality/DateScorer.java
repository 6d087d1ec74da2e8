package org.firsthand.quality;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.firsthand.model.Span;
import tools.jackson.databind.JsonNode;

/** Time expressions: strict and relaxed span F1 and value F1, as in TempEval-3. */
final class DateScorer implements Scorer {
  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    Tally strict = new Tally();
    Tally relaxed = new Tally();
    Tally value = new Tally();
    for (int i = 0; i < truth.size(); i++) {
      String text = truth.get(i).get("text").asString();
      JsonNode wanted = truth.get(i).get("dates");
      JsonNode got = output.get(i).path("dates");
      Set<Span> spans = new HashSet<>(Offsets.spans(pairs(got)));
      int same = 0;
      int near = 0;
      int right = 0;
      Set<Integer> used = new HashSet<>();
      for (JsonNode date : wanted) {
        Span span = Offsets.fromCodePoints(text, date.get("span"));
        same += spans.contains(span) ? 1 : 0;
        for (int j = 0; j < got.size(); j++) {
          if (!used.contains(j) && span(got.get(j)).overlaps(span)) {
            used.add(j);
            near++;
            right +=
                date.path("value").asString("").equals(got.get(j).path("value").asString(""))
                    ? 1
                    : 0;
            break;
          }
        }
      }
      strict.add(same, got.size(), wanted.size());
      relaxed.add(near, got.size(), wanted.size());
      value.add(right, got.size(), wanted.size());
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("strict f1", strict.f1());
    scores.put("relaxed f1", relaxed.f1());
    scores.put("value f1", value.f1());
    return scores;
  }

  private static Span span(JsonNode date) {
    return new Span(date.get("span").get(0).asInt(), date.get("span").get(1).asInt());
  }

  private static JsonNode pairs(JsonNode dates) {
    var pairs = tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
    dates.forEach(date -> pairs.add(date.get("span")));
    return pairs;
  }
}
