package org.firsthand.language.net;

import java.util.List;

/**
 * A graph-based dependency parser: a small two-way LSTM over the words, whose outputs score each
 * pair of head and dependant (Kiperwasser and Goldberg 2016; Dozat and Manning 2017). Immutable,
 * safe on any number of threads. Time grows with the square of the sentence's length, in its
 * smallest part; callers cut what is longer than a sentence.
 *
 * <p>The plain form, which training looks at while the numbers change; {@link Parser} reads with
 * {@link ReadingNet}.
 */
public final class ParsingNet {
  private final NetShape shape;
  private final float[][][] parts;
  private final List<String> relations;
  private final int root;

  /** A net of given numbers, which are not copied. */
  public ParsingNet(NetShape shape, float[][][] parts, List<String> relations) {
    this.shape = shape;
    this.parts = parts;
    this.relations = List.copyOf(relations);
    this.root = relations.indexOf("root");
  }

  NetShape shape() {
    return shape;
  }

  float[][][] parts() {
    return parts;
  }

  public List<String> relations() {
    return relations;
  }

  /** Parses a sentence of at least one word. */
  public Tree parse(WordRows words) {
    Encoding e =
        new Encoding(shape, parts, Encoding.embed(shape, parts, words), Encoding.Dropout.NONE);
    int[] heads = Trees.best(e.arcs, e.length);
    float[][] scores = Kernels.spread(parts[shape.top(NetShape.OUT_BIAS)][0], e.length);
    Kernels.multiplyAdd(e.pairs(heads), parts[shape.top(NetShape.OUT)], scores, e.length);
    return new Tree(heads, Trees.relations(scores, heads, root), Trees.highest(e.tags));
  }
}
