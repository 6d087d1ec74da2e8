package org.firsthand.language.net;

/**
 * A sentence on its way through the net: each step's numbers, kept so that training can look back.
 * A row for each word; the root is the row behind the last word. Not safe across threads.
 */
public final class Encoding {
  public final int length;

  /** What each LSTM layer reads, after any dropout, and last what the top reads. */
  public final float[][][] inputs;

  /** By layer and direction. */
  public final Lstm[][] lstms;

  public final float[][] dependants;
  public final float[][] heads;

  /** Dependants times the arc matrix, plus its bias. */
  public final float[][] asked;

  /** For each word the score of each possible head. */
  public final float[][] arcs;

  /** For each word the score of each tag. */
  public final float[][] tags;

  public final float[][] labelDependants;
  public final float[][] labelHeads;

  /**
   * Runs the net.
   *
   * @param parts the net's numbers
   * @param embedded vectors of the words
   * @param dropout what to do with the numbers that a layer reads
   */
  public Encoding(NetShape shape, float[][][] parts, float[][] embedded, Dropout dropout) {
    length = embedded.length;
    inputs = new float[shape.layers() + 1][][];
    lstms = new Lstm[shape.layers()][2];
    dropout.apply(0, embedded);
    inputs[0] = embedded;
    for (int layer = 0; layer < shape.layers(); layer++) {
      boolean last = layer + 1 == shape.layers();
      float[][] next = new float[length + (last ? 1 : 0)][2 * shape.hidden()];
      for (int direction = 0; direction < 2; direction++) {
        int part = shape.lstm(layer, direction);
        Lstm lstm =
            new Lstm(
                inputs[layer],
                length,
                parts[part],
                parts[part + 1][0],
                parts[part + 2],
                direction == 1);
        lstms[layer][direction] = lstm;
        for (int i = 0; i < length; i++) {
          System.arraycopy(lstm.outputs[i], 0, next[i], direction * shape.hidden(), shape.hidden());
        }
      }
      if (last) {
        next[length] = parts[shape.top(NetShape.ROOT)][0].clone();
      }
      dropout.apply(layer + 1, next);
      inputs[layer + 1] = next;
    }
    float[][] read = inputs[shape.layers()];
    dependants = layer(read, length, parts, shape.top(NetShape.DEP));
    heads = layer(read, length + 1, parts, shape.top(NetShape.HEAD));
    Kernels.rectify(dependants);
    Kernels.rectify(heads);
    asked = Kernels.spread(parts[shape.top(NetShape.ARC_BIAS)][0], length);
    Kernels.multiplyAdd(dependants, parts[shape.top(NetShape.ARC)], asked, length);
    arcs = new float[length][length + 1];
    Kernels.multiplyAdd(asked, Kernels.transpose(heads, length + 1), arcs, length);
    tags = layer(read, length, parts, shape.top(NetShape.TAG));
    labelDependants = layer(read, length, parts, shape.top(NetShape.LABEL_DEP));
    labelHeads = new float[length + 1][shape.label()];
    Kernels.multiplyAdd(read, parts[shape.top(NetShape.LABEL_HEAD)], labelHeads, length + 1);
  }

  /** A matrix whose bias is the next part. */
  private static float[][] layer(float[][] in, int rows, float[][][] parts, int part) {
    float[][] out = Kernels.spread(parts[part + 1][0], rows);
    Kernels.multiplyAdd(in, parts[part], out, rows);
    return out;
  }

  /** The vectors of the words, one table's behind the other's. */
  public static float[][] embed(NetShape shape, float[][][] parts, WordRows words) {
    float[][] result = new float[words.size()][NetShape.INPUT];
    int offset = 0;
    for (int table = 0; table < NetShape.TABLES; table++) {
      int size = shape.vector(table);
      for (int i = 0; i < result.length; i++) {
        System.arraycopy(parts[table][words.rows()[table][i]], 0, result[i], offset, size);
      }
      offset += size;
    }
    return result;
  }

  /** The hidden layer that chooses the relation of each word to its head. */
  public float[][] pairs(int[] to) {
    float[][] hidden = new float[length][];
    for (int i = 0; i < length; i++) {
      hidden[i] = labelDependants[i].clone();
      Kernels.axpy(1f, labelHeads[to[i]], hidden[i]);
    }
    Kernels.rectify(hidden);
    return hidden;
  }

  /** Drops numbers while learning; does nothing while parsing. */
  @FunctionalInterface
  public interface Dropout {
    /** Leaves all as it is. */
    Dropout NONE = (place, numbers) -> {};

    /** May set columns of the matrix to zero and scale the others. */
    void apply(int place, float[][] numbers);
  }
}
