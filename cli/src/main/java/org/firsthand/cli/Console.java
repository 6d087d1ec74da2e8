package org.firsthand.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.firsthand.cli.show.Terminal;
import org.firsthand.model.json.Json;

/**
 * The program's standard output and error.
 *
 * <p>Text goes out in the terminal's encoding, JSON always in UTF-8. Standard output is buffered:
 * {@link #close} flushes it. Not thread-safe.
 */
final class Console implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private final PrintStream text;
  private final PrintStream json;
  private final PrintStream errors;
  private final Terminal terminal;

  private Console(
      OutputStream out, PrintStream text, PrintStream json, PrintStream errors, Terminal terminal) {
    this.out = out;
    this.text = text;
    this.json = json;
    this.errors = errors;
    this.terminal = terminal;
  }

  /** The console of this process. */
  static Console ofProcess() {
    Charset charset = charset();
    FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    BufferedOutputStream buffer = new BufferedOutputStream(out, BUFFER);
    return new Console(
        buffer,
        new PrintStream(buffer, false, charset),
        new PrintStream(buffer, false, StandardCharsets.UTF_8),
        System.err,
        terminalOfProcess());
  }

  /** The terminal of this process, for what only tells how far it is. */
  @SuppressWarnings("SystemConsoleNull") // JDK 25 gives null again where there is no terminal
  static Terminal terminalOfProcess() {
    boolean interactive = System.console() != null && System.console().isTerminal();
    return Terminal.of(System.getenv(), interactive, charset());
  }

  private static Charset charset() {
    return Charset.forName(System.getProperty("stdout.encoding", StandardCharsets.UTF_8.name()));
  }

  Terminal terminal() {
    return terminal;
  }

  void line(String line) {
    text.println(line);
  }

  void lines(List<String> lines) {
    lines.forEach(this::line);
  }

  /** One JSON array, a record a line, so that line tools can read it too. */
  void jsonArray(List<?> values) {
    json.print("[");
    for (int i = 0; i < values.size(); i++) {
      json.print(i == 0 ? "\n" : ",\n");
      json.print(Json.write(values.get(i)));
    }
    json.print(values.isEmpty() ? "]\n" : "\n]\n");
  }

  /** The same for rows that are JSON already and come one by one. */
  void jsonArray(Consumer<Consumer<String>> each) {
    json.print("[");
    boolean[] any = {false};
    each.accept(
        row -> {
          json.print(any[0] ? ",\n" : "\n");
          json.print(row);
          any[0] = true;
        });
    json.print(any[0] ? "\n]\n" : "]\n");
  }

  void jsonLine(String line) {
    json.print(line);
    json.print('\n');
  }

  /** The output itself, for what brings its own encoding; its failures are thrown, not kept. */
  OutputStream bytes() {
    return out;
  }

  /** One line about what went wrong. */
  void problem(String line) {
    text.flush();
    errors.println("firsthand: " + line);
  }

  void flush() {
    text.flush();
    json.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
