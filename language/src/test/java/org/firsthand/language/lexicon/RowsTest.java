package org.firsthand.language.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
  @Test
  void leavesOutEmptyLinesAndRemarks() {
    assertThat(Rows.parse("# remark\n\na\tb \nc\n"))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> Rows.beside(RowsTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("none.tsv");
  }
}
