package org.firsthand.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class TablesPageTest {
  @Test
  void isWhatTheCodeSays() throws IOException {
    assertThat(Files.readString(TablesPage.PATH))
        .as("docs/tables.md; TablesPage.main writes it anew")
        .isEqualTo(TablesPage.page());
  }
}
