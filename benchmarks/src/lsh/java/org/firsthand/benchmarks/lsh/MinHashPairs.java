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

/**
 * Pairs of alike texts as java-lsh finds them: signatures of word 5-grams, bands, then likeness.
 *
 * @param hashes length of the signatures
 * @param bands into how many bands they are cut; two texts that are the same in one are looked at
 * @param least estimated likeness (Jaccard) from which on two texts are a pair
 */
record MinHashPairs(int hashes, int bands, double least) {
  private static final int WORDS = 5;
  private static final int BUCKETS = 1 << 20;

  /** From what is usual, for texts that are alike by half, to all that a copy needs. */
  static final List<MinHashPairs> SETTINGS =
      List.of(
          new MinHashPairs(128, 32, 0.3),
          new MinHashPairs(256, 128, 0.1),
          new MinHashPairs(512, 256, 0.04),
          new MinHashPairs(512, 512, 0.02),
          new MinHashPairs(1024, 1024, 0.01));

  Set<Long> of(List<String> texts) {
    MinHash minHash = new MinHash(hashes, Integer.MAX_VALUE, 7);
    LSHMinHash inBands = new LSHMinHash(bands, BUCKETS, 1, 7);
    List<int[]> signatures = new ArrayList<>();
    List<Map<Integer, List<Integer>>> index = new ArrayList<>();
    for (int band = 0; band < bands; band++) {
      index.add(new HashMap<>());
    }
    Set<Long> pairs = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      int[] signature = minHash.signature(shingles(texts.get(i)));
      signatures.add(signature);
      int[] buckets = inBands.hashSignature(signature);
      Set<Integer> candidates = new HashSet<>();
      for (int band = 0; band < bands; band++) {
        List<Integer> others =
            index.get(band).computeIfAbsent(buckets[band], key -> new ArrayList<>());
        candidates.addAll(others);
        others.add(i);
      }
      for (int other : candidates) {
        if (minHash.similarity(signature, signatures.get(other)) >= least) {
          pairs.add((long) other << 32 | i);
        }
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
