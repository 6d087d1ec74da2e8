package org.firsthand.language.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of a linear model, frozen: for each feature the classes that it speaks for or
 * against.
 *
 * <p>An open-addressing table from feature hashes to rows, hash and row side by side, because most
 * of the time goes into fetching them. A row is a run of cells, each a class (low 8 bits) and a
 * 16-bit weight above it; or, for the few features that speak of many classes, a number for each
 * class. Immutable, safe on any number of threads.
 */
public final class SparseWeights {
  private static final int LAST = 1 << 31;

  /** From so many cells on a row is added faster as a vector of all classes. */
  private static final int MANY = 16;

  /** A feature's hash, and behind it where its cells begin, or the complement of its full row. */
  private final int[] table;

  private final int[] cells;
  private final int[][] full;
  private final int mask;

  private SparseWeights(int[] table, int[] cells, int[][] full) {
    this.table = table;
    this.cells = cells;
    this.full = full;
    this.mask = table.length / 2 - 1;
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
    int capacity = Integer.highestOneBit(Math.max(8, features.length * 3)) << 1;
    int[] table = new int[2 * capacity];
    int[] cells = new int[classes.length];
    List<int[]> full = new ArrayList<>();
    int width = 1;
    for (byte one : classes) {
      width = Math.max(width, (one & 0xFF) + 1);
    }
    int at = 0;
    int kept = 0;
    for (int i = 0; i < features.length; i++) {
      int slot = slotOf(features[i], capacity - 1);
      while (table[2 * slot] != 0) {
        slot = (slot + 1) & (capacity - 1);
      }
      int length = lengths[i] & 0xFF;
      table[2 * slot] = features[i];
      if (length >= MANY) {
        int[] row = new int[width];
        for (int k = at; k < at + length; k++) {
          row[classes[k] & 0xFF] = weights[k];
        }
        table[2 * slot + 1] = ~full.size();
        full.add(row);
      } else {
        table[2 * slot + 1] = kept;
        for (int k = at; k < at + length; k++) {
          cells[kept++] = (classes[k] & 0xFF) | ((weights[k] & 0xFFFF) << 8);
        }
        cells[kept - 1] |= LAST;
      }
      at += length;
    }
    return new SparseWeights(table, Arrays.copyOf(cells, kept), full.toArray(new int[0][]));
  }

  /** The slot at which the search for a feature begins. */
  static int slotOf(int feature, int mask) {
    return (feature ^ (feature >>> 16)) & mask;
  }

  /**
   * Adds the weights of {@code count} features to the scores of the classes.
   *
   * @param features used up: what they hold afterwards means nothing
   */
  public void addTo(int[] scores, int[] features, int count) {
    int found = find(features, count);
    for (int i = 0; i < found; i++) {
      int at = features[i];
      if (at < 0) {
        add(full[~at], scores);
        continue;
      }
      int cell;
      do {
        cell = cells[at++];
        scores[cell & 0xFF] += (short) (cell >> 8);
      } while (cell >= 0);
    }
  }

  /** Puts the rows of the known features in their place; returns how many. */
  private int find(int[] features, int count) {
    int found = 0;
    for (int i = 0; i < count; i++) {
      int feature = features[i];
      int slot = slotOf(feature, mask);
      int key;
      while ((key = table[2 * slot]) != feature && key != 0) {
        slot = (slot + 1) & mask;
      }
      if (key != 0) {
        features[found++] = table[2 * slot + 1];
      }
    }
    return found;
  }

  private static void add(int[] row, int[] scores) {
    for (int k = 0; k < row.length; k++) {
      scores[k] += row[k];
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
