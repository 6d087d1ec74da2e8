package org.firsthand.quality;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Whole names of persons, organisations and places with given tokens: right where both ends and the
 * kind are right. Nationalities are left out: their truth is a list.
 */
final class NameScorer implements Scorer {
  private static final List<String> KINDS = List.of("PERSON", "ORG", "PLACE");

  /** A name of a kind: its first word and the word behind its last. */
  private record Name(String kind, int first, int end) {}

  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    Tally all = new Tally();
    List<Tally> each = KINDS.stream().map(kind -> new Tally()).toList();
    for (int i = 0; i < truth.size(); i++) {
      JsonNode sentences = output.get(i).path("sentences");
      for (int s = 0; s < truth.get(i).get("sentences").size(); s++) {
        Set<Name> wanted = names(truth.get(i).get("sentences").get(s).get("names"), tag -> tag);
        Set<Name> got = names(sentences.path(s).path("tokens"), token -> token.path("name"));
        for (int kind = 0; kind < KINDS.size(); kind++) {
          Set<Name> right = of(KINDS.get(kind), wanted);
          Set<Name> found = of(KINDS.get(kind), got);
          long both = found.stream().filter(right::contains).count();
          each.get(kind).add(both, found.size(), right.size());
          all.add(both, found.size(), right.size());
        }
      }
    }
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("f1", all.f1());
    scores.put("person f1", each.get(0).f1());
    scores.put("organisation f1", each.get(1).f1());
    scores.put("place f1", each.get(2).f1());
    return scores;
  }

  private static Set<Name> of(String kind, Set<Name> names) {
    Set<Name> some = new HashSet<>(names);
    some.removeIf(name -> !name.kind().equals(kind));
    return some;
  }

  /** The names that BIO tags of words mark. */
  private static Set<Name> names(JsonNode words, Function<JsonNode, JsonNode> tag) {
    Set<Name> names = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      String begin = tag.apply(words.get(i)).asString("");
      if (begin.startsWith("B-")) {
        int end = i + 1;
        String inside = "I-" + begin.substring(2);
        while (end < words.size() && tag.apply(words.get(end)).asString("").equals(inside)) {
          end++;
        }
        names.add(new Name(begin.substring(2), i, end));
      }
    }
    return names;
  }
}
