package org.firsthand.store;

import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The dossier's tables and their version.
 *
 * <p>Each migration writes its version into the file itself, so that a dossier that is up to date
 * is known by one number and Flyway is loaded only for one that is not: see docs/decisions/0005.
 */
final class Schema {
  /** The version that this program writes. */
  static final int VERSION = 14;

  /**
   * The oldest version whose lists can be read as they are, from a file that may not be written.
   */
  static final int READABLE = 8;

  /** "FHnd", as the first migration writes it. */
  private static final int APPLICATION = 0x46486e64;

  /** The first version that notes which findings changed. */
  private static final int CHANGES = 11;

  /** Looks at a file that has tables and no mark of whose it is. */
  private static final int LOOKS = 10;

  private static final long PAUSE_NANOS = 20_000_000;

  private Schema() {}

  /** Whether the file notes which findings changed; all do that could be brought up to date. */
  static boolean notesChanges(Sql sql) {
    return sql.number("PRAGMA user_version") >= CHANGES;
  }

  private record State(int application, int version, long tables) {}

  private static State state(Sql sql) {
    return sql.row(
            row -> new State(row.getInt(1), row.getInt(2), row.getLong(3)),
            "SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master"
                + " WHERE name NOT LIKE 'flyway%')"
                + " FROM pragma_application_id, pragma_user_version")
        .orElseThrow();
  }

  /** The file's version, 0 if it is new; complains of files that are no dossier or a newer one. */
  static int check(Sql sql) {
    State state = state(sql);
    for (int look = 1; look < LOOKS && state.application() == 0 && state.tables() > 0; look++) {
      // another program's first migration may have ended between two parts of the look
      LockSupport.parkNanos(PAUSE_NANOS);
      state = state(sql);
    }
    int version = state.version();
    if (state.application() != APPLICATION) {
      if (state.application() != 0 || state.tables() > 0) {
        throw DossierException.of(sql.file(), "a dossier", "another program's SQLite database");
      }
      return 0;
    }
    if (version > VERSION) {
      throw DossierException.of(
          sql.file(),
          "a dossier of schema " + VERSION + " or older",
          "schema " + version + ", written by a newer Firsthand; use that one");
    }
    return version;
  }

  static void migrate(Path file, String url, SQLiteConfig config, Upgrading told) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(url);
    try {
      FluentConfiguration flyway =
          Flyway.configure(Schema.class.getClassLoader())
              .dataSource(source)
              .locations("classpath:org/firsthand/store/migrations")
              .loggers(QuietMigration.class.getName());
      if (told != Upgrading.SILENT) {
        flyway.callbacks(new CountedMigration(told, flyway.load().info().pending()));
      }
      flyway.load().migrate();
    } catch (FlywayException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof java.sql.SQLException sql) {
          throw DossierException.of(file, sql);
        }
      }
      throw DossierException.of(
          file, "a dossier that can be brought to schema " + VERSION, "'" + e.getMessage() + "'");
    }
  }
}
