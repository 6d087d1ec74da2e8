package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconCommandTest {
  private static final String LINE =
      "{\"id\":\"1\",\"text\":\"Chile frobbed Peru.\",\"actor\":\"Chile\",\"recipient\":\"Peru\"}\n";

  @TempDir Path folder;
  private Program program;

  @BeforeEach
  void start() {
    program = new Program(folder);
  }

  @Test
  void printsALexiconThatPassesItsOwnCheck() throws Exception {
    Program.Run printed = program.run("lexicon", "print");
    assertThat(printed.exit()).isZero();
    Files.writeString(folder.resolve("my.tsv"), printed.out());
    assertThat(program.run("lexicon", "check", "my.tsv").exit()).isZero();
  }

  @Test
  void namesFileAndLineOfEachMistake() throws Exception {
    Files.writeString(folder.resolve("my.tsv"), "# mine\nfrob/v\tA:subj!\tFROB\t\t\t\nfrob\n");
    Program.Run run = program.run("lexicon", "check", "my.tsv");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.errorLines())
        .containsExactly(
            "firsthand: my.tsv:2: expected one of PLOVER's types, found 'FROB'",
            "firsthand: my.tsv:3: expected 6 columns, found 1");
  }

  @Test
  void codesByAnOwnLexicon() throws Exception {
    Files.writeString(folder.resolve("my.tsv"), "frob/v\tA:subj! R:obj!\tAID\t\t\t\n");
    Program.Run run = program.runOn(LINE, "stage", "pairs", "--lexicon", "my.tsv");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"type\":\"AID\"");
  }

  @Test
  void refusesALexiconThatIsNotThereOrHasMistakes() throws Exception {
    Files.writeString(folder.resolve("my.tsv"), "frob\n");
    for (String file : List.of("none.tsv", "my.tsv")) {
      Program.Run run = program.runOn(LINE, "stage", "pairs", "--lexicon", file);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.errorLines()).hasSize(1).first().asString().contains(file + ":");
    }
  }
}
