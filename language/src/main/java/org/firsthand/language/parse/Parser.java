package org.firsthand.language.parse;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.firsthand.language.linear.SparseWeights;

/**
 * A greedy dependency parser: arc-hybrid moves chosen by an averaged perceptron that was trained
 * with the dynamic oracle of Goldberg and Nivre (2013). Linear in the length of the sentence.
 * Immutable, safe on any number of threads.
 */
public final class Parser {
  private final Moves moves;
  private final int root;
  private final SparseWeights weights;

  public Parser(Moves moves, SparseWeights weights) {
    this.moves = moves;
    this.root = moves.root();
    this.weights = weights;
  }

  /** Reads a parser as training wrote it: the relations, then the weights. */
  public static Parser read(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      relations.add(in.readUTF());
    }
    return new Parser(new Moves(relations), SparseWeights.read(in));
  }

  public Moves moves() {
    return moves;
  }

  /** Parses a sentence; the answer holds a head and a relation for each word. */
  public Configuration parse(ParseInput input) {
    Configuration state = new Configuration(input.size());
    int[] features = new int[ParseFeatures.MOST];
    int[] scores = new int[moves.size()];
    while (!state.isDone()) {
      int n = ParseFeatures.fill(input, state, features);
      Arrays.fill(scores, 0);
      weights.addTo(scores, features, n);
      moves.make(moves.best(scores, state, root), state);
    }
    return state;
  }
}
