package org.firsthand.language.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseWeightsTest {
  private static final int CLASSES = 40;
  private static final int FEATURES = 300;

  @Test
  void addsWhatShortAndLongRowsSaySeed1() throws IOException {
    Random random = new Random(1);
    int[] features = new int[FEATURES];
    byte[] lengths = new byte[FEATURES];
    short[][] rows = new short[FEATURES][CLASSES];
    ByteArrayOutputStream classes = new ByteArrayOutputStream();
    short[] weights = new short[FEATURES * CLASSES];
    int cells = 0;
    for (int f = 0; f < FEATURES; f++) {
      features[f] = FeatureHash.of(1, f);
      int length = 1 + random.nextInt(f % 10 == 0 ? CLASSES : 4);
      lengths[f] = (byte) length;
      int first = random.nextInt(CLASSES - length + 1);
      for (int k = first; k < first + length; k++) {
        rows[f][k] = (short) (random.nextInt(60_000) - 30_000);
        classes.write(k);
        weights[cells++] = rows[f][k];
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SparseWeights.write(
        new DataOutputStream(bytes),
        features,
        lengths,
        classes.toByteArray(),
        java.util.Arrays.copyOf(weights, cells));
    SparseWeights read =
        SparseWeights.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (int round = 0; round < 50; round++) {
      int[] asked = new int[20];
      int[] want = new int[CLASSES];
      for (int i = 0; i < asked.length; i++) {
        int f = random.nextInt(2 * FEATURES);
        asked[i] = FeatureHash.of(1, f);
        for (int k = 0; f < FEATURES && k < CLASSES; k++) {
          want[k] += rows[f][k];
        }
      }
      int[] scores = new int[CLASSES];
      read.addTo(scores, asked, asked.length);
      assertThat(scores).containsExactly(want);
    }
  }
}
