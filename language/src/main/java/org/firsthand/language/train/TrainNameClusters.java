package org.firsthand.language.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.firsthand.language.linear.FeatureHash;
import org.firsthand.language.names.WordClusters;

/**
 * Makes the clusters of words that the name model looks at: {@code TrainNameClusters DATA
 * MODEL_FOLDER}, DATA with the open texts {@code pages/truth.jsonl.gz} and {@code
 * coreference/ecbplus-train.jsonl.gz}. Vectors of words as written ({@link WordVectors}) are
 * clustered ({@link NearestMeans}). No labels are read. The same input gives the same bytes.
 */
public final class TrainNameClusters {
  /** How often a word must be seen to be known. */
  private static final int LEAST = 5;

  private static final int SIZE = 64;
  private static final int EPOCHS = 5;
  private static final long SEED = 1;

  /** Clusters in each level. */
  private static final int[] CLUSTERS = {1023, 255, 63};

  private TrainNameClusters() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "arguments: expected DATA MODEL_FOLDER, found " + arguments.length);
    }
    Path data = Path.of(arguments[0]);
    List<List<String>> texts =
        OpenTexts.read(
            List.of(
                data.resolve("pages/truth.jsonl.gz"),
                data.resolve("coreference/ecbplus-train.jsonl.gz")));
    Map<Integer, Integer> counts = new HashMap<>();
    texts.forEach(text -> text.forEach(it -> counts.merge(FeatureHash.of(it), 1, Integer::sum)));
    List<Integer> known =
        counts.entrySet().stream()
            .filter(it -> it.getValue() >= LEAST && it.getKey() != 0)
            .sorted(
                Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    Path file = Path.of(arguments[1]).resolve(WordClusters.FILE);
    try (OutputStream raw = Files.newOutputStream(file);
        DataOutputStream out = new DataOutputStream(new GZIPOutputStream(raw, 1 << 16))) {
      write(known, vectors(texts, known), out);
    }
  }

  /** The vectors of the known words in their order. */
  private static float[][] vectors(List<List<String>> texts, List<Integer> known) {
    Map<Integer, Integer> rows = new HashMap<>();
    for (int i = 0; i < known.size(); i++) {
      rows.put(known.get(i), i + 1);
    }
    int[][] numbered =
        texts.stream()
            .map(
                text ->
                    text.stream()
                        .mapToInt(it -> rows.getOrDefault(FeatureHash.of(it), 0))
                        .toArray())
            .toArray(int[][]::new);
    float[][] vectors = WordVectors.of(numbered, known.size() + 1, SIZE, EPOCHS, SEED);
    float[][] wanted = new float[known.size()][];
    System.arraycopy(vectors, 1, wanted, 0, wanted.length);
    return wanted;
  }

  private static void write(List<Integer> known, float[][] vectors, DataOutputStream out)
      throws IOException {
    NearestMeans fine = NearestMeans.of(vectors, CLUSTERS[0]);
    int[][] coarser = new int[WordClusters.LEVELS - 1][fine.means().length + 1];
    for (int level = 0; level < coarser.length; level++) {
      int[] clusters = NearestMeans.of(fine.means(), CLUSTERS[level + 1]).clusters();
      for (int k = 0; k < clusters.length; k++) {
        coarser[level][k + 1] = clusters[k] + 1;
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < known.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(known::get));
    WordClusters.write(
        out,
        order.stream().mapToInt(known::get).toArray(),
        order.stream().mapToInt(i -> fine.clusters()[i] + 1).toArray(),
        coarser);
  }
}
