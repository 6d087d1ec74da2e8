package org.firsthand.language.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A trained net laid out for reading: many sentences side by side, what reads the same numbers
 * joined in one matrix, the products of the tables worked out once. Gives the trees of {@link
 * ParsingNet}, up to rounding; a sentence's tree does not depend on the sentences beside it.
 * Immutable but for what it remembers, safe on any number of threads.
 */
final class ReadingNet {
  private final NetShape shape;
  private final TableProducts tables;
  private final Layer[][] layers;
  private final TopMatrix top;
  private final float[][] arc;
  private final float[] arcBias;
  private final float[][] out;
  private final float[] outBias;
  private final int root;
  private final SpareBatches spare = new SpareBatches();

  ReadingNet(ParsingNet net) {
    shape = net.shape();
    float[][][] parts = net.parts();
    root = net.relations().indexOf("root");
    layers = new Layer[shape.layers()][2];
    for (int layer = 0; layer < layers.length; layer++) {
      for (int direction = 0; direction < 2; direction++) {
        layers[layer][direction] = Layer.of(shape, parts, layer, direction);
      }
    }
    tables = new TableProducts(shape, parts, layers[0]);
    top = TopMatrix.of(shape, parts);
    arc = parts[shape.top(NetShape.ARC)];
    arcBias = parts[shape.top(NetShape.ARC_BIAS)][0];
    out = parts[shape.top(NetShape.OUT)];
    outBias = parts[shape.top(NetShape.OUT_BIAS)][0];
  }

  /** The trees of sentences of at most {@link Batch#ROWS} words each, in their order. */
  List<Tree> parse(List<WordRows> sentences) {
    Tree[] trees = new Tree[sentences.size()];
    List<Integer> order = new ArrayList<>(trees.length);
    for (int s = 0; s < trees.length; s++) {
      order.add(s);
    }
    order.sort(Comparator.comparingInt(s -> -sentences.get(s).size()));
    Batch batch = spare.take(shape, top.width());
    int from = 0;
    while (from < trees.length) {
      batch.clear();
      int to = from;
      while (to < trees.length && batch.fits(sentences.get(order.get(to)).size())) {
        batch.add(sentences.get(order.get(to++)));
      }
      read(batch);
      for (int s = from; s < to; s++) {
        trees[order.get(s)] = tree(batch, s - from);
      }
      from = to;
    }
    spare.give(batch);
    return List.of(trees);
  }

  private void read(Batch batch) {
    float[][] read = batch.inner;
    for (int layer = 0; layer < layers.length; layer++) {
      float[][] next = layer % 2 == 0 ? batch.outer : batch.inner;
      for (int direction = 0; direction < 2; direction++) {
        if (layer == 0) {
          tables.add(batch, direction);
        } else {
          layers[layer][direction].input(read, batch);
        }
        layers[layer][direction].run(batch, direction == 1, next);
      }
      read = next;
    }
    Kernels.multiplyAdd(read, top.weights(), top.bias(), batch.tops, batch.rows());
    top.rectify(batch.tops, batch.rows());
    Kernels.multiplyAdd(batch.tops, arc, arcBias, batch.asked, batch.rows());
  }

  private Tree tree(Batch batch, int sentence) {
    int base = batch.base(sentence);
    int n = batch.length(sentence);
    top.turnHeads(batch.tops, base, n, batch.turned);
    for (int i = 0; i < n; i++) {
      batch.views[i] = batch.asked[base + i];
      Arrays.fill(batch.arcs[i], 0, n + 1, 0f);
    }
    Kernels.multiplyAdd(batch.views, batch.turned, shape.arc(), batch.arcs, n, n + 1);
    int[] heads = Trees.best(batch.arcs, n);
    int[] tags = new int[n];
    for (int i = 0; i < n; i++) {
      top.pair(
          batch.tops[base + i],
          heads[i] == n ? top.root() : batch.tops[base + heads[i]],
          batch.pairs[i]);
      tags[i] = top.tag(batch.tops[base + i]);
    }
    Kernels.multiplyAdd(batch.pairs, out, outBias, batch.relations, n);
    return new Tree(heads, Trees.relations(batch.relations, heads, root), tags);
  }
}
