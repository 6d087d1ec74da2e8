package org.firsthand.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.firsthand.model.Problem;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A dossier that cannot be used as asked: where, what was expected, what was found.
 *
 * <p>What was recorded before stays as it was.
 */
public final class DossierException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  /** For a problem found without a failing call. */
  public DossierException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  private DossierException(Problem problem, Throwable cause) {
    super(problem.toString(), cause);
    this.problem = problem;
  }

  static DossierException of(Path file, String expected, String found) {
    return new DossierException(new Problem(file.toString(), expected, found));
  }

  /**
   * Says in the user's words what SQLite reported. Rows that break the schema's rules are a bug of
   * the caller and no fault of the dossier.
   */
  static RuntimeException of(Path file, SQLException e) {
    if (primary(e) == SQLiteErrorCode.SQLITE_CONSTRAINT) {
      return new IllegalStateException(e.getMessage(), e);
    }
    return ofFault(file, e);
  }

  private static DossierException ofFault(Path file, SQLException e) {
    String where = file.toString();
    return new DossierException(
        switch (primary(e)) {
          case SQLITE_BUSY, SQLITE_LOCKED ->
              new Problem(
                  where,
                  "a dossier free to use",
                  "it locked by another program; try again when that has ended");
          case SQLITE_FULL ->
              new Problem(
                  where,
                  "room on the disk",
                  "none left; what was recorded before is safe, read again when there is room");
          case SQLITE_READONLY, SQLITE_PERM ->
              new Problem(where, "a dossier that can be written", "it read-only");
          case SQLITE_NOTADB ->
              new Problem(where, "a dossier (an SQLite file)", "another kind of file");
          case SQLITE_CORRUPT ->
              new Problem(where, "a whole dossier", "a damaged one (" + e.getMessage() + ")");
          case SQLITE_INTERRUPT ->
              new Problem(where, "a question answered in time", "one that takes longer; narrow it");
          case SQLITE_CANTOPEN ->
              new Problem(
                  where,
                  "a dossier that can be opened",
                  "that the system refuses (" + e.getMessage() + ")");
          default -> new Problem(where, "a working dossier", "'" + e.getMessage() + "'");
        },
        e);
  }

  private static SQLiteErrorCode primary(SQLException e) {
    int code = e instanceof SQLiteException sqlite ? sqlite.getResultCode().code : e.getErrorCode();
    return SQLiteErrorCode.getErrorCode(code & 0xff);
  }

  /** The problem, in its parts. */
  public Problem problem() {
    return problem;
  }
}
