package org.firsthand.stages.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
  private final Fingerprints fingerprints = new Fingerprints();

  @Test
  void sortsThemAndGivesEachOnce() {
    WireRoom room = new WireRoom(7);
    List<String> sentences = room.sentences(200);
    long[] once = fingerprints.of(WireRoom.article("", "", sentences));
    assertThat(once).isSorted().doesNotHaveDuplicates();
    assertThat(once.length).isBetween(100, 200);
  }

  @Test
  void findsAPassageOfSixtyWordsInATextOfAnyLength() {
    for (int seed = 1; seed <= 50; seed++) {
      WireRoom room = new WireRoom(seed);
      List<String> whole = room.sentences(3000);
      long[] prints = fingerprints.of(WireRoom.article("", "", whole));
      long[] part = fingerprints.of(WireRoom.article("", "", room.excerpt(whole, 60)));
      int shared =
          (int)
              Arrays.stream(part).filter(print -> Arrays.binarySearch(prints, print) >= 0).count();
      assertThat(Fingerprints.enough(shared, part.length, prints.length))
          .as("seed %s", seed)
          .isTrue();
    }
  }

  @Test
  void asksForMoreThanAFewSetPhrasesBetweenLongTexts() {
    assertThat(Fingerprints.enough(3, 300, 100)).isTrue();
    assertThat(Fingerprints.enough(3, 300, 300)).isFalse();
    assertThat(Fingerprints.enough(2, 10, 10)).isFalse();
  }

  @Test
  void keepsHalfOfALongText() {
    int ofShort = fingerprints.of(WireRoom.article("", "", new WireRoom(7).sentences(400))).length;
    int ofLong = fingerprints.of(WireRoom.article("", "", new WireRoom(7).sentences(1600))).length;
    assertThat((double) ofLong / ofShort).isBetween(1.5, 2.5);
  }

  @Test
  void takesNoNameWithItsOfficeForARunOfItsOwn() {
    long[] one = of("Yesterday Harbour Minister Oda Brekke Lund opened a narrow bridge.");
    long[] other = of("Ferries stopped when Harbour Minister Oda Brekke Lund spoke about tariffs.");
    assertThat(Arrays.stream(one).filter(print -> Arrays.binarySearch(other, print) >= 0))
        .isEmpty();
  }

  private long[] of(String text) {
    return fingerprints.of(WireRoom.article("", "", text));
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
