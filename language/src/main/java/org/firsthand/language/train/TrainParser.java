package org.firsthand.language.train;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.firsthand.language.parse.Configuration;
import org.firsthand.language.parse.Moves;
import org.firsthand.language.parse.ParseFeatures;
import org.firsthand.language.parse.ParseInput;

/** Trains parsers with a dynamic oracle and exploration. */
final class TrainParser {
  /**
   * From the second epoch on, the share of moves in which the parser follows itself, right or
   * wrong.
   */
  private static final double EXPLORE = 0.9;

  private final Moves moves;
  private final int root;
  private final int epochs;
  private final long seed;
  private final OnlineWeights weights = new OnlineWeights();
  private final int[] features = new int[ParseFeatures.MOST];
  private final int[] scores;

  TrainParser(Moves moves, int epochs, long seed) {
    this.moves = moves;
    this.root = moves.root();
    this.epochs = epochs;
    this.seed = seed;
    this.scores = new int[moves.size()];
  }

  /** All relations of the sentences, in the order of their names. */
  static Moves movesOf(List<GoldSentence> sentences) {
    TreeSet<String> names = new TreeSet<>();
    sentences.forEach(sentence -> names.addAll(sentence.relations()));
    return new Moves(List.copyOf(names));
  }

  OnlineWeights train(List<ParseInput> inputs, List<GoldSentence> sentences) {
    int count = inputs.size();
    int[] order = new int[count];
    int[][] heads = new int[count][];
    int[][] labels = new int[count][];
    for (int s = 0; s < count; s++) {
      order[s] = s;
      GoldSentence sentence = sentences.get(s);
      int[] gold = new int[sentence.size()];
      labels[s] = new int[gold.length];
      for (int i = 0; i < gold.length; i++) {
        gold[i] = sentence.heads()[i] == 0 ? gold.length : sentence.heads()[i] - 1;
        labels[s][i] = moves.relations().indexOf(sentence.relations().get(i));
      }
      heads[s] = Projective.lift(gold);
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Shuffle.shuffle(order, random);
      int wrong = 0;
      for (int s : order) {
        wrong += learn(inputs.get(s), heads[s], labels[s], epoch > 0, random);
      }
    }
    return weights;
  }

  private int learn(ParseInput input, int[] heads, int[] labels, boolean explore, Random random) {
    Configuration state = new Configuration(input.size());
    int wrong = 0;
    while (!state.isDone()) {
      if (state.buffer(0) == state.size && state.depth() == 1) {
        moves.make(moves.left(root), state);
        continue;
      }
      int n = ParseFeatures.fill(input, state, features);
      Arrays.fill(scores, 0);
      weights.addTo(scores, features, n);
      int predicted = bestMove(state, heads, labels, false);
      int good = bestMove(state, heads, labels, true);
      boolean right = predicted == good;
      if (!right) {
        weights.update(features, n, good, 1);
        weights.update(features, n, predicted, -1);
        wrong++;
      }
      weights.tick();
      moves.make(right || (explore && random.nextDouble() < EXPLORE) ? predicted : good, state);
    }
    return wrong;
  }

  /** The best-scored move of all that are allowed, or of those that lose the fewest gold arcs. */
  private int bestMove(Configuration state, int[] heads, int[] labels, boolean cheapest) {
    int shift = Integer.MAX_VALUE;
    int left = Integer.MAX_VALUE;
    int right = Integer.MAX_VALUE;
    if (state.mayShift()) {
      shift = cheapest ? ArcHybridOracle.shift(state, heads) : 0;
    }
    if (state.mayLeft()) {
      left = cheapest ? ArcHybridOracle.left(state, heads) : 0;
    }
    if (state.mayRight()) {
      right = cheapest ? ArcHybridOracle.right(state, heads) : 0;
    }
    int least = Math.min(shift, Math.min(left, right));
    int best = -1;
    if (shift == least) {
      best = Moves.SHIFT;
    }
    int s0 = state.stack(0);
    if (left == least) {
      int only = cheapest && heads[s0] == state.buffer(0) ? labels[s0] : -1;
      best = bestLabel(best, moves.left(0), only);
    }
    if (right == least) {
      int only = cheapest && heads[s0] == state.stack(1) ? labels[s0] : -1;
      best = bestLabel(best, moves.right(0), only);
    }
    return best;
  }

  private int bestLabel(int best, int from, int only) {
    int result = best;
    for (int relation = 0; relation < moves.relations().size(); relation++) {
      if ((only < 0 ? relation != root : relation == only)
          && (result < 0 || scores[from + relation] > scores[result])) {
        result = from + relation;
      }
    }
    return result;
  }
}
