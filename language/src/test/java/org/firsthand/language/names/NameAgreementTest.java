package org.firsthand.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameAgreementTest {
  private static final List<List<String>> FORMS =
      List.of(List.of("Jane", "Harrow", "left"), List.of("Harrow", "stayed"));
  private static final List<List<String>> TAGS =
      List.of(List.of("NNP", "NNP", "VBD"), List.of("NNP", "VBD"));

  @Test
  void takesASurnameAloneForThePersonNamedInFull() {
    List<int[]> labels = List.of(new int[] {1, 2, 0}, new int[] {5, 0});
    assertThat(NameAgreement.agree(FORMS, TAGS, labels).get(1)).containsExactly(1, 0);
  }

  @Test
  void findsASurnameThatTheModelMissed() {
    List<int[]> labels = List.of(new int[] {1, 2, 0}, new int[] {0, 0});
    assertThat(NameAgreement.agree(FORMS, TAGS, labels).get(1)).containsExactly(1, 0);
  }

  @Test
  void leavesOtherNamesAsTheyAre() {
    List<int[]> labels = List.of(new int[] {3, 4, 0}, new int[] {5, 0});
    assertThat(NameAgreement.agree(FORMS, TAGS, labels).get(1)).containsExactly(5, 0);
  }
}
