package org.firsthand.stages.findings.mentions;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firsthand.language.Resource;

/**
 * How likely two mentions are one event: a logistic regression over {@link Feature}s. Immutable.
 *
 * @param weights one a feature, in their order, and last that of the constant
 */
@SuppressWarnings({"ArrayRecordComponent", "EnumOrdinal"}) // features are columns
record PairModel(double[] weights) {
  private static final String FILE = "same-event.tsv";
  private static final String CONSTANT = "CONSTANT";

  /** The model that ships. */
  static PairModel load() {
    return parse(Resource.rows(PairModel.class, FILE));
  }

  /** Rows of a feature's name and its weight. */
  static PairModel parse(List<List<String>> rows) {
    Map<Feature, Double> read = new EnumMap<>(Feature.class);
    double[] weights = new double[Feature.values().length + 1];
    for (List<String> row : rows) {
      double weight = Double.parseDouble(row.get(1));
      if (row.get(0).equals(CONSTANT)) {
        weights[weights.length - 1] = weight;
      } else {
        read.put(Feature.valueOf(row.get(0)), weight);
      }
    }
    for (Feature feature : Feature.values()) {
      Double weight = read.get(feature);
      if (weight == null) {
        throw new IllegalStateException(FILE + ": expected a row " + feature + ", found none");
      }
      weights[feature.ordinal()] = weight;
    }
    return new PairModel(weights);
  }

  /** What {@link #parse} reads, as lines. */
  List<String> lines() {
    return java.util.stream.IntStream.range(0, weights.length)
        .mapToObj(
            i ->
                String.format(
                    Locale.ROOT,
                    "%s\t%.4f",
                    i < weights.length - 1 ? Feature.values()[i].name() : CONSTANT,
                    weights[i]))
        .toList();
  }

  /** 0 to 1. */
  double likelihood(double[] features) {
    double sum = weights[features.length];
    for (int i = 0; i < features.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
