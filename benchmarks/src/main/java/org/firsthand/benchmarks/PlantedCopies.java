package org.firsthand.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Articles, with copies planted among them that are known.
 *
 * @param texts all texts, mixed
 * @param pairs by kind of copy, the places of original and copy
 */
public record PlantedCopies(List<String> texts, Map<String, List<int[]>> pairs) {
  private static final int EVERY = 10;

  /** Every tenth text is printed again whole, trimmed, excerpted and with words changed by lot. */
  public static PlantedCopies in(List<String> corpus, long seed) {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>(corpus);
    Map<String, List<int[]>> pairs = new LinkedHashMap<>();
    for (int i = 0; i < corpus.size(); i += EVERY) {
      String[] words = corpus.get(i).split("\\s+");
      if (words.length < 300) {
        continue;
      }
      plant("reprint", String.join(" ", words), i, texts, pairs);
      plant("trim to 60 %", part(words, 0, words.length * 6 / 10), i, texts, pairs);
      for (int length : new int[] {150, 60}) {
        int from = random.nextInt(words.length - length);
        plant("excerpt of " + length + " words", part(words, from, from + length), i, texts, pairs);
      }
      for (int tenths : new int[] {1, 3, 5}) {
        String[] changed = words.clone();
        for (int k = 0; k < changed.length; k++) {
          changed[k] =
              random.nextInt(10) < tenths ? words[random.nextInt(words.length)] : changed[k];
        }
        plant(tenths + " tenths changed", String.join(" ", changed), i, texts, pairs);
      }
    }
    return new PlantedCopies(texts, pairs);
  }

  private static void plant(
      String kind, String copy, int original, List<String> texts, Map<String, List<int[]>> pairs) {
    pairs.computeIfAbsent(kind, key -> new ArrayList<>()).add(new int[] {original, texts.size()});
    texts.add(copy);
  }

  private static String part(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }
}
