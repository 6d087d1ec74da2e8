package org.firsthand.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.firsthand.store.QuietMigration;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier of an older version is brought up to this one, and the command says that it does. */
class OlderDossierTest {
  @TempDir Path folder;

  @Test
  void saysOnceThatAnOlderDossierIsBroughtUpToDateAndLeavesTheOutputAlone() throws Exception {
    Flyway.configure()
        .dataSource("jdbc:sqlite:" + folder.resolve("old.db"), "", "")
        .locations("classpath:org/firsthand/store/migrations")
        .loggers(QuietMigration.class.getName())
        .target("10")
        .load()
        .migrate();
    Program program = new Program(folder);

    Program.Run first = program.run("articles", "--from", "old.db", "--json");
    assertThat(first.exit()).isZero();
    assertThat(first.out()).isEqualTo("[]\n");
    assertThat(first.errorLines()).hasSize(2);
    assertThat(first.errorLines().getFirst())
        .isEqualTo(
            "firsthand: old.db is of an older version; it is brought up to this one, which is done"
                + " once.");
    assertThat(first.errorLines().getLast())
        .matches("firsthand: old\\.db is up to date, after \\d+\\.\\d s\\.");

    assertThat(program.run("articles", "--from", "old.db", "--json").err()).isEmpty();
  }
}
