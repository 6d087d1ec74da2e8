package org.firsthand.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.firsthand.language.linear.FeatureHash;
import org.junit.jupiter.api.Test;

class WordClustersTest {
  private static final int RIVER = FeatureHash.of("river");
  private static final int RIVER_AS_NAME = FeatureHash.of("River");

  @Test
  void knowsWordsAsWrittenAndElseByTheirNormalForm() throws IOException {
    WordClusters both = clusters(new int[] {RIVER, RIVER_AS_NAME}, 700, 2);
    assertThat(both.of(RIVER_AS_NAME, RIVER)).isEqualTo(2);
    WordClusters plain = clusters(new int[] {RIVER}, 700);
    assertThat(plain.of(RIVER_AS_NAME, RIVER)).isEqualTo(700);
    assertThat(plain.of(FeatureHash.of("Lake"), FeatureHash.of("lake"))).isEqualTo(0);
  }

  @Test
  void coarserClustersHoldWholeFinerOnes() throws IOException {
    WordClusters clusters = clusters(new int[] {RIVER}, 700);
    assertThat(clusters.at(0, 700)).isEqualTo(700);
    assertThat(clusters.at(1, 700)).isEqualTo(200);
    assertThat(clusters.at(2, 700)).isEqualTo(7);
  }

  private static WordClusters clusters(int[] words, int... finest) throws IOException {
    int[][] coarser = new int[WordClusters.LEVELS - 1][1024];
    Arrays.fill(coarser[0], 200);
    Arrays.fill(coarser[1], 7);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      WordClusters.write(out, words, finest, coarser);
    }
    return WordClusters.read(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
