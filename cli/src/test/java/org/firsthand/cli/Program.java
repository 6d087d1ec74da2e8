package org.firsthand.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the program as a user does: a process of its own, in a folder. */
record Program(Path folder) {
  /** For a program of a second or two: compiled once only, one thread of its own for memory. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  /** What a run left: its exit code and what it printed. */
  record Run(int exit, String out, String err) {
    List<String> errorLines() {
      return err.lines().toList();
    }
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return runOn("", arguments);
  }

  Run runOn(String in, String... arguments) throws IOException, InterruptedException {
    ProcessBuilder builder = builder(arguments);
    Process process = builder.start();
    CompletableFuture<String> out =
        CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(in.getBytes(StandardCharsets.UTF_8));
    }
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(builder.command() + ": expected to end within 5 minutes");
    }
    return new Run(process.exitValue(), out.join(), err.join());
  }

  /** Starts the program and leaves it alone; what it prints is lost. */
  Process start(String... arguments) throws IOException {
    return builder(arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Xmx512m");
    command.addAll(SHORT_LIVED);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("org.firsthand.cli.Main");
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private static String text(InputStream in) {
    try (in) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
