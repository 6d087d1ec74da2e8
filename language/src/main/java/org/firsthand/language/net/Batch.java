package org.firsthand.language.net;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that are read side by side, longest first, and the numbers on their way through the
 * net; a row for each word. Used again and again, by one thread at a time.
 */
final class Batch {
  /** The longest sentence. */
  static final int ROWS = 256;

  /** Words that are read together unless one sentence is longer; more fill the nearest caches. */
  private static final int FULL = 128;

  final float[][] inner;
  final float[][] outer;
  final float[][] gates;
  final float[][] tops;
  final float[][] asked;
  final float[][] turned;
  final float[][] arcs;
  final float[][] pairs;
  final float[][] relations;

  /** By sentence: the cells of the layer that runs, and its outputs. */
  final float[][] cells;

  final float[][] outputs;

  /** Rows of other matrices, as a loop needs them. */
  final float[][] views = new float[ROWS][];

  private final List<WordRows> sentences = new ArrayList<>();
  private final int[] bases = new int[ROWS];
  private int rows;

  Batch(NetShape shape, int top) {
    inner = new float[ROWS][2 * shape.hidden()];
    outer = new float[ROWS][2 * shape.hidden()];
    gates = new float[ROWS][4 * shape.hidden()];
    tops = new float[ROWS][top];
    asked = new float[ROWS][shape.arc()];
    turned = new float[shape.arc()][ROWS + 1];
    arcs = new float[ROWS][ROWS + 1];
    pairs = new float[ROWS][shape.label()];
    relations = new float[ROWS][shape.relations()];
    cells = new float[ROWS][shape.hidden()];
    outputs = new float[ROWS][shape.hidden()];
  }

  void clear() {
    sentences.clear();
    rows = 0;
  }

  boolean fits(int length) {
    return rows == 0 || rows + length <= FULL;
  }

  void add(WordRows words) {
    bases[sentences.size()] = rows;
    sentences.add(words);
    rows += words.size();
  }

  int rows() {
    return rows;
  }

  int sentences() {
    return sentences.size();
  }

  WordRows words(int sentence) {
    return sentences.get(sentence);
  }

  int base(int sentence) {
    return bases[sentence];
  }

  int length(int sentence) {
    return sentences.get(sentence).size();
  }

  /** The row of the word that a sentence has at a step, from its beginning or its end. */
  int row(int sentence, int step, boolean backwards) {
    return bases[sentence] + (backwards ? length(sentence) - 1 - step : step);
  }

  /** How many of the first sentences are longer than {@code steps} words. */
  int longerThan(int steps, int among) {
    int count = among;
    while (count > 0 && length(count - 1) <= steps) {
      count--;
    }
    return count;
  }
}
