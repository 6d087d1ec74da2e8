package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Capture;
import org.firsthand.model.Problem;
import org.firsthand.model.SkipReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VisitsTest {
  private static final String ADDRESS = "https://a.example/1";

  @TempDir Path folder;
  private Path file = Path.of("d.db");

  @BeforeEach
  void inAFolder() {
    file = folder.resolve("d.db");
  }

  @Test
  void remembersWhatCameWithARecordedCapture() {
    try (Dossier dossier = Dossier.open(file)) {
      dossier.register().record(skipped(fetched(Map.of("etag", "\"1\""))), Invented.REPRINTS);
      assertThat(dossier.visits().last(ADDRESS))
          .contains(
              new Visits.Visit(ADDRESS, Optional.of("\"1\""), Optional.empty(), Optional.empty()));
      dossier
          .register()
          .record(skipped(fetched(Map.of("last-modified", "then"))), Invented.REPRINTS);
      assertThat(dossier.visits().last(ADDRESS).orElseThrow().lastModified()).contains("then");
      assertThat(dossier.visits().last(ADDRESS).orElseThrow().etag()).isEmpty();
    }
  }

  @Test
  void forgetsWhatFailedSoThatItIsFetchedAgain() {
    try (Dossier dossier = Dossier.open(file)) {
      Capture capture = fetched(Map.of("etag", "\"1\""));
      dossier.register().record(skipped(capture), Invented.REPRINTS);
      Capture newer = fetched(Map.of("etag", "\"2\""));
      dossier
          .register()
          .record(
              new Entry.Failed(newer, new Problem(ADDRESS, "an article", "a bug")),
              Invented.REPRINTS);
      assertThat(dossier.visits().last(ADDRESS)).isEmpty();
    }
  }

  @Test
  void remembersNothingOfFilesAndArchives() {
    try (Dossier dossier = Dossier.open(file)) {
      Capture archived =
          new Capture(
              ADDRESS, "text/html", Optional.of(Instant.EPOCH), Map.of("etag", "\"1\""), bytes());
      dossier.register().record(skipped(archived), Invented.REPRINTS);
      assertThat(dossier.visits().last(ADDRESS)).isEmpty();
    }
  }

  @Test
  void remembersListsWithTheirNewestEntry() {
    Visits.Visit visit =
        new Visits.Visit(
            ADDRESS, Optional.of("\"1\""), Optional.of("then"), Optional.of(Instant.EPOCH));
    try (Dossier dossier = Dossier.open(file)) {
      dossier.visits().remember(List.of());
      dossier.visits().remember(List.of(visit));
    }
    try (Dossier dossier = Dossier.openToRead(file)) {
      assertThat(dossier.visits().last(ADDRESS)).contains(visit);
    }
  }

  @Test
  void bringsADossierOfSchema2UpToDateWithAllThatItHolds() throws Exception {
    makeOfSchema2();
    try (Dossier dossier = Dossier.openToRead(file)) {
      assertThat(dossier.captures().ids()).hasSize(1);
      assertThat(dossier.visits().last(ADDRESS)).isEmpty();
    }
    try (Dossier dossier = Dossier.open(file)) {
      assertThat(dossier.faults()).isEmpty();
    }
  }

  @Test
  void saysThatADossierOfSchema2MustBeWritableOnce() throws Exception {
    makeOfSchema2();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertThatThrownBy(() -> Dossier.openToRead(file))
        .hasMessage(file + ": expected a dossier that can be written, found it read-only");
  }

  private void makeOfSchema2() throws Exception {
    String url = "jdbc:sqlite:" + file;
    org.flywaydb.core.Flyway.configure(Dossier.class.getClassLoader())
        .dataSource(url, null, null)
        .locations("classpath:org/firsthand/store/migrations")
        .loggers(QuietMigration.class.getName())
        .target("2")
        .load()
        .migrate();
    Capture capture = fetched(Map.of());
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO content (sha256, length, packing, bytes) VALUES ('x', 1, 'none', x'20')");
      statement.executeUpdate(
          "INSERT INTO capture (id, locator, media_type, headers, sha256, skipped) VALUES ('"
              + Captures.idOf(capture)
              + "', 'https://a.example/final', 'text/html', '{}', 'x', '{}')");
    }
  }

  private static Entry skipped(Capture capture) {
    return new Entry.Skipped(capture, SkipReason.EMPTY, ADDRESS + ": expected text, found none");
  }

  private static Capture fetched(Map<String, String> headers) {
    Map<String, String> all = new java.util.TreeMap<>(headers);
    all.put(Capture.REQUESTED, ADDRESS);
    all.put("content-type", "text/html; v=" + headers);
    return new Capture(
        "https://a.example/final", "text/html", Optional.of(Instant.EPOCH), all, bytes());
  }

  private static byte[] bytes() {
    return " ".getBytes(StandardCharsets.UTF_8);
  }
}
