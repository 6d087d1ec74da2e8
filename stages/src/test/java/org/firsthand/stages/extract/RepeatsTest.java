package org.firsthand.stages.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private static final String LONG = "The harbour authority signed a contract on Tuesday.";
  private static final String OTHER = "Fishermen in the town had not been asked before.";

  @Test
  void dropsAParagraphThatStandsBefore() {
    assertThat(Repeats.dropped(List.of(LONG, OTHER, LONG))).containsExactly(LONG, OTHER);
  }

  @Test
  void dropsOnlyTheRepeatedSentence() {
    assertThat(Repeats.dropped(List.of(LONG, LONG + " " + OTHER))).containsExactly(LONG, OTHER);
  }

  @Test
  void doesNotMindSpacesAndQuotationMarks() {
    assertThat(
            Repeats.dropped(
                List.of(
                    "“The harbour is closed to all of us,” he said.",
                    "\"The harbour is closed to all of us,\" he said.")))
        .hasSize(1);
  }

  @Test
  void keepsShortSentencesAndHeadingsThatStandTwice() {
    List<String> paragraphs =
        List.of("He declined.", LONG, "He declined.", "Background", "Background");
    assertThat(Repeats.dropped(paragraphs)).isEqualTo(paragraphs);
  }

  @Test
  void dropsTheShortSentencesOfARepeatedParagraphToo() {
    assertThat(Repeats.dropped(List.of(LONG + " No. " + OTHER, LONG + " No. " + OTHER))).hasSize(1);
  }

  @Test
  void keepsParagraphsAsTheyAreWhereNothingRepeats() {
    assertThat(Repeats.dropped(List.of(LONG + "  " + OTHER))).containsExactly(LONG + "  " + OTHER);
  }
}
