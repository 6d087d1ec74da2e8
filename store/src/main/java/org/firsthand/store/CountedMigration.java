package org.firsthand.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Counts the statements that bring a dossier up to date. How long one takes is not known before: of
 * a large dossier a few take nearly all the time.
 */
final class CountedMigration extends BaseCallback {
  /** Statements begin a line; those of triggers and parts of statements do not, or otherwise. */
  private static final Pattern STATEMENT =
      Pattern.compile("^(PRAGMA|CREATE|INSERT|UPDATE|DELETE|DROP|ALTER) ", Pattern.MULTILINE);

  private final Upgrading told;
  private final int total;
  private int done;

  CountedMigration(Upgrading told, MigrationInfo... pending) {
    this.told = told;
    this.total = Arrays.stream(pending).mapToInt(one -> statements(one.getScript())).sum();
  }

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.BEFORE_MIGRATE || event == Event.AFTER_EACH_MIGRATE_STATEMENT;
  }

  @Override
  public void handle(Event event, Context context) {
    done += event == Event.BEFORE_MIGRATE ? 0 : 1;
    told.done(done, total);
  }

  private static int statements(String script) {
    try (InputStream in =
        Objects.requireNonNull(
            CountedMigration.class.getResourceAsStream("migrations/" + script), script)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (int) STATEMENT.matcher(text).results().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
