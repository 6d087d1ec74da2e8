package org.firsthand.stages.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.firsthand.model.Article;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private final Fingerprints fingerprints = new Fingerprints();

  @Test
  void sortsThemAndGivesEachOnce() {
    WireRoom room = new WireRoom(7);
    List<String> sentences = room.sentences(200);
    long[] once = fingerprints.of(WireRoom.article("", "", sentences));
    assertThat(once).isSorted().doesNotHaveDuplicates();
    assertThat(once.length).isBetween(60, 120);
  }

  @Test
  void leavesAPrintInEveryPassageOfEightWords() {
    for (int seed = 1; seed <= 50; seed++) {
      WireRoom room = new WireRoom(seed);
      String passage = "eight words in a row are always enough";
      Article one = WireRoom.article("", "", around(room, passage));
      Article other = WireRoom.article("", "", around(room, passage));
      long[] prints = fingerprints.of(other);
      assertThat(
              Arrays.stream(fingerprints.of(one))
                  .filter(print -> Arrays.binarySearch(prints, print) >= 0)
                  .count())
          .as("seed %s", seed)
          .isPositive();
    }
  }

  private static String around(WireRoom room, String passage) {
    return String.join(" ", room.sentences(30))
        + " "
        + passage
        + " "
        + String.join(" ", room.sentences(30));
  }

  @Test
  void hasNoneForATextWithoutWords() {
    assertThat(fingerprints.of(WireRoom.article("", "", "* * *"))).isEmpty();
  }

  @Test
  void hasOneForATextOfOneWord() {
    assertThat(fingerprints.of(WireRoom.article("", "", "Nothing."))).hasSize(1);
  }
}
