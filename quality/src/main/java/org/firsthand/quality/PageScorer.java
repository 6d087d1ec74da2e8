package org.firsthand.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Extraction: 4-token shingle F1 (the article-extraction benchmark's), word F1, metadata. */
final class PageScorer implements Scorer {
  private static final int SHINGLE = 4;
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  @Override
  public SequencedMap<String, Double> score(List<JsonNode> truth, List<JsonNode> output) {
    double precision = 0;
    double recall = 0;
    double words = 0;
    Map<String, int[]> fields = new LinkedHashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      JsonNode wanted = truth.get(i);
      JsonNode got = output.get(i);
      List<String> a = words(wanted.path("text").asString(""));
      List<String> b = words(got.path("text").asString(""));
      Tally shingles = compare(shingles(a), shingles(b));
      precision += b.isEmpty() ? (a.isEmpty() ? 1 : 0) : shingles.precision();
      recall += a.isEmpty() ? 1 : shingles.recall();
      words += compare(count(lower(a)), count(lower(b))).f1();
      for (String field : List.of("title", "author", "published")) {
        String value = wanted.path(field).asString("");
        if (!value.isEmpty()) {
          int[] counts = fields.computeIfAbsent(field, name -> new int[2]);
          counts[0] += same(field, value, got.path(field).asString("")) ? 1 : 0;
          counts[1]++;
        }
      }
    }
    int pages = truth.size();
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    scores.put("shingle f1", Tally.f1(precision / pages, recall / pages));
    scores.put("word f1", words / pages);
    fields.forEach((field, counts) -> scores.put(field, (double) counts[0] / counts[1]));
    return scores;
  }

  private static boolean same(String field, String wanted, String got) {
    if (field.equals("published")) {
      return wanted
          .substring(0, Math.min(10, wanted.length()))
          .equals(got.substring(0, Math.min(10, got.length())));
    }
    return lower(words(wanted)).equals(lower(words(got)));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static Map<String, Integer> shingles(List<String> words) {
    List<String> shingles = new ArrayList<>();
    if (!words.isEmpty()) {
      for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1); i++) {
        shingles.add(String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE))));
      }
    }
    return count(shingles);
  }

  private static Map<String, Integer> count(List<String> items) {
    Map<String, Integer> counts = new HashMap<>();
    items.forEach(item -> counts.merge(item, 1, Integer::sum));
    return counts;
  }

  private static Tally compare(Map<String, Integer> wanted, Map<String, Integer> got) {
    Tally tally = new Tally();
    long right = 0;
    for (Map.Entry<String, Integer> entry : wanted.entrySet()) {
      right += Math.min(entry.getValue(), got.getOrDefault(entry.getKey(), 0));
    }
    tally.add(right, sum(got), sum(wanted));
    return tally;
  }

  private static long sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }
}
