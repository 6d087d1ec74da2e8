package org.firsthand.quality;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import org.firsthand.stages.extract.credits.Agencies;
import tools.jackson.databind.JsonNode;

/**
 * Names of credits, on articles whose {@code wire} or {@code credit} field holds any. "Of those
 * printed" counts only names that stand in the title, the author or the text: the others were taken
 * off the texts before anyone could read them there.
 */
final class CreditScorer implements Scorer {
  private final Agencies agencies = Agencies.load();

  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    Tally all = new Tally();
    Tally printed = new Tally();
    for (int i = 0; i < truth.size(); i++) {
      Set<String> wanted = wanted(truth.get(i));
      if (wanted.isEmpty()) {
        continue;
      }
      Set<String> got = new HashSet<>();
      output.get(i).path("credits").forEach(c -> got.add(name(c.path("name").asString(""))));
      Set<String> there = printed(truth.get(i), wanted);
      all.add(shared(wanted, got), got.size(), wanted.size());
      printed.add(shared(there, got), got.size(), there.size());
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("precision", all.precision());
    scores.put("recall", all.recall());
    scores.put("recall of those printed", printed.recall());
    return scores;
  }

  private Set<String> wanted(JsonNode record) {
    Set<String> wanted = new HashSet<>();
    for (String field : List.of("wire", "credit")) {
      String value = record.path(field).asString("").replaceFirst("(?i)^h/t:?", "").strip();
      if (!value.isEmpty() && !value.equals("NA") && !value.equals("None")) {
        wanted.add(name(value));
      }
    }
    return wanted;
  }

  /** The names that stand in the record under any form that is known of them. */
  private Set<String> printed(JsonNode record, Set<String> wanted) {
    Set<String> there = new HashSet<>();
    for (String field : List.of("title", "author", "text")) {
      for (String word : record.path(field).asString("").split("[^\\p{L}\\p{N}]+")) {
        agencies
            .find(word)
            .map(Agencies.Agency::name)
            .map(CreditScorer::bare)
            .ifPresent(there::add);
      }
    }
    for (String name : wanted) {
      for (String field : List.of("title", "author", "text")) {
        if (bare(record.path(field).asString("")).contains(name)) {
          there.add(name);
        }
      }
    }
    there.retainAll(wanted);
    return there;
  }

  private String name(String printed) {
    return bare(agencies.find(printed).map(Agencies.Agency::name).orElse(printed));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the ", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static int shared(Set<String> wanted, Set<String> got) {
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(got);
    return both.size();
  }
}
