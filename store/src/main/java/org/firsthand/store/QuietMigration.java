package org.firsthand.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Keeps Flyway from talking to the user: what goes wrong comes as an exception. */
public final class QuietMigration implements LogCreator {
  /** Called by Flyway, by the class's name. */
  public QuietMigration() {}

  @Override
  public Log createLogger(Class<?> caller) {
    return new Silence();
  }

  private static final class Silence implements Log {
    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception e) {}

    @Override
    public void notice(String message) {}
  }
}
