package org.firsthand.stages.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.stages.outlets.StandardOutlets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatedCopiesTest {
  private static final int ROUNDS = 40;
  private final CompareArticles compare =
      new CompareArticles(CopySettings.defaults(), StandardOutlets.load());

  /**
   * How many of the rounds found a copy whose direction is right, by candidates, then in detail.
   */
  private int found(
      int words, Function<WireRoom, Function<List<String>, List<String>>> copying, CopyKind kind) {
    int right = 0;
    for (int seed = 1; seed <= ROUNDS; seed++) {
      WireRoom room = new WireRoom(seed);
      List<String> sentences = room.sentences(words);
      Article original = WireRoom.article("Harbor Herald", "2024-03-02", sentences);
      Article copy =
          WireRoom.article("Coast Daily", "2024-03-05", copying.apply(room).apply(sentences));
      Optional<Copy> link =
          isCandidate(original, copy) ? compare.compare(copy, original) : Optional.empty();
      if (link.isPresent()
          && link.get().kind() == kind
          && link.get().original().equals(original.id())) {
        right++;
      }
    }
    return right;
  }

  private static boolean isCandidate(Article a, Article b) {
    Fingerprints prints = new Fingerprints();
    long[] left = prints.of(a);
    long[] right = prints.of(b);
    int count = 0;
    for (long print : left) {
      count += java.util.Arrays.binarySearch(right, print) >= 0 ? 1 : 0;
    }
    return Fingerprints.enough(count, left.length, right.length);
  }

  @ParameterizedTest(name = "{0} words of {1}")
  @CsvSource({"60, 3000", "60, 600", "150, 3000", "300, 800"})
  void findsAnExcerptOfAnyLengthInAnArticleOfAnyLength(int part, int whole) {
    assertThat(found(whole, room -> sentences -> room.excerpt(sentences, part), CopyKind.EXCERPT))
        .isEqualTo(ROUNDS);
  }

  @ParameterizedTest(name = "{0} words")
  @CsvSource({"20", "40", "200", "1500"})
  void findsAReprintOfAnyLength(int words) {
    assertThat(found(words, room -> sentences -> sentences, CopyKind.REPRINT)).isEqualTo(ROUNDS);
  }

  // Measured: all 40 up to half of the words.
  @ParameterizedTest(name = "{0} of the words changed")
  @CsvSource({"0.15, 40", "0.3, 40", "0.4, 40", "0.5, 39"})
  void findsARewriteOfHundredsOfWords(double share, int floor) {
    int reprintsOrRewrites = 0;
    for (CopyKind kind : List.of(CopyKind.REWRITE, CopyKind.EXCERPT, CopyKind.REPRINT)) {
      reprintsOrRewrites += found(500, room -> sentences -> room.reworded(sentences, share), kind);
    }
    assertThat(reprintsOrRewrites).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void findsNothingBetweenArticlesOnTheirOwn() {
    for (int seed = 1; seed <= ROUNDS; seed++) {
      WireRoom room = new WireRoom(seed);
      Article one = WireRoom.article("Harbor Herald", "2024-03-02", room.sentences(800));
      Article other = WireRoom.article("Coast Daily", "2024-03-05", room.sentences(800));
      assertThat(isCandidate(one, other)).isFalse();
      assertThat(compare.compare(one, other)).isEmpty();
    }
  }

  @Test
  void saysTheSameInBothOrders() {
    for (int seed = 1; seed <= ROUNDS; seed++) {
      WireRoom room = new WireRoom(seed);
      List<String> sentences = room.sentences(300);
      Article one = WireRoom.article("Harbor Herald", "", sentences);
      Article other =
          WireRoom.article("Coast Daily", "", room.reworded(sentences, seed / (2.0 * ROUNDS)));
      assertThat(compare.compare(one, other)).isEqualTo(compare.compare(other, one));
    }
  }
}
