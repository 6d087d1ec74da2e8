package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each dossier that cannot be used is named in one line, and keeps what it holds. */
class BadDossierTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void choosesAFile() {
    file = folder.resolve("my dossier #1.db");
  }

  private void makes(String text) {
    try (Dossier dossier = Dossier.open(file)) {
      records(dossier, text);
    }
  }

  private static void records(Dossier dossier, String text) {
    dossier.register().record(Invented.read(text, "Title", "Daily Oak", text), Invented.REPRINTS);
  }

  private void change(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void assertSays(Consumer<Path> open, String line) {
    assertThatThrownBy(() -> open.accept(file))
        .isInstanceOf(DossierException.class)
        .hasMessage(file + ": expected " + line)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
  }

  @Test
  void leavesNothingBesideItWhenItIsClosed() {
    makes("Arland sent aid.");
    read(file);
    assertThat(folder.toFile().list()).containsExactly(file.getFileName().toString());
  }

  private static void write(Path file) {
    Dossier.open(file).close();
  }

  private static void read(Path file) {
    Dossier.openToRead(file).close();
  }

  @Test
  void isMissing() {
    assertSays(
        BadDossierTest::read,
        "a dossier (an SQLite file), found no such file; 'firsthand read' makes one");
    assertThat(file).doesNotExist();
  }

  @Test
  void isInNoFolder() {
    Path lost = folder.resolve("nowhere/d.db");
    assertThatThrownBy(() -> Dossier.open(lost))
        .hasMessage(
            lost
                + ": expected a folder to make the dossier in, found no folder "
                + lost.getParent());
  }

  @Test
  void isAFolder() throws IOException {
    Files.createDirectory(file);
    assertSays(BadDossierTest::read, "a dossier (an SQLite file), found a folder");
    assertSays(BadDossierTest::write, "a dossier (an SQLite file), found a folder");
  }

  @Test
  void isEmpty() throws IOException {
    Files.createFile(file);
    assertSays(BadDossierTest::read, "a dossier (an SQLite file), found an empty file");
    makes("Arland sent aid.");
    read(file);
  }

  @Test
  void isNoSqliteFile() throws IOException {
    Files.writeString(file, "PK\u0003\u0004 a zip file, say");
    String line = "a dossier (an SQLite file), found a file that begins with 'PK.. a zip file,'";
    assertSays(BadDossierTest::read, line);
    assertSays(BadDossierTest::write, line);
    assertThat(file).hasContent("PK\u0003\u0004 a zip file, say");
  }

  @Test
  void isAnotherProgramsDatabase() throws SQLException {
    change("CREATE TABLE bookmark (address TEXT)");
    assertSays(BadDossierTest::read, "a dossier, found another program's SQLite database");
    assertSays(BadDossierTest::write, "a dossier, found another program's SQLite database");
  }

  @Test
  void isFromANewerVersion() throws SQLException {
    makes("Arland sent aid.");
    change("PRAGMA user_version = 99");
    String line =
        "a dossier of schema "
            + Schema.VERSION
            + " or older, found schema 99, written by a newer Firsthand; use that"
            + " one";
    assertSays(BadDossierTest::read, line);
    assertSays(BadDossierTest::write, line);
  }

  @Test
  void isReadOnly() throws IOException {
    makes("Arland sent aid.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertSays(BadDossierTest::write, "a dossier that can be written, found it read-only");
    try (Dossier dossier = Dossier.openToRead(file)) {
      assertThat(dossier.lists().count(Noun.ARTICLE)).isEqualTo(1);
    }
    assertThat(folder.toFile().list()).as("leaves nothing beside it").hasSize(1);
  }

  @Test
  void isDamaged() throws IOException {
    makes("Arland sent aid. ".repeat(2_000));
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 'x');
    Files.write(file, bytes);
    assertThatThrownBy(
            () -> {
              try (Dossier dossier = Dossier.openToRead(file)) {
                dossier.lists().articles();
              }
            })
        .isInstanceOf(DossierException.class)
        .hasMessageStartingWith(file + ": expected a whole dossier, found a damaged one");
  }

  @Test
  void isCutOff() throws IOException {
    makes("Arland sent aid.");
    Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1000));
    assertThatThrownBy(() -> Dossier.open(file))
        .isInstanceOf(DossierException.class)
        .hasMessageStartingWith(file + ": expected ");
  }

  @Test
  void isLockedByAnotherWriter() throws SQLException {
    makes("Arland sent aid.");
    try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.executeUpdate("BEGIN IMMEDIATE");
      statement.executeUpdate("DELETE FROM run");
      try (Dossier dossier = Dossier.open(file)) {
        assertThatThrownBy(() -> records(dossier, "Borland sent aid."))
            .isInstanceOf(DossierException.class)
            .hasMessage(
                file
                    + ": expected a dossier free to use, found it locked by another program; try"
                    + " again when that has ended");
        assertThat(dossier.lists().count(Noun.ARTICLE)).as("can be read").isEqualTo(1);
        statement.executeUpdate("ROLLBACK");
        records(dossier, "Borland sent aid.");
        assertThat(dossier.lists().count(Noun.ARTICLE)).isEqualTo(2);
      }
    }
  }

  @Test
  void isMadeByTwoProgramsAtOnce() throws Exception {
    var factory = Thread.ofPlatform().name("maker-", 0).factory();
    try (var pool = Executors.newFixedThreadPool(3, factory)) {
      for (int round = 0; round < 5; round++) {
        Path shared = folder.resolve(round + ".db");
        Callable<Boolean> make =
            () -> {
              try (Dossier dossier = Dossier.open(shared)) {
                return dossier.lists().articles().isEmpty();
              }
            };
        for (Future<Boolean> made : pool.invokeAll(List.of(make, make, make))) {
          assertThat(made.get()).isTrue();
        }
      }
    }
  }

  @Test
  void hasNoRoomToGrow() throws SQLException {
    makes("Arland sent aid.");
    try (Dossier dossier = Dossier.open(file)) {
      dossier.limitPages(60);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 5_000; i++) {
        text.append("Arland sent ").append(i * 7919 % 10_007).append(" trucks. ");
      }
      assertThatThrownBy(() -> records(dossier, text.toString()))
          .isInstanceOf(DossierException.class)
          .hasMessage(
              file
                  + ": expected room on the disk, found none left; what was recorded before is"
                  + " safe, read again when there is room");
      assertThat(dossier.lists().count(Noun.ARTICLE)).isEqualTo(1);
      assertThat(dossier.lists().count(Noun.EVENT)).isEqualTo(1);
      dossier.limitPages(1_000_000);
      records(dossier, text.toString());
      assertThat(dossier.lists().count(Noun.EVENT)).isEqualTo(5_001);
    }
  }
}
