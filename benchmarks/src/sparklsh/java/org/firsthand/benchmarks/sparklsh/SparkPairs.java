package org.firsthand.benchmarks.sparklsh;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.ml.feature.MinHashLSH;
import org.apache.spark.ml.feature.MinHashLSHModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.firsthand.benchmarks.CopyRace;

/**
 * Pairs of alike texts as MLlib's MinHashLSH finds them: sets of word 5-grams, tables of one hash
 * each, a join of what meets in any table, then the true likeness.
 *
 * @param tables how many hash tables
 * @param most greatest distance (1 less the likeness of Jaccard) of a pair
 */
record SparkPairs(int tables, double most) {
  private static final int WORDS = 5;

  /** Below the prime that MLlib hashes with. */
  private static final int SIZE = 1 << 30;

  /** From what finds reprints to what finds most excerpts. */
  static final List<SparkPairs> SETTINGS =
      List.of(
          new SparkPairs(8, 0.7),
          new SparkPairs(32, 0.9),
          new SparkPairs(128, 0.96),
          new SparkPairs(256, 0.98));

  /** Texts as sets of shingles, in memory. */
  record Shingled(Dataset<Row> rows) {}

  static Shingled shingle(List<String> texts, SparkSession spark) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      int[] shingles = shingles(texts.get(i));
      double[] ones = new double[shingles.length];
      Arrays.fill(ones, 1);
      rows.add(RowFactory.create((long) i, Vectors.sparse(SIZE, shingles, ones)));
    }
    Dataset<Row> all =
        spark
            .createDataFrame(
                rows,
                new StructType()
                    .add("id", DataTypes.LongType)
                    .add("shingles", SQLDataTypes.VectorType()))
            .cache();
    all.count();
    return new Shingled(all);
  }

  Set<Long> of(Shingled texts) {
    MinHashLSHModel model =
        new MinHashLSH()
            .setNumHashTables(tables)
            .setInputCol("shingles")
            .setOutputCol("hashes")
            .setSeed(7)
            .fit(texts.rows);
    Dataset<?> hashed = model.transform(texts.rows);
    Dataset<?> joined = model.approxSimilarityJoin(hashed, hashed, most, "distance");
    Set<Long> pairs = new HashSet<>();
    for (Row row :
        joined
            .select(
                functions.col("datasetA.id").as("one"), functions.col("datasetB.id").as("other"))
            .where("one < other")
            .collectAsList()) {
      pairs.add(CopyRace.pair(row.getLong(0), row.getLong(1)));
    }
    return pairs;
  }

  private static int[] shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + WORDS <= words.length; i++) {
      shingles.add(Math.floorMod(Arrays.hashCode(Arrays.copyOfRange(words, i, i + WORDS)), SIZE));
    }
    if (shingles.isEmpty()) {
      shingles.add(Math.floorMod(text.hashCode(), SIZE));
    }
    return shingles.stream().mapToInt(Integer::intValue).sorted().toArray();
  }
}
