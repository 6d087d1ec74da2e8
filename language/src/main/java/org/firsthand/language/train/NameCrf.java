package org.firsthand.language.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.firsthand.language.names.NameLabel;

/**
 * Learns the weights of the name model: a linear-chain conditional random field (Lafferty et al.
 * 2001) by stochastic gradient with AdaGrad's steps (Duchi et al. 2011); features are dropped at
 * random, so that none is leaned on alone, and the weights of the later epochs averaged. Labels may
 * be known in part (Tsuboi et al. 2008). The same examples and seed give the same weights. Not safe
 * across threads.
 */
final class NameCrf {
  private static final int LABELS = NameLabel.COUNT;
  private static final int PAIRS = LABELS * LABELS;

  /** The weight 1.0 as an integer. */
  private static final int SCALE = 256;

  // Chosen on documents of GUM's training part; docs/decisions/0011 has the figures.
  private static final int EPOCHS = 12;
  private static final double RATE = 0.1;
  private static final double DROPPED = 0.3;

  /** Features seen less often are left out. */
  private static final int LEAST = 2;

  /** Scaled weights below this are noise. */
  private static final int FLOOR = 8;

  /** Chances that miss the truth by less move nothing. */
  private static final double NEAR = 1e-4;

  private final List<NameExample> examples;
  private final Weights own;
  private final Weights links;
  private final FeatureIndex ownIndex = new FeatureIndex();
  private final FeatureIndex linkIndex = new FeatureIndex();
  private final Random random;

  private NameCrf(List<NameExample> examples, long seed) {
    random = new Random(seed);
    for (NameExample example : examples) {
      for (int i = 0; i < example.size(); i++) {
        ownIndex.count(example.own()[i]);
        linkIndex.count(example.links()[i]);
      }
    }
    this.examples = examples.stream().filter(it -> it.size() > 0).map(this::numbered).toList();
    own = new Weights(ownIndex.size(), LABELS);
    links = new Weights(linkIndex.size(), PAIRS);
  }

  /** Learns from the examples and freezes what was learnt. */
  static OnlineWeights.Frozen train(List<NameExample> examples, long seed) {
    NameCrf crf = new NameCrf(examples, seed);
    int[] order = new int[crf.examples.size()];
    Arrays.setAll(order, i -> i);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Shuffle.shuffle(order, crf.random);
      for (int example : order) {
        crf.learn(crf.examples.get(example));
      }
      if (epoch >= EPOCHS / 2) {
        crf.own.remember();
        crf.links.remember();
      }
    }
    return crf.freeze();
  }

  private NameExample numbered(NameExample example) {
    int[][] numbers = new int[example.size()][];
    int[][] linked = new int[example.size()][];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ownIndex.numbers(example.own()[i], LEAST);
      linked[i] = linkIndex.numbers(example.links()[i], LEAST);
    }
    return new NameExample(numbers, linked, example.allowed(), example.behindPlain());
  }

  private void learn(NameExample example) {
    int size = example.size();
    int[][] seen = new int[size][];
    int[][] linked = new int[size][];
    double[][] scores = new double[size][PAIRS];
    double[] alone = new double[LABELS];
    for (int i = 0; i < size; i++) {
      seen[i] = drop(example.own()[i]);
      linked[i] = drop(example.links()[i]);
      Arrays.fill(alone, 0);
      own.addTo(alone, seen[i]);
      links.addTo(scores[i], linked[i]);
      for (int pair = 0; pair < PAIRS; pair++) {
        scores[i][pair] = (scores[i][pair] + alone[pair % LABELS]) / (1 - DROPPED);
      }
    }
    double[][] found = NameChain.pairs(example, scores, true);
    double[][] wanted = NameChain.pairs(example, scores, false);
    double[] slope = new double[LABELS];
    for (int i = 0; i < size; i++) {
      Arrays.fill(slope, 0);
      double most = 0;
      for (int pair = 0; pair < PAIRS; pair++) {
        wanted[i][pair] -= found[i][pair];
        slope[pair % LABELS] += wanted[i][pair];
        most = Math.max(most, Math.abs(wanted[i][pair]));
      }
      if (most > NEAR) {
        own.move(seen[i], slope);
        links.move(linked[i], wanted[i]);
      }
    }
  }

  private int[] drop(int[] features) {
    int[] kept = new int[features.length];
    int n = 0;
    for (int feature : features) {
      if (random.nextDouble() >= DROPPED) {
        kept[n++] = feature;
      }
    }
    return Arrays.copyOf(kept, n);
  }

  private OnlineWeights.Frozen freeze() {
    FrozenRows rows = new FrozenRows(SCALE, FLOOR);
    rows.add(ownIndex.hashes(), own.averages(), LABELS);
    rows.add(linkIndex.hashes(), links.averages(), PAIRS);
    return rows.freeze();
  }

  /** The weights of some features for some classes while they learn. */
  private static final class Weights {
    private final int classes;
    private final float[] weights;
    private final float[] squares;
    private final double[] sums;
    private int remembered;

    Weights(int features, int classes) {
      this.classes = classes;
      weights = new float[features * classes];
      squares = new float[weights.length];
      sums = new double[weights.length];
    }

    void addTo(double[] scores, int[] features) {
      for (int feature : features) {
        for (int c = 0; c < classes; c++) {
          scores[c] += weights[feature * classes + c];
        }
      }
    }

    void move(int[] features, double[] slope) {
      for (int c = 0; c < classes; c++) {
        if (Math.abs(slope[c]) > NEAR) {
          for (int feature : features) {
            int at = feature * classes + c;
            squares[at] += (float) (slope[c] * slope[c]);
            weights[at] += (float) (RATE * slope[c] / Math.sqrt(1 + squares[at]));
          }
        }
      }
    }

    void remember() {
      remembered++;
      for (int at = 0; at < sums.length; at++) {
        sums[at] += weights[at];
      }
    }

    double[] averages() {
      return Arrays.stream(sums).map(sum -> sum / remembered).toArray();
    }
  }
}
