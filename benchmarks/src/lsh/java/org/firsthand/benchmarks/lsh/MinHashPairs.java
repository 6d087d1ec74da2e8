package org.firsthand.benchmarks.lsh;

import info.debatty.java.lsh.LSHMinHash;
import info.debatty.java.lsh.MinHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Pairs of alike texts as java-lsh finds them: signatures of word 5-grams, bands, then likeness. */
final class MinHashPairs {
  private static final int WORDS = 5;
  private static final int HASHES = 128;
  private static final int BANDS = 32;
  private static final int BUCKETS = 1 << 20;
  private static final double LEAST = 0.3;

  private MinHashPairs() {}

  static Set<Long> of(List<String> texts) {
    MinHash minHash = new MinHash(HASHES, Integer.MAX_VALUE, 7);
    LSHMinHash bands = new LSHMinHash(BANDS, BUCKETS, 1, 7);
    List<int[]> signatures = new ArrayList<>();
    List<Map<Integer, List<Integer>>> index = new ArrayList<>();
    for (int band = 0; band < BANDS; band++) {
      index.add(new HashMap<>());
    }
    Set<Long> pairs = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      int[] signature = minHash.signature(shingles(texts.get(i)));
      signatures.add(signature);
      int[] buckets = bands.hashSignature(signature);
      for (int band = 0; band < BANDS; band++) {
        List<Integer> others =
            index.get(band).computeIfAbsent(buckets[band], key -> new ArrayList<>());
        for (int other : others) {
          if (minHash.similarity(signature, signatures.get(other)) >= LEAST) {
            pairs.add((long) other << 32 | i);
          }
        }
        others.add(i);
      }
    }
    return pairs;
  }

  private static Set<Integer> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      int hash = 1;
      for (int j = i; j < i + WORDS; j++) {
        hash = 31 * hash + words[j].hashCode();
      }
      shingles.add(hash & Integer.MAX_VALUE - 1);
    }
    if (shingles.isEmpty()) {
      shingles.add(text.hashCode() & Integer.MAX_VALUE - 1);
    }
    return shingles;
  }
}
