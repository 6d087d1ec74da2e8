package org.firsthand.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The weights of a linear model, frozen: for each feature the classes that it speaks for or
 * against.
 *
 * <p>An open-addressing table from feature hashes to rows; a row is a run of cells, each a class
 * (low 8 bits) and a 16-bit weight above it. Immutable, safe on any number of threads.
 */
public final class SparseWeights {
  private static final int LAST = 1 << 31;

  private final int[] keys;
  private final int[] rows;
  private final int[] cells;
  private final int mask;

  private SparseWeights(int[] keys, int[] rows, int[] cells) {
    this.keys = keys;
    this.rows = rows;
    this.cells = cells;
    this.mask = keys.length - 1;
  }

  /**
   * Builds a table from features in any order.
   *
   * @param features feature hashes, no zero, no repetition
   * @param lengths number of cells of each feature
   * @param classes the classes of all cells, feature after feature, each 0 to 255
   * @param weights the weights of all cells
   */
  public static SparseWeights of(int[] features, byte[] lengths, byte[] classes, short[] weights) {
    int capacity = Integer.highestOneBit(Math.max(8, features.length * 2 - 1)) << 1;
    int[] keys = new int[capacity];
    int[] rows = new int[capacity];
    int[] cells = new int[classes.length];
    int at = 0;
    for (int i = 0; i < features.length; i++) {
      int slot = slotOf(features[i], capacity - 1);
      while (keys[slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      keys[slot] = features[i];
      rows[slot] = at;
      int length = lengths[i] & 0xFF;
      for (int k = 0; k < length; k++, at++) {
        cells[at] = (classes[at] & 0xFF) | ((weights[at] & 0xFFFF) << 8);
      }
      cells[at - 1] |= LAST;
    }
    return new SparseWeights(keys, rows, cells);
  }

  /** The slot at which the search for a feature begins. */
  static int slotOf(int feature, int mask) {
    return (feature ^ (feature >>> 16)) & mask;
  }

  /** Adds the weights of {@code count} features to the scores of the classes. */
  public void addTo(int[] scores, int[] features, int count) {
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      int slot = slotOf(feature, mask);
      int key;
      while ((key = keys[slot]) != feature && key != 0) {
        slot = (slot + 1) & mask;
      }
      if (key == 0) {
        continue;
      }
      int at = rows[slot];
      int cell;
      do {
        cell = cells[at++];
        scores[cell & 0xFF] += (short) (cell >> 8);
      } while (cell >= 0);
    }
  }

  /** Writes the table in a form that {@link #read} understands. */
  public static void write(
      DataOutputStream out, int[] features, byte[] lengths, byte[] classes, short[] weights)
      throws IOException {
    out.writeInt(features.length);
    out.writeInt(classes.length);
    ByteBuffer hashes = ByteBuffer.allocate(features.length * 4);
    hashes.asIntBuffer().put(features);
    out.write(hashes.array());
    out.write(lengths);
    out.write(classes);
    for (short weight : weights) {
      out.writeByte(weight);
    }
    for (short weight : weights) {
      out.writeByte(weight >> 8);
    }
  }

  /** Reads a table as {@link #write} wrote it. */
  public static SparseWeights read(DataInputStream in) throws IOException {
    int[] features = new int[in.readInt()];
    int count = in.readInt();
    ByteBuffer.wrap(in.readNBytes(features.length * 4)).asIntBuffer().get(features);
    byte[] lengths = in.readNBytes(features.length);
    byte[] classes = in.readNBytes(count);
    byte[] low = in.readNBytes(count);
    byte[] high = in.readNBytes(count);
    short[] weights = new short[count];
    for (int i = 0; i < count; i++) {
      weights[i] = (short) ((low[i] & 0xFF) | (high[i] << 8));
    }
    return of(features, lengths, classes, weights);
  }
}
