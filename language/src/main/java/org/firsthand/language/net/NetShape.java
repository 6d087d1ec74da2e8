package org.firsthand.language.net;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * The sizes of a parsing net.
 *
 * @param words known words; number 0 stands for all others
 * @param tags known tags
 * @param relations known relations
 * @param layers layers of the two-way LSTM
 * @param hidden cells of each layer and direction
 * @param arc size of a word as a possible head or dependant
 * @param label size of a pair of words when their relation is chosen
 */
public record NetShape(
    int words, int tags, int relations, int layers, int hidden, int arc, int label) {
  /** Sizes of the vectors of a word, its tag, its ending, its beginning and its shape. */
  static final int[] VECTORS = {64, 24, 24, 16, 8};

  /** Buckets into which endings, beginnings and shapes are hashed. */
  static final int[] BUCKETS = {0, 0, 4096, 2048, 256};

  /** All vectors of a word, one behind the other. */
  public static final int INPUT = 136;

  public static final int DEP = 0;
  public static final int DEP_BIAS = 1;
  public static final int HEAD = 2;
  public static final int HEAD_BIAS = 3;
  public static final int ARC = 4;
  public static final int ARC_BIAS = 5;
  public static final int ROOT = 6;
  public static final int LABEL_DEP = 7;
  public static final int LABEL_BIAS = 8;
  public static final int LABEL_HEAD = 9;
  public static final int OUT = 10;
  public static final int OUT_BIAS = 11;
  public static final int TAG = 12;
  public static final int TAG_BIAS = 13;

  /** How many tables of vectors come first. */
  public static final int TABLES = 5;

  static NetShape read(DataInputStream in) throws IOException {
    return new NetShape(
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt());
  }

  void write(DataOutputStream out) throws IOException {
    for (int size : new int[] {words, tags, relations, layers, hidden, arc, label}) {
      out.writeInt(size);
    }
  }

  /** Rows of a table of vectors. */
  public int rows(int table) {
    return table == 0 ? words : table == 1 ? tags : BUCKETS[table];
  }

  /** Length of the vectors of a table. */
  public int vector(int table) {
    return VECTORS[table];
  }

  /** Numbers that a layer reads for each word. */
  public int input(int layer) {
    return layer == 0 ? INPUT : 2 * hidden;
  }

  /** Part number of a direction's input weights; its bias and recurrent weights follow. */
  public int lstm(int layer, int direction) {
    return TABLES + (layer * 2 + direction) * 3;
  }

  /** Part number of one of the named matrices behind the LSTM. */
  public int top(int name) {
    return TABLES + layers * 6 + name;
  }

  /** How many parts the net has. */
  public int parts() {
    return top(TAG_BIAS) + 1;
  }

  /** A part of zeros: rows of equal length; a bias is one row. */
  public float[][] zeros(int part) {
    if (part < TABLES) {
      return new float[rows(part)][vector(part)];
    }
    int inner = part - TABLES;
    if (inner < layers * 6) {
      int in = inner % 3 == 0 ? input(inner / 6) : inner % 3 == 1 ? 1 : hidden;
      return new float[in][4 * hidden];
    }
    int out = 2 * hidden;
    return switch (inner - layers * 6) {
      case DEP, HEAD -> new float[out][arc];
      case DEP_BIAS, HEAD_BIAS, ARC_BIAS -> new float[1][arc];
      case ARC -> new float[arc][arc];
      case ROOT -> new float[1][out];
      case LABEL_DEP, LABEL_HEAD -> new float[out][label];
      case LABEL_BIAS -> new float[1][label];
      case OUT -> new float[label][relations];
      case OUT_BIAS -> new float[1][relations];
      case TAG -> new float[out][tags];
      default -> new float[1][tags];
    };
  }

  /** All parts, of zeros. */
  public float[][][] zeros() {
    float[][][] parts = new float[parts()][][];
    for (int part = 0; part < parts.length; part++) {
      parts[part] = zeros(part);
    }
    return parts;
  }
}
