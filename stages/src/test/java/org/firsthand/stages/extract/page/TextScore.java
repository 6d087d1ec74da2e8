package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How near the chosen blocks of pages come to their texts: the measures of {@code score.py}. */
final class TextScore {
  private static final int SHINGLE = 4;

  private TextScore() {}

  /** The mean over pages, of the second judgement of each. */
  static String of(List<PageExample> pages) {
    double precision = 0;
    double recall = 0;
    double words = 0;
    for (PageExample page : pages) {
      List<String> got = new ArrayList<>();
      MainText.chosen(page.blocks, page.words, page.evidence, page.second)
          .forEach(block -> got.addAll(BlockLabels.tokens(block.text())));
      List<String> wanted = BlockLabels.tokens(page.truth);
      double[] shingles = compare(shingles(wanted), shingles(got));
      precision += shingles[0];
      recall += shingles[1];
      words += f1(compare(count(lower(wanted)), count(lower(got))));
    }
    int n = pages.size();
    return String.format(
        Locale.ROOT,
        "shingle precision %.4f recall %.4f f1 %.4f, word f1 %.4f",
        precision / n,
        recall / n,
        f1(new double[] {precision / n, recall / n}),
        words / n);
  }

  private static double f1(double[] both) {
    return both[0] + both[1] == 0 ? 0 : 2 * both[0] * both[1] / (both[0] + both[1]);
  }

  private static double[] compare(Map<String, Integer> wanted, Map<String, Integer> got) {
    long right = 0;
    for (Map.Entry<String, Integer> entry : wanted.entrySet()) {
      right += Math.min(entry.getValue(), got.getOrDefault(entry.getKey(), 0));
    }
    return new double[] {(double) right / Math.max(1, sum(got)), (double) right / sum(wanted)};
  }

  private static long sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static List<String> lower(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
  }

  private static Map<String, Integer> shingles(List<String> words) {
    List<String> shingles = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE))));
    }
    return count(shingles);
  }

  private static Map<String, Integer> count(List<String> items) {
    Map<String, Integer> counts = new HashMap<>();
    items.forEach(item -> counts.merge(item, 1, Integer::sum));
    return counts;
  }
}
