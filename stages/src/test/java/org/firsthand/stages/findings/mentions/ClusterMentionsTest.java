package org.firsthand.stages.findings.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.firsthand.language.LanguageCore;
import org.firsthand.language.Sentence;
import org.firsthand.language.SentenceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterMentionsTest {
  private static final SentenceReader READER = LanguageCore.load();
  private static final ClusterMentions STEP = ClusterMentions.load();

  private static final List<Document> DOCUMENTS =
      List.of(
          document("d1", "Hackers attacked the port of Bergen on Monday ."),
          document("d2", "The port of Bergen was attacked by hackers on Monday ."),
          document("d3", "Rebels attacked a village near Timbuktu in March ."),
          document("d4", "Voters in Quito chose a mayor from the coast ."));

  private static final List<Mention> MENTIONS =
      List.of(
          new Mention("a", "d1", 0, List.of(1)),
          new Mention("b", "d2", 0, List.of(5)),
          new Mention("c", "d3", 0, List.of(1)),
          new Mention("d", "d3", 7, List.of(0)));

  private static Document document(String id, String words) {
    Sentence sentence = READER.read(List.of(List.of(words.split(" ")))).getFirst();
    return Document.of(id, Map.of(0, sentence));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void joinsTheSameNewsInAnyOrder(long seed) {
    List<Mention> mentions = new ArrayList<>(MENTIONS);
    List<Document> documents = new ArrayList<>(DOCUMENTS);
    Collections.shuffle(mentions, new Random(seed));
    Collections.shuffle(documents, new Random(seed));
    assertThat(new TreeMap<>(STEP.cluster(documents, mentions)))
        .isEqualTo(new TreeMap<>(Map.of("a", "a", "b", "a", "c", "c", "d", "d")));
  }

  @Test
  void knowsWordsThatCanMeanOneThing() {
    Senses senses = Senses.load();
    assertThat(senses.areSynonyms("arrest", "apprehend")).isTrue();
    assertThat(senses.areSynonyms("arrest", "sing")).isFalse();
    assertThat(senses.isBroader("murder", "kill")).isTrue();
    assertThat(senses.areSynonyms("zzz", "zzz")).isFalse();
  }

  @Test
  void joinsWhatIsAlikeOnAverageOnly() {
    double[][] chain = {{0, 0.9, 0.1}, {0.9, 0, 0.8}, {0.1, 0.8, 0}};
    assertThat(AverageLinkage.group(chain, 0.5)).containsExactly(List.of(0, 1), List.of(2));
  }
}
