package org.firsthand.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import org.firsthand.serve.guard.Access;
import org.firsthand.serve.guard.Users;
import org.firsthand.serve.read.Readings;
import org.firsthand.serve.taxii.Inbox;
import org.firsthand.serve.taxii.Publishing;
import org.firsthand.stages.flow.Steps;

/**
 * A server with the pages of one dossier. Runs until it is closed.
 *
 * <p>Each request has a virtual thread of its own and borrows a connection to the dossier; nothing
 * of the dossier is kept but the lists of findings, which follow its changes, and counts, which are
 * kept only while it stays as it is.
 */
public final class Desk implements AutoCloseable {
  /** The logger that tells each answer of a desk, at level INFO. */
  public static final String ACCESS_LOG = "org.firsthand.access";

  /** Longest head of a request; a long list of filters has some 2,000 characters. */
  private static final int LARGEST_HEAD = 16_384;

  private final DeskSettings settings;
  private final Access access;
  private final Shelf shelf;
  private final Readings readings;
  private final Publishing publishing;
  private final Javalin server;

  private Desk(DeskSettings settings, Steps steps, String program) {
    this.settings = settings;
    this.access =
        new Access(settings.isLocal(), settings.users().map(Users::read), Clock.systemUTC());
    this.shelf = new Shelf(settings.dossier(), settings.connections(), settings.slowest());
    this.readings = new Readings(settings.dossier(), steps, program);
    this.publishing = new Publishing(settings.dossier(), shelf::state, Clock.systemUTC());
    Inbox inbox = new Inbox(settings.dossier());
    TaxiiRoutes taxii = new TaxiiRoutes(shelf, publishing, inbox, settings.largestBody());
    Doors doors = new Doors(settings, access);
    Pages pages = new Pages(settings, access, shelf, steps, readings);
    this.server =
        Javalin.create(
            config -> {
              configure(config);
              doors.guard(config.routes);
              new ExportRoutes(settings.dossier()).route(config.routes);
              pages.route(config.routes);
              new ApiRoutes(shelf).route(config.routes);
              new InboxRoutes(inbox, shelf, pages).route(config.routes);
              taxii.route(config.routes);
            });
  }

  /**
   * Starts a server.
   *
   * @param steps for reading new articles; loaded when they are first needed
   * @param program name and version, noted in the dossier by reading
   * @throws IllegalArgumentException if the settings do not go together
   */
  public static Desk start(DeskSettings settings, Steps steps, String program) {
    Desk desk = new Desk(settings, steps, program);
    try {
      desk.server.start(settings.host(), settings.port());
      desk.shelf.open();
      return desk;
    } catch (RuntimeException e) {
      desk.close();
      throw e;
    }
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = settings.largestBody();
    config.http.asyncTimeout = settings.slowest();
    config.requestLogger.http(AccessLog::write);
    config.router.treatMultipleSlashesAsSingleSlash = true;
    config.jetty.multipartConfig.maxTotalRequestSize(
        settings.largestBody(), io.javalin.config.SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(
        settings.largestBody(), io.javalin.config.SizeUnit.BYTES);
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(LARGEST_HEAD);
          http.setSendServerVersion(false);
          http.setIdleTimeout(settings.slowest());
        });
  }

  /** Where a browser finds it, with the token if one is asked for. */
  public String address() {
    String host = settings.host().equals("0.0.0.0") ? "localhost" : settings.host();
    return "http://"
        + (host.contains(":") ? "[" + host + "]" : host)
        + ":"
        + server.port()
        + "/"
        + access.token().map(token -> "?token=" + token).orElse("");
  }

  @Override
  public void close() {
    server.stop();
    publishing.close();
    readings.close();
    shelf.close();
  }
}
