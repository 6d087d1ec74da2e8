package org.firsthand.export.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void aSentenceWithoutEvidenceIsRefused() {
    assertThatThrownBy(() -> new Sentence("The port was closed.", List.of()))
        .hasMessage("sentence 'The port was closed.': expected evidence for it, found none");
  }

  @Test
  void aSentenceWithoutWordsIsRefused() {
    assertThatThrownBy(() -> new Sentence(" ", List.of(new Note.Decided("by ana", "D-1"))))
        .hasMessageContaining("expected words");
  }
}
