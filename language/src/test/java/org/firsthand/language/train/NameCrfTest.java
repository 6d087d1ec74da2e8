package org.firsthand.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.firsthand.language.linear.SparseWeights;
import org.firsthand.language.names.Gazetteer;
import org.firsthand.language.names.NameInput;
import org.firsthand.language.names.NameLattice;
import org.firsthand.language.names.WordClusters;
import org.junit.jupiter.api.Test;

class NameCrfTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final NameInput MET =
      NameInput.of(
          List.of("Vorna", "Keld", "met", "the", "old", "guards", "in", "Tolby", "."),
          List.of("NNP", "NNP", "VBD", "DT", "JJ", "NNS", "IN", "NNP", "."),
          GAZETTEER,
          WordClusters.load());
  private static final int[] LABELS = {1, 2, 0, 0, 0, 0, 0, 5, 0};

  @Test
  void learnsTheLabelsItIsShown() {
    SparseWeights weights = NameCrf.train(examples(), 1).table();
    assertThat(NameLattice.of(MET, weights::addTo).best()).isEqualTo(LABELS);
  }

  @Test
  void learnsTheSameEachTime() {
    assertThat(NameCrf.train(examples(), 1).weights())
        .isEqualTo(NameCrf.train(examples(), 1).weights());
  }

  @Test
  void givesEachPlaceOneUnitOfChance() {
    NameExample example = NameExample.known(MET, LABELS);
    double[][] pairs = NameChain.pairs(example, new double[example.size()][81], true);
    for (double[] chances : pairs) {
      double sum = 0;
      for (double chance : chances) {
        sum += chance;
      }
      assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  private static List<NameExample> examples() {
    List<NameExample> examples = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      examples.add(NameExample.known(MET, LABELS));
    }
    return examples;
  }
}
