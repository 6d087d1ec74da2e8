package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever opens an older dossier can tell how far it is on its way. */
class UpgradingTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "from schema {0}")
  @ValueSource(ints = {1, 2, 3, 4, 6, 7, 8, 9, 10, 11})
  void tellsEachPartOnceUpToTheLast(int version) {
    Path file = folder.resolve("old.db");
    OlderFingerprintsTest.ofSchema(file, version);
    assertThat(Dossier.isOlder(file)).isTrue();
    List<Integer> parts = new ArrayList<>();
    List<Integer> totals = new ArrayList<>();
    Dossier.open(
            file,
            (done, of) -> {
              parts.add(done);
              totals.add(of);
            })
        .close();
    int total = totals.getFirst();
    assertThat(totals).containsOnly(total);
    assertThat(parts)
        .as("every statement, and as many as were told of beforehand")
        .isEqualTo(IntStream.rangeClosed(0, total).boxed().toList())
        .hasSizeGreaterThan(1);
    assertThat(Dossier.isOlder(file)).isFalse();
  }

  @Test
  void tellsNothingOfADossierOfThisVersion() {
    Path file = folder.resolve("new.db");
    Dossier.open(file).close();
    List<Integer> told = new ArrayList<>();
    Dossier.open(file, (done, of) -> told.add(done)).close();
    assertThat(told).isEmpty();
  }

  @Test
  void tellsForHowManyArticlesTheIndexIsMadeAnew() {
    Path file = folder.resolve("d.db");
    try (Dossier dossier = Dossier.open(file)) {
      dossier
          .register()
          .record(Invented.read("a", "T", "Oak", "Arland sent trucks."), Invented.REPRINTS);
      dossier
          .register()
          .record(Invented.read("b", "U", "Elm", "Borland sent ships."), Invented.REPRINTS);
    }
    try (Sql sql = Opening.toWrite(file, Upgrading.SILENT)) {
      sql.run("DELETE FROM fingerprint_waiting");
      sql.run("INSERT INTO unindexed SELECT number FROM article");
    }
    List<String> told = new ArrayList<>();
    try (Dossier dossier = Dossier.open(file)) {
      dossier
          .register()
          .bringUpToDate(Invented.REPRINTS, (done, of) -> told.add(done + " of " + of));
    }
    assertThat(told).containsExactly("2 of 2");
  }

  @Test
  void filesThatCannotBeBroughtUpToDateAreNotOlder() throws IOException {
    Path old = folder.resolve("old.db");
    OlderFingerprintsTest.ofSchema(old, 9);
    Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("r--r--r--"));
    assertThat(Dossier.isOlder(old)).isFalse();
    assertThat(Dossier.isOlder(folder.resolve("none.db"))).isFalse();
    assertThat(Dossier.isOlder(folder)).isFalse();
    Path text = Files.writeString(folder.resolve("text.db"), "no dossier at all");
    assertThat(Dossier.isOlder(text)).isFalse();
    assertThat(Files.readString(text)).isEqualTo("no dossier at all");
  }
}
