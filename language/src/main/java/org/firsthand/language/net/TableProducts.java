package org.firsthand.language.net;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What the rows of the tables add to the gates of the first layer. A row's product is worked out
 * when it is first asked for and kept: 2 KB for each word, tag, ending, beginning and shape that
 * was ever read, at most some 30 MB for the English net. Two threads may work out the same row;
 * they come to the same numbers.
 */
final class TableProducts {
  private final NetShape shape;
  private final float[][][] parts;
  private final Layer[] layer;

  /** By table and row, the products of both directions. */
  private final AtomicReferenceArray<float[][]>[] products;

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of one generic class
  TableProducts(NetShape shape, float[][][] parts, Layer[] layer) {
    this.shape = shape;
    this.parts = parts;
    this.layer = layer;
    products = new AtomicReferenceArray[NetShape.TABLES];
    for (int table = 0; table < NetShape.TABLES; table++) {
      products[table] = new AtomicReferenceArray<>(shape.rows(table));
    }
  }

  /** Fills the batch's gates with what its words say to the first layer. */
  void add(Batch batch, int direction) {
    float[] bias = layer[direction].bias();
    int at = 0;
    for (int s = 0; s < batch.sentences(); s++) {
      int[][] rows = batch.words(s).rows();
      for (int i = 0; i < rows[0].length; i++) {
        sum(
            bias,
            of(0, rows[0][i])[direction],
            of(1, rows[1][i])[direction],
            of(2, rows[2][i])[direction],
            of(3, rows[3][i])[direction],
            of(4, rows[4][i])[direction],
            batch.gates[at++]);
      }
    }
  }

  private static void sum(
      float[] bias, float[] a, float[] b, float[] c, float[] d, float[] e, float[] into) {
    for (int k = 0; k < into.length; k++) {
      into[k] = bias[k] + a[k] + b[k] + c[k] + d[k] + e[k];
    }
  }

  private float[][] of(int table, int row) {
    float[][] known = products[table].getAcquire(row);
    if (known != null) {
      return known;
    }
    int offset = 0;
    for (int before = 0; before < table; before++) {
      offset += shape.vector(before);
    }
    float[] vector = parts[table][row];
    float[][] made = new float[2][4 * shape.hidden()];
    for (int direction = 0; direction < 2; direction++) {
      for (int k = 0; k < vector.length; k++) {
        Kernels.axpy(vector[k], layer[direction].weights()[offset + k], made[direction]);
      }
    }
    products[table].setRelease(row, made);
    return made;
  }
}
