package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Finding;
import org.firsthand.model.Stance;
import org.firsthand.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration shows everything that the program can say. */
class DemoTest {
  @TempDir Path folder;

  @Test
  void showsCopiesOriginsUnknownLineageAndWhatStandsBeside() throws Exception {
    Program program = new Program(folder);
    Program.Run first = program.run("demo");
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out()).contains("Look further:", "of unknown lineage", "Beside it");
    Program.Run again = program.run("demo");
    assertThat(again.out()).as("the second run says the same").isEqualTo(first.out());

    String dossier = "firsthand-demo.db";
    assertThat(Files.exists(folder.resolve(dossier))).isTrue();
    List<Copy> copies =
        Json.readList(program.run("copies", "--from", dossier, "--json").out(), Copy.class);
    assertThat(copies)
        .extracting(Copy::kind)
        .contains(CopyKind.REPRINT, CopyKind.EXCERPT, CopyKind.REWRITE);
    List<Finding> findings =
        Json.readList(program.run("findings", "--from", dossier, "--json").out(), Finding.class);
    assertThat(findings)
        .anySatisfy(
            finding -> {
              assertThat(finding.articles()).isGreaterThanOrEqualTo(6);
              assertThat(finding.origins()).isEqualTo(3);
              assertThat(finding.unknownLineage()).isEqualTo(1);
              assertThat(finding.contradictions()).anyMatch(c -> c.stance() == Stance.DENIES);
            });
  }

  @Test
  void readsTheSameAgainWithoutChange() throws Exception {
    Program program = new Program(folder);
    Path sample = Sample.unpack(folder);
    program.run("read", sample.toString());
    String before = program.run("findings", "--json").out();
    Program.Run again = program.run("read", sample.toString());
    assertThat(again.out()).contains("0 articles read").contains("12 already read");
    assertThat(program.run("findings", "--json").out()).isEqualTo(before);
  }
}
