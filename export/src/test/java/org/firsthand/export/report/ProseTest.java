package org.firsthand.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void whatTurnsTheTextAroundItIsLeftOutAndLettersStay() {
    assertThat(Prose.line("a\u202Eb\u202C \u2067c\u2069\u0000\u001b[31m\uFFFE\uD800 \u05D0\u200F"))
        .isEqualTo("ab c[31m \u05D0\u200F");
  }

  @Test
  void whiteSpaceOfAnyKindIsOneSpace() {
    assertThat(Prose.line(" one\r\n\ttwo\u00A0\u2003three\n")).isEqualTo("one two three");
  }

  @Test
  void aLongQuotationIsCutAtAWordAndSaysSo() {
    String quote = Prose.quote("word ".repeat(1000));
    assertThat(quote).hasSizeLessThan(Prose.LONGEST_QUOTE + 10).endsWith("word […]”");
  }

  @Test
  void quotationMarksWithinAreSingleOnes() {
    assertThat(Prose.quote("he said “no” and \"never\"")).isEqualTo("“he said ‘no’ and 'never'”");
  }

  @Test
  void namesAreJoinedAsOneSaysThem() {
    assertThat(Prose.list(List.of("A"), "other")).isEqualTo("A");
    assertThat(Prose.list(List.of("A", "B", "C"), "other")).isEqualTo("A, B and C");
    assertThat(Prose.list(Collections.nCopies(9, "A"), "other"))
        .isEqualTo("A, A, A, A, A and 4 others");
  }
}
