package org.firsthand.language.train;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What is held of each word of a sentence: a few choices and how likely each is. A word without
 * choices teaches nothing. Arrays are parallel to the words and not copied.
 *
 * @param choices for each word the numbers of what it may be
 * @param shares how likely each choice is; they add up to 1
 */
@SuppressWarnings("ArrayRecordComponent") // numbers on their way, never compared
record Belief(int[][] choices, float[][] shares) {
  private static final int[] NOTHING = {};
  private static final float[] NONE = {};
  private static final float[] ALL = {1f};

  /** Choices below this share are left out, and at most so many are kept. */
  private static final float LEAST = 0.02f;

  private static final int MOST = 4;

  /** One choice for each word; none where the number is below 0. */
  static Belief sure(int[] numbers) {
    int[][] choices = new int[numbers.length][];
    float[][] shares = new float[numbers.length][];
    for (int i = 0; i < numbers.length; i++) {
      choices[i] = numbers[i] < 0 ? NOTHING : new int[] {numbers[i]};
      shares[i] = numbers[i] < 0 ? NONE : ALL;
    }
    return new Belief(choices, shares);
  }

  /** The likeliest choices of each row of shares, the likeliest first. */
  static Belief of(float[][] rows) {
    int[][] choices = new int[rows.length][];
    float[][] shares = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      float[] left = rows[i].clone();
      int[] found = new int[MOST];
      float[] kept = new float[MOST];
      int count = 0;
      float sum = 0;
      while (count < MOST) {
        int best = 0;
        for (int k = 1; k < left.length; k++) {
          best = left[k] > left[best] ? k : best;
        }
        if (count > 0 && left[best] < LEAST) {
          break;
        }
        found[count] = best;
        kept[count++] = left[best];
        sum += left[best];
        left[best] = -1f;
      }
      choices[i] = Arrays.copyOf(found, count);
      shares[i] = Arrays.copyOf(kept, count);
      for (int k = 0; k < count; k++) {
        shares[i][k] /= sum;
      }
    }
    return new Belief(choices, shares);
  }

  /** The likeliest choice of each word. */
  int[] first() {
    return Arrays.stream(choices).mapToInt(row -> row[0]).toArray();
  }

  void write(DataOutputStream out) throws IOException {
    for (int i = 0; i < choices.length; i++) {
      out.writeByte(choices[i].length);
      for (int k = 0; k < choices[i].length; k++) {
        out.writeShort(choices[i][k]);
        out.writeFloat(shares[i][k]);
      }
    }
  }

  static Belief read(DataInputStream in, int words) throws IOException {
    int[][] choices = new int[words][];
    float[][] shares = new float[words][];
    for (int i = 0; i < words; i++) {
      int count = in.readByte();
      choices[i] = new int[count];
      shares[i] = new float[count];
      for (int k = 0; k < count; k++) {
        choices[i][k] = in.readShort();
        shares[i][k] = in.readFloat();
      }
    }
    return new Belief(choices, shares);
  }
}
