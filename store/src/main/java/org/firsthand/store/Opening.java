package org.firsthand.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** Opens the file of a dossier, after looking whether it is one. */
final class Opening {
  private static final String EXPECTED = "a dossier (an SQLite file)";
  private static final int ATTEMPTS = 10;
  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final Set<PosixFilePermission> MAY_WRITE =
      EnumSet.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private Opening() {}

  /** True of a dossier of an older version that can be written; other files complain elsewhere. */
  static boolean isOlder(Path file) {
    if (!Files.isRegularFile(file) || !mayWrite(file) || !Files.isWritable(folder(file))) {
      return false;
    }
    try (Sql sql = connect(file, url(file, ""), false)) {
      int version = Schema.check(sql);
      return version > 0 && version < Schema.VERSION;
    } catch (DossierException e) {
      return false;
    }
  }

  static Sql toWrite(Path file, Upgrading told) {
    Path folder = folder(file);
    if (!Files.isDirectory(folder)) {
      throw DossierException.of(file, "a folder to make the dossier in", "no folder " + folder);
    }
    if (Files.exists(file)) {
      look(file, true);
      if (!mayWrite(file)) {
        throw DossierException.of(file, "a dossier that can be written", "it read-only");
      }
    }
    if (!Files.isWritable(folder)) {
      throw DossierException.of(
          file, "a folder that can be written", folder + ", which is read-only");
    }
    Sql sql = connect(file, url(file, ""), false);
    try {
      bringUpToDate(sql, told);
      sql.number("PRAGMA wal_autocheckpoint = 4096");
      return sql;
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /** Two programs may do this at once: the one that loses sees what the other has done. */
  private static void bringUpToDate(Sql sql, Upgrading told) {
    for (int attempt = 1; Schema.check(sql) < Schema.VERSION; attempt++) {
      try {
        // The journal's mode is kept in the file, so setting it once is enough.
        sql.strings("PRAGMA journal_mode = WAL");
        Schema.migrate(sql.file(), url(sql.file(), ""), settings(false), told);
      } catch (DossierException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        LockSupport.parkNanos(Dossier.PATIENCE_MILLIS * 1_000_000L / ATTEMPTS);
      }
    }
  }

  static Sql toRead(Path file) {
    if (!Files.exists(file)) {
      throw DossierException.of(file, EXPECTED, "no such file; 'firsthand read' makes one");
    }
    look(file, false);
    boolean free = mayWrite(file) && Files.isWritable(folder(file));
    // SQLite needs the journal's two files beside a dossier even to read, unless it is told that
    // nobody can change it.
    boolean journal = Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    Sql sql = connect(file, url(file, free || journal ? "" : "?immutable=1"), !free);
    try {
      int version = Schema.check(sql);
      if (version < Schema.VERSION && (free || version < Schema.READABLE)) {
        sql.close();
        toWrite(file, Upgrading.SILENT).close();
        return toRead(file);
      }
      sql.run("PRAGMA query_only = ON");
      return sql;
    } catch (RuntimeException e) {
      sql.close();
      throw e;
    }
  }

  /** Looks at the first bytes, because SQLite itself says so only later and less clearly. */
  private static void look(Path file, boolean emptyIsNew) {
    if (Files.isDirectory(file)) {
      throw DossierException.of(file, EXPECTED, "a folder");
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(SQLITE.length);
    } catch (IOException e) {
      throw DossierException.of(file, EXPECTED, "that it cannot be read (" + e.getMessage() + ")");
    }
    if (head.length == 0 && emptyIsNew) {
      return;
    }
    if (!java.util.Arrays.equals(head, SQLITE)) {
      String found = new String(head, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
      throw DossierException.of(
          file,
          EXPECTED,
          head.length == 0 ? "an empty file" : "a file that begins with '" + found + "'");
    }
  }

  private static Sql connect(Path file, String url, boolean readOnly) {
    try {
      Connection connection = settings(readOnly).createConnection(url);
      return new Sql(file, connection);
    } catch (SQLException e) {
      throw DossierException.of(file, e);
    }
  }

  private static SQLiteConfig settings(boolean readOnly) {
    SQLiteConfig config = new SQLiteConfig();
    if (readOnly) {
      config.setReadOnly(true);
    }
    config.setOpenMode(SQLiteOpenMode.OPEN_URI);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(Dossier.PATIENCE_MILLIS);
    // In WAL mode NORMAL survives any end of the program; only a power cut can take back the last
    // inputs, whole ones, and reading them again brings them back. See docs/decisions/0005.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    // An article's fingerprints fall on some hundred pages all over their table, more than the 2 MB
    // that SQLite keeps by default; with this and a longer log (below) recording took 10 % less.
    config.setCacheSize(-32_768);
    config.setPragma(SQLiteConfig.Pragma.JOURNAL_SIZE_LIMIT, "16777216");
    return config;
  }

  private static String url(Path file, String options) {
    return "jdbc:sqlite:" + file.toAbsolutePath().toUri().toASCIIString() + options;
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  /** A file without any right to write is meant to stay as it is, whoever asks, root included. */
  private static boolean mayWrite(Path file) {
    try {
      return Files.isWritable(file)
          && Files.getPosixFilePermissions(file).stream().anyMatch(MAY_WRITE::contains);
    } catch (UnsupportedOperationException e) {
      return Files.isWritable(file);
    } catch (IOException e) {
      return false;
    }
  }
}
