package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir Path folder;

  @Test
  void takesTheLastLineOfAScore() throws IOException {
    assertThat(floors("a\t0.5\t2026-01-01\nb\t.7\t2026-01-01\na\t0.6\t2026-02-01\n").inForce())
        .containsEntry("a", 0.6)
        .containsEntry("b", 0.7);
  }

  @Test
  void noticesAFloorLoweredInSilence() throws IOException {
    Floors floors = floors("a\t0.5\t2026-01-01\na\t0.4\t2026-02-01\n");
    assertThat(floors.loweredInSilence("nothing said")).containsExactly("a");
    Floors said = floors("a\t0.5\t2026-01-01\na\t0.4\t2026-02-01\tlowered: truth was mended\n");
    assertThat(said.loweredInSilence("- floor lowered: a, the truth was mended")).isEmpty();
    assertThat(said.loweredInSilence("nothing said")).containsExactly("a");
  }

  @Test
  void namesFileAndLineOfAMistake() {
    assertThatThrownBy(() -> floors("a\t0.5\t2026-01-01\nhigh\n"))
        .hasMessageContaining("floors.tsv:2: expected 'score TAB floor TAB date', found 'high'");
  }

  @Test
  void holdsThatNoFloorOfThisProjectWasLoweredInSilence() throws IOException {
    Path root = Path.of("..");
    Floors floors = Floors.read(root.resolve("quality/floors.tsv"));
    assertThat(floors.inForce()).isNotEmpty();
    assertThat(floors.loweredInSilence(Files.readString(root.resolve("CHANGELOG.md")))).isEmpty();
  }

  private Floors floors(String text) throws IOException {
    Path file = folder.resolve("floors.tsv");
    Files.writeString(file, text);
    return Floors.read(file);
  }
}
