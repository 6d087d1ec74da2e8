package org.firsthand.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortIdsTest {
  @Test
  void cutsToFourDigitsWhereThoseDiffer() {
    ShortIds ids = ShortIds.among(List.of("F-3k9qx7c2m0ab", "F-7c2mx7c2m0ab"));
    assertThat(ids.of("F-3k9qx7c2m0ab")).isEqualTo("F-3k9q");
  }

  @Test
  void keepsAsManyAsTellThemApart() {
    ShortIds ids = ShortIds.among(List.of("F-3k9qx7c2m0ab", "F-3k9qxZ", "F-aaaaaaaaaaaa"));
    assertThat(ids.of("F-3k9qx7c2m0ab")).isEqualTo("F-3k9qx7");
  }
}
