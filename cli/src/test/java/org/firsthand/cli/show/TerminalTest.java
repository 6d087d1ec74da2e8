package org.firsthand.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void keepsColourFromFilesAndFromThoseWhoRefuseIt() {
    assertThat(terminal(Map.of(), true).colour()).isTrue();
    assertThat(terminal(Map.of(), false).colour()).isFalse();
    assertThat(terminal(Map.of("NO_COLOR", "1"), true).colour()).isFalse();
    assertThat(terminal(Map.of("TERM", "dumb"), true).colour()).isFalse();
  }

  @Test
  void adaptsToTheWidth() {
    assertThat(terminal(Map.of("COLUMNS", "72"), true).width()).isEqualTo(72);
    assertThat(terminal(Map.of("COLUMNS", "3"), true).width()).isEqualTo(40);
    assertThat(terminal(Map.of("COLUMNS", "wide"), true).width()).isEqualTo(100);
    assertThat(terminal(Map.of("COLUMNS", "0"), true).width()).as("not known").isEqualTo(100);
  }

  @Test
  void cutsWithoutTearingACharacterApart() {
    Terminal terminal = new Terminal(true, false, true, 80);
    assertThat(terminal.cut("one  two\nthree", 9)).isEqualTo("one two…");
    assertThat(terminal.cut("ab😀cd", 4)).isEqualTo("ab…");
    assertThat(terminal.cut("short", 9)).isEqualTo("short");
  }

  private static Terminal terminal(Map<String, String> environment, boolean interactive) {
    return Terminal.of(environment, interactive, StandardCharsets.UTF_8);
  }
}
