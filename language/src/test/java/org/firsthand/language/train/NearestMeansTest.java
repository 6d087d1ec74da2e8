package org.firsthand.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearestMeansTest {
  @Test
  void clustersByDirectionNotByLength() {
    float[][] vectors = {{1, 0}, {0, 2}, {9, 1}, {0.1f, 5}, {0.5f, 0.1f}};
    NearestMeans means = NearestMeans.of(vectors, 2);
    assertThat(means.clusters()).containsExactly(0, 1, 0, 1, 0);
    assertThat(means.means().length).isEqualTo(2);
  }

  @Test
  void hasNoMoreClustersThanVectors() {
    assertThat(NearestMeans.of(new float[][] {{3, 4}}, 10).means().length).isEqualTo(1);
  }
}
