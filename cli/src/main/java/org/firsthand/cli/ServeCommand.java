package org.firsthand.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.firsthand.serve.Desk;
import org.firsthand.serve.DeskSettings;
import org.firsthand.serve.guard.Role;
import org.firsthand.serve.guard.Users;
import org.firsthand.stages.flow.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: the pages over a dossier. */
@Command(
    name = "serve",
    description = {
      "Shows a dossier as pages in a browser, and as JSON under /api/v1.",
      "Only this machine reaches them unless --host says otherwise; then a token,",
      "or a user of --users, is asked for."
    },
    footer = {
      "",
      "  ./firsthand serve                                 http://127.0.0.1:8080/",
      "  ./firsthand serve --users desk.users --add-user ana:analyst    asks for a password",
      "  ./firsthand serve --users desk.users --host 0.0.0.0",
      "",
      "Behind a proxy that speaks HTTPS let --host be 127.0.0.1 and give --users all the same."
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  @Mixin private final DossierOption dossier = new DossierOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "The port; 0 takes a free one; default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = DeskSettings.LOCAL,
      description = "The address to listen on; default: ${DEFAULT-VALUE}.")
  private String host = DeskSettings.LOCAL;

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description = "Who may sign in: a file that --add-user writes.")
  private Optional<Path> users = Optional.empty();

  @Option(
      names = "--access-log",
      paramLabel = "FILE",
      description = {
        "Who asked for what, with status and milliseconds: a file that is begun anew at 10 MB",
        "(five are kept), '-' for standard error, or 'none'; default: none on this machine alone,",
        "'-' where users sign in or others can reach it."
      })
  private Optional<String> accessLog = Optional.empty();

  @Option(
      names = "--add-user",
      paramLabel = "NAME:ROLE",
      description =
          "Adds a reader, analyst or admin to --users, and ends; the password is asked for.")
  private Optional<String> newUser = Optional.empty();

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (newUser.isPresent()) {
      return addUser(newUser.get());
    }
    dossier.open().close(); // says what is wrong with it, and settles its findings
    DeskSettings settings;
    try {
      settings = DeskSettings.defaults(dossier.file()).at(host, port, users);
    } catch (IllegalArgumentException e) {
      throw misuse("" + e.getMessage());
    }
    AccessLogging.to(
        accessLog.orElse(settings.isLocal() && users.isEmpty() ? AccessLogging.NONE : "-"));
    try (Console console = Console.ofProcess();
        Desk desk = start(settings)) {
      console.line(dossier.file() + " is at " + desk.address());
      if (!settings.isLocal()) {
        console.line("Others can reach it, without encryption: let a proxy speak HTTPS to them.");
      }
      console.line("Ctrl+C ends it.");
      console.flush();
      CountDownLatch end = new CountDownLatch(1);
      Runtime.getRuntime().addShutdownHook(new Thread(desk::close, "closing"));
      end.await();
    }
    return 0;
  }

  private Desk start(DeskSettings settings) {
    try {
      return Desk.start(settings, Steps.load(), "firsthand " + Version.name());
    } catch (IllegalArgumentException e) {
      throw misuse("" + e.getMessage());
    } catch (RuntimeException e) {
      throw misuse(
          "--port: expected a free port and an address of this machine, found "
              + host
              + ":"
              + port
              + " ("
              + e.getMessage()
              + ")");
    }
  }

  private int addUser(String text) throws IOException {
    int colon = text.lastIndexOf(':');
    Optional<Role> role = colon < 1 ? Optional.empty() : Role.of(text.substring(colon + 1));
    if (users.isEmpty() || role.isEmpty()) {
      throw misuse(
          "--add-user: expected NAME:reader, NAME:analyst or NAME:admin, and --users FILE");
    }
    try {
      Users.add(users.get(), text.substring(0, colon), role.get(), password());
    } catch (IllegalArgumentException e) {
      throw misuse("--add-user: " + e.getMessage());
    }
    System.err.println("firsthand: " + text.substring(0, colon) + " is in " + users.get());
    return 0;
  }

  /** From the terminal without showing it, or the first line of standard input. */
  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
  private static String password() throws IOException {
    if (System.console() != null && System.console().isTerminal()) {
      char[] typed = System.console().readPassword("Password: ");
      return typed == null ? "" : new String(typed);
    }
    String line =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    return line == null ? "" : line;
  }

  private ParameterException misuse(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }
}
