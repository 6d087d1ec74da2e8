package org.firsthand.language.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.firsthand.language.linear.WordAtoms;
import org.firsthand.language.net.Lexicon;
import org.junit.jupiter.api.Test;

class WordVectorsTest {
  private static final List<String> NOUNS = List.of("ship", "map", "file", "bank", "court");
  private static final List<String> VERBS = List.of("reads", "sells", "signs", "denies", "finds");

  private static List<List<String>> sentences() {
    Random random = new Random(7);
    List<List<String>> sentences = new ArrayList<>();
    for (int s = 0; s < 2000; s++) {
      sentences.add(
          List.of(
              "the",
              NOUNS.get(random.nextInt(5)),
              VERBS.get(random.nextInt(5)),
              "a",
              NOUNS.get(random.nextInt(5))));
    }
    return sentences;
  }

  private static double cosine(float[] a, float[] b) {
    double dot = 0;
    double x = 0;
    double y = 0;
    for (int k = 0; k < a.length; k++) {
      dot += a[k] * b[k];
      x += a[k] * a[k];
      y += b[k] * b[k];
    }
    return dot / Math.sqrt(x * y);
  }

  @Test
  void makesWordsAlikeThatStandInTheSamePlacesAndTheSameEachTime() {
    Lexicon lexicon =
        new Lexicon(
            Stream.of(NOUNS, VERBS, List.of("the", "a"))
                .flatMap(List::stream)
                .mapToInt(WordAtoms::normal)
                .toArray());
    float[][] vectors = WordVectors.of(sentences(), lexicon, 16, 5, 1);
    assertThat(WordVectors.of(sentences(), lexicon, 16, 5, 1)).isDeepEqualTo(vectors);
    float[] ship = vectors[lexicon.row(WordAtoms.normal("ship"))];
    float[] map = vectors[lexicon.row(WordAtoms.normal("map"))];
    float[] sells = vectors[lexicon.row(WordAtoms.normal("sells"))];
    assertThat(cosine(ship, map)).isGreaterThan(cosine(ship, sells) + 0.3);
  }
}
