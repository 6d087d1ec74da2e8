package org.firsthand.stages.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.firsthand.stages.findings.ClusterMentions.Mention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterMentionsTest {
  private static final List<List<String>> DOCUMENTS =
      List.of(
          List.of("hackers", "attacked", "the", "port", "of", "bergen"),
          List.of("the", "port", "of", "bergen", "was", "attacked", "by", "hackers"),
          List.of("rebels", "attacked", "the", "village", "near", "timbuktu"));

  private static final List<Mention> MENTIONS =
      List.of(
          new Mention("a", 0, "attack"),
          new Mention("b", 1, "attack"),
          new Mention("c", 2, "attack"),
          new Mention("d", 1, "be"));

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void joinsTheSameWordOfTheSameNewsInAnyOrder(long seed) {
    List<Mention> mentions = new ArrayList<>(MENTIONS);
    Collections.shuffle(mentions, new Random(seed));
    assertThat(new ClusterMentions().cluster(DOCUMENTS, mentions))
        .containsExactlyInAnyOrderEntriesOf(Map.of("a", "a", "b", "a", "c", "c", "d", "d"));
  }
}
