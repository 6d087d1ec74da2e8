package org.firsthand.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.firsthand.model.Span;
import tools.jackson.databind.JsonNode;

/**
 * Attacks and leaks as CASIE marks them: how many of its triggers are found, and whether what
 * happened is told from what did not.
 *
 * <p>A trigger of type Attack counts as <em>found</em> if the word that an event hangs on lies in
 * it and the event's kind fits: {@code ransom} for Ransom, {@code phishing} for Phishing; for
 * Databreach {@code leak}, or an attack on a network that says no narrower thing. It is <em>found
 * loosely</em> if an event of a fitting kind has evidence that overlaps it. <em>Realis</em> is the
 * share of the found triggers whose first event is actual exactly where CASIE says Actual; CASIE's
 * Generic and Other are both not actual.
 */
final class CyberScorer implements Scorer {
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "Databreach",
          Set.of("leak", "cyber-attack", "cyber-espionage", "cyber-destruction"),
          "Phishing",
          Set.of("phishing"),
          "Ransom",
          Set.of("ransom"));

  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    int wanted = 0;
    int found = 0;
    int loosely = 0;
    int real = 0;
    int told = 0;
    int toldReal = 0;
    for (int i = 0; i < truth.size(); i++) {
      List<JsonNode> events = new ArrayList<>();
      output.get(i).path("events").forEach(events::add);
      for (JsonNode attack : attacks(truth.get(i))) {
        Set<String> kinds = KINDS.getOrDefault(attack.get("subtype").asString(), Set.of());
        Span nugget = nugget(truth.get(i), attack);
        Optional<JsonNode> hit = first(events, kinds, nugget, "trigger");
        boolean actual = attack.get("realis").asString().equals("Actual");
        wanted++;
        found += hit.isPresent() ? 1 : 0;
        loosely += hit.or(() -> first(events, kinds, nugget, "evidence")).isPresent() ? 1 : 0;
        boolean right =
            hit.isPresent() && actual == hit.get().path("factuality").asString("").equals("actual");
        real += right ? 1 : 0;
        boolean particular = !attack.get("realis").asString().equals("Generic");
        told += hit.isPresent() && particular ? 1 : 0;
        toldReal += right && particular ? 1 : 0;
      }
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("found", (double) found / wanted);
    scores.put("found loosely", (double) loosely / wanted);
    scores.put("realis", (double) real / found);
    scores.put("realis without generic", (double) toldReal / told);
    return scores;
  }

  private static List<JsonNode> attacks(JsonNode article) {
    List<JsonNode> attacks = new ArrayList<>();
    for (JsonNode hopper : article.get("hoppers")) {
      for (JsonNode event : hopper.get("events")) {
        if (event.get("type").asString().equals("Attack")) {
          attacks.add(event);
        }
      }
    }
    return attacks;
  }

  private static Span nugget(JsonNode article, JsonNode event) {
    String text = article.get("text").asString();
    int last = text.codePointCount(0, text.length());
    int from = Math.min(last, event.get("nugget").get("startOffset").asInt());
    int to = Math.clamp(event.get("nugget").get("endOffset").asInt(), from, last);
    int start = text.offsetByCodePoints(0, from);
    return new Span(start, text.offsetByCodePoints(start, to - from));
  }

  private static Optional<JsonNode> first(
      List<JsonNode> events, Set<String> kinds, Span nugget, String field) {
    return events.stream()
        .filter(event -> kinds.contains(event.path("kind").asString("")))
        .filter(event -> overlaps(event.path(field).path("span"), nugget))
        .findFirst();
  }

  private static boolean overlaps(JsonNode span, Span nugget) {
    return span.size() == 2 && new Span(span.get(0).asInt(), span.get(1).asInt()).overlaps(nugget);
  }
}
