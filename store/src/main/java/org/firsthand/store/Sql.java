package org.firsthand.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/**
 * The one connection to a dossier, with its statements kept prepared.
 *
 * <p>Plain JDBC in this one class instead of a library: see docs/decisions/0004. For one thread at
 * a time.
 */
final class Sql implements AutoCloseable {
  /** Steps of SQLite's machine between two looks at the clock: less than a millisecond. */
  private static final int STEPS = 10_000;

  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private final Path file;
  private final Connection connection;
  private final Map<String, PreparedStatement> kept = new HashMap<>();
  private final Map<Class<?>, Object> memory = new HashMap<>();
  private long version;
  private boolean inTransaction;
  private long end = Long.MAX_VALUE;

  Sql(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /** One row of an answer; columns count from 1. */
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet columns) throws SQLException;
  }

  Path file() {
    return file;
  }

  /**
   * A moment as the dossier's triggers write it, in milliseconds, so that texts compare as times
   * do.
   */
  static String text(Instant moment) {
    return MILLISECONDS.format(moment);
  }

  /** Ends every statement that runs past so many milliseconds from now. */
  void limit(long millis) {
    end = System.nanoTime() + millis * 1_000_000;
    try {
      ProgressHandler.setHandler(
          connection,
          STEPS,
          new ProgressHandler() {
            @Override
            protected int progress() {
              return System.nanoTime() > end ? 1 : 0;
            }
          });
    } catch (SQLException e) {
      throw DossierException.of(file, e);
    }
  }

  /** Does what must be done once however long it takes, and keeps the end set for all else. */
  <T> T unlimited(Supplier<T> work) {
    long before = end;
    end = Long.MAX_VALUE;
    try {
      return work.get();
    } finally {
      end = before;
    }
  }

  /** The rows, in the order of the answer. */
  <T> List<T> rows(Row<T> row, String sql, @Nullable Object... parameters) {
    try (ResultSet answer = bound(sql, parameters).executeQuery()) {
      List<T> rows = new ArrayList<>();
      while (answer.next()) {
        rows.add(row.read(answer));
      }
      return rows;
    } catch (SQLException e) {
      forget(sql);
      throw DossierException.of(file, e);
    }
  }

  /** The strings of the first column. */
  List<String> strings(String sql, @Nullable Object... parameters) {
    return rows(columns -> columns.getString(1), sql, parameters);
  }

  /** The first row, if there is one. */
  <T> Optional<T> row(Row<T> row, String sql, @Nullable Object... parameters) {
    return rows(row, sql, parameters).stream().findFirst();
  }

  /** The number in the first column of the first row; 0 if there is no row. */
  long number(String sql, @Nullable Object... parameters) {
    return row(columns -> columns.getLong(1), sql, parameters).orElse(0L);
  }

  /** Hands over the first column of each row without keeping them; {@code use} may ask on. */
  void each(Consumer<String> use, String sql, @Nullable Object... parameters) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet answer = statement.executeQuery()) {
        while (answer.next()) {
          use.accept(answer.getString(1));
        }
      }
    } catch (SQLException e) {
      throw DossierException.of(file, e);
    }
  }

  /** Changes rows and says how many. */
  int run(String sql, @Nullable Object... parameters) {
    try {
      return bound(sql, parameters).executeUpdate();
    } catch (SQLException e) {
      forget(sql);
      throw DossierException.of(file, e);
    }
  }

  /**
   * All or nothing: commits if {@code work} returns, rolls back if it throws. Inside another
   * transaction it is a part of that one.
   */
  <T> T transaction(Supplier<T> work) {
    if (inTransaction) {
      return work.get();
    }
    run("BEGIN IMMEDIATE");
    inTransaction = true;
    boolean whole = false;
    try {
      forgetIfChanged();
      T result = work.get();
      run("COMMIT");
      whole = true;
      return result;
    } finally {
      inTransaction = false;
      if (!whole) {
        forgetKept();
        rollBack();
      }
    }
  }

  /** Reads the dossier as it is at one moment, whatever others write meanwhile. */
  <T> T snapshot(Supplier<T> work) {
    if (inTransaction) {
      return work.get();
    }
    run("BEGIN");
    inTransaction = true;
    try {
      return work.get();
    } finally {
      inTransaction = false;
      rollBack();
    }
  }

  /**
   * What was made of the file's rows and is changed along with them in this transaction; made anew
   * where another program has changed the file, or a transaction was taken back.
   */
  <T> T kept(Class<T> type, Supplier<T> make) {
    return type.cast(memory.computeIfAbsent(type, key -> make.get()));
  }

  /** Lets all that was {@link #kept} be made anew. */
  void forgetKept() {
    memory.clear();
  }

  private void forgetIfChanged() {
    long now = number("PRAGMA data_version");
    if (now != version) {
      forgetKept();
      version = now;
    }
  }

  private void rollBack() {
    try {
      bound("ROLLBACK").executeUpdate();
    } catch (SQLException e) {
      // SQLite has rolled back by itself, as it does on a full disk: the first failure tells more.
      return;
    }
  }

  private PreparedStatement bound(String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = kept.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      kept.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  /** A statement that failed half-way cannot be used again. */
  private void forget(String sql) {
    PreparedStatement statement = kept.remove(sql);
    try {
      if (statement != null) {
        statement.close();
      }
    } catch (SQLException e) {
      // Closing repeats the failure that is being reported.
      return;
    }
  }

  @Override
  public void close() {
    try (connection) {
      for (PreparedStatement statement : kept.values()) {
        statement.close();
      }
    } catch (SQLException e) {
      throw DossierException.of(file, e);
    }
  }
}
