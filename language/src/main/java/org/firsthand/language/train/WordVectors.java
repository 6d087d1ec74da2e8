package org.firsthand.language.train;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.net.Lexicon;

/**
 * Vectors of words from plain sentences: skip-gram with negative sampling (Mikolov and others 2013)
 * and one table of contexts for each place around the word (Ling and others 2015), which makes
 * vectors of words that stand in the same places alike. The same numbers each time.
 */
final class WordVectors {
  private static final int WINDOW = 3;
  private static final int NEGATIVE = 5;
  private static final float RATE = 0.05f;

  /** Words with a greater share of the text are passed over in part. */
  private static final double FREQUENT = 1e-3;

  private static final int SLOTS = 1 << 20;
  private static final float[] LOGISTIC = new float[1024];

  static {
    for (int i = 0; i < LOGISTIC.length; i++) {
      LOGISTIC[i] = (float) (1 / (1 + StrictMath.exp(-(i / 512.0 - 1) * 8)));
    }
  }

  private final SplittableRandom random;
  private final int size;
  private final float[][] words;
  private final float[][][] contexts;
  private final int[] slots = new int[SLOTS];
  private final double[] kept;

  private WordVectors(int rows, int size, int[] counts, long seed) {
    this.random = new SplittableRandom(seed);
    this.size = size;
    words = new float[rows][size];
    contexts = new float[2 * WINDOW][rows][size];
    for (float[] row : words) {
      for (int k = 0; k < size; k++) {
        row[k] = (float) ((random.nextDouble() - 0.5) / size);
      }
    }
    double all = 0;
    double total = 0;
    for (int count : counts) {
      all += count;
      total += StrictMath.pow(count, 0.75);
    }
    kept = new double[rows];
    double reached = 0;
    int slot = 0;
    for (int row = 0; row < rows; row++) {
      reached += StrictMath.pow(counts[row], 0.75) / total;
      while (slot < SLOTS && slot < reached * SLOTS) {
        slots[slot++] = row;
      }
      double share = counts[row] / all;
      kept[row] = share <= FREQUENT ? 1 : Math.sqrt(FREQUENT / share);
    }
  }

  /**
   * Vectors for the rows of a lexicon, of mean length near that of a fresh table.
   *
   * @param sentences forms of the sentences
   * @param size numbers a vector
   */
  static float[][] of(
      List<List<String>> sentences, Lexicon lexicon, int size, int epochs, long seed) {
    int[][] rows = new int[sentences.size()][];
    int[] counts = new int[lexicon.rows()];
    long all = 0;
    for (int s = 0; s < rows.length; s++) {
      List<String> forms = sentences.get(s);
      rows[s] = new int[forms.size()];
      for (int i = 0; i < rows[s].length; i++) {
        rows[s][i] = lexicon.row(WordAtoms.normal(forms.get(i)));
        counts[rows[s][i]]++;
        all++;
      }
    }
    WordVectors vectors = new WordVectors(lexicon.rows(), size, counts, seed);
    long done = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int[] sentence : rows) {
        float rate = RATE * Math.max(0.02f, 1f - done / (float) (all * epochs));
        vectors.learn(sentence, rate);
        done += sentence.length;
      }
    }
    return scaled(vectors.words);
  }

  private static float[][] scaled(float[][] rows) {
    double squares = 0;
    for (float[] row : rows) {
      for (float number : row) {
        squares += number * number;
      }
    }
    float factor = (float) (0.2 / Math.sqrt(squares / (rows.length * (double) rows[0].length)));
    for (float[] row : rows) {
      for (int k = 0; k < row.length; k++) {
        row[k] = Math.max(-1f, Math.min(1f, row[k] * factor));
      }
    }
    return rows;
  }

  private void learn(int[] sentence, float rate) {
    float[] step = new float[size];
    for (int i = 0; i < sentence.length; i++) {
      int word = sentence[i];
      if (kept[word] < 1 && random.nextDouble() > kept[word]) {
        continue;
      }
      for (int place = 0; place < 2 * WINDOW; place++) {
        int at = i + (place < WINDOW ? place - WINDOW : place - WINDOW + 1);
        if (at < 0 || at >= sentence.length) {
          continue;
        }
        Arrays.fill(step, 0f);
        move(words[word], contexts[place][sentence[at]], 1f, rate, step);
        for (int n = 0; n < NEGATIVE; n++) {
          int other = slots[random.nextInt(SLOTS)];
          if (other != sentence[at]) {
            move(words[word], contexts[place][other], 0f, rate, step);
          }
        }
        float[] own = words[word];
        for (int k = 0; k < size; k++) {
          own[k] += step[k];
        }
      }
    }
  }

  private static void move(float[] word, float[] context, float want, float rate, float[] step) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    for (int k = 0; k + 3 < word.length; k += 4) {
      a += word[k] * context[k];
      b += word[k + 1] * context[k + 1];
      c += word[k + 2] * context[k + 2];
      d += word[k + 3] * context[k + 3];
    }
    float score = Math.max(-7.99f, Math.min(7.99f, a + b + c + d));
    float g = (want - LOGISTIC[(int) ((score / 8f + 1f) * 512f)]) * rate;
    for (int k = 0; k < word.length; k++) {
      step[k] = Math.fma(g, context[k], step[k]);
    }
    for (int k = 0; k < word.length; k++) {
      context[k] = Math.fma(g, word[k], context[k]);
    }
  }
}
