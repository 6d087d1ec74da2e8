package org.firsthand.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResourceTest {
  @Test
  void readsRowsWithoutRemarks() {
    assertThat(Resource.rows(ResourceTest.class, "table.tsv"))
        .containsExactly(List.of("a", "b"), List.of("c"));
    assertThat(Resource.allLines(ResourceTest.class, "table.tsv")).hasSize(4);
  }

  @Test
  void namesATableThatIsNotThere() {
    assertThatThrownBy(() -> Resource.lines(ResourceTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("expected a table none.tsv, found none");
  }
}
