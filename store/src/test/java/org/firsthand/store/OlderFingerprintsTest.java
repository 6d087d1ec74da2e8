package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier whose fingerprints are of an older make gets new ones, and with them its copies. */
class OlderFingerprintsTest {
  private static final List<Entry.Read> ENTRIES =
      List.of(
          Invented.read("a", "T", "Oak", "Arland sent trucks. Petra Lind said talks go on."),
          Invented.read("b", "T2", "Elm", "Arland sent trucks. Nothing else was known."),
          Invented.read("c", "T3", "Ash", " Petra Lind said talks go on. It rained."),
          Invented.read("d", "T4", "Fir", "Borland sent ships."));

  @TempDir Path folder;
  private List<Copy> expected = List.of();

  @BeforeEach
  void findsTheCopies() {
    try (Dossier dossier = Dossier.open(folder.resolve("today.db"))) {
      ENTRIES.forEach(entry -> dossier.register().record(entry, Invented.REPRINTS));
      Invented.settle(dossier);
      expected = dossier.lists().copies();
      assertThat(expected).hasSize(2);
    }
  }

  @Test
  void keepsTheCopiesOfASchemaWithAnotherIndex() throws SQLException {
    Path old = folder.resolve("old.db");
    String url = ofSchema(old, 7);
    run(
        url,
        "ATTACH '" + folder.resolve("today.db") + "' AS today",
        "INSERT INTO content SELECT * FROM today.content",
        "INSERT INTO article SELECT * FROM today.article",
        "INSERT INTO capture SELECT * FROM today.capture",
        "INSERT INTO site SELECT * FROM today.site",
        "INSERT INTO fingerprint_level VALUES (1, 4)",
        "INSERT INTO fingerprint SELECT 1, 7, site, article FROM today.fingerprint_waiting",
        "INSERT INTO copy SELECT * FROM today.copy");
    try (Dossier dossier = Dossier.open(old)) {
      Entry.Read later = Invented.read("e", "T5", "Yew", "Borland sent ships.");
      dossier.register().bringUpToDate(Invented.REPRINTS);
      assertThat(dossier.lists().copies()).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(dossier.blocks().isSettled()).as("no finding changes").isTrue();
      dossier.register().record(later, Invented.REPRINTS);
      assertThat(dossier.lists().copies()).hasSize(expected.size() + 1);
      assertThat(dossier.faults()).isEmpty();
    }
  }

  @Test
  void isBroughtUpFromASchemaThatKnewNoOutlets() throws SQLException {
    Path old = folder.resolve("old.db");
    String url = ofSchema(old, 3);
    run(
        url,
        "ATTACH '" + folder.resolve("today.db") + "' AS today",
        "INSERT INTO content SELECT * FROM today.content",
        "INSERT INTO article (number, id, locator, capture, title, outlet, prints, json, address)"
            + " SELECT number, id, locator, capture, title, outlet, x'0000000000000007', json,"
            + " address FROM today.article",
        "INSERT INTO capture SELECT * FROM today.capture",
        "INSERT INTO fingerprint SELECT 7, number FROM today.article",
        "INSERT INTO copy SELECT min(id), max(id), 'reprint', '{}' FROM today.article",
        "INSERT INTO event SELECT * FROM today.event",
        "INSERT INTO event_block SELECT block, event FROM today.event_block");
    holdsTheSameCopies(old, Invented.REPRINTS);
  }

  @Test
  void isMadeAnewByAProgramThatPrintsOtherwise() {
    Comparison otherMake = new OtherMake(0);
    holdsTheSameCopies(folder.resolve("today.db"), otherMake);
    try (Dossier dossier = Dossier.open(folder.resolve("today.db"))) {
      Invented.settle(dossier);
      dossier.register().bringUpToDate(otherMake);
      assertThat(dossier.blocks().isSettled()).as("nothing is left to do").isTrue();
    }
  }

  @Test
  void goesOnWhereItWasInterrupted() {
    Path file = folder.resolve("today.db");
    try (Dossier dossier = Dossier.open(file)) {
      assertThatThrownBy(() -> dossier.register().bringUpToDate(new OtherMake(3)))
          .hasMessage("killed");
    }
    holdsTheSameCopies(file, new OtherMake(0));
  }

  /** An empty dossier as that version of the program made it. */
  static String ofSchema(Path file, int version) {
    String url = "jdbc:sqlite:" + file;
    Flyway.configure()
        .dataSource(url, "", "")
        .locations("classpath:org/firsthand/store/migrations")
        .loggers(QuietMigration.class.getName())
        .target(version + "")
        .load()
        .migrate();
    return url;
  }

  private void holdsTheSameCopies(Path file, Comparison comparison) {
    try (Dossier dossier = Dossier.open(file)) {
      dossier.register().bringUpToDate(comparison);
      assertThat(dossier.lists().copies()).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(dossier.blocks().isSettled()).as("findings are to be made anew").isFalse();
      assertThat(dossier.faults()).isEmpty();
      Entry.Read later = Invented.read("e", "T5", "Yew", "Borland sent ships.");
      List<Long> prints = comparison.fingerprints(later.article());
      dossier
          .register()
          .record(
              new Entry.Read(
                  later.capture(), later.article(), later.statements(), later.events(), prints),
              comparison);
      assertThat(dossier.lists().copies()).hasSize(expected.size() + 1);
    }
  }

  /** Fingerprints one greater than the others; stops at an article if it is told to. */
  private static final class OtherMake implements Comparison {
    private final int stopAt;
    private int asked;

    OtherMake(int stopAt) {
      this.stopAt = stopAt;
    }

    @Override
    public int sharedFingerprints() {
      return Invented.REPRINTS.sharedFingerprints();
    }

    @Override
    public List<Long> fingerprints(Article article) {
      if (++asked == stopAt) {
        throw new IllegalStateException("killed");
      }
      return Invented.REPRINTS.fingerprints(article).stream().map(print -> print + 1).toList();
    }

    @Override
    public Optional<Copy> compare(Article first, Article second, LongPredicate furniture) {
      return Invented.REPRINTS.compare(first, second, furniture);
    }
  }

  private static void run(String url, String... changes) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String change : changes) {
        statement.executeUpdate(change);
      }
    }
  }
}
