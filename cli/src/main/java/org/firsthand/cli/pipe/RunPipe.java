package org.firsthand.cli.pipe;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sends lines through a pipe: order kept, several threads, bounded memory. */
public final class RunPipe {
  /** Problems that are told one by one; the rest is only counted. */
  private static final int TOLD = 20;

  private final int threads;

  /** On so many threads. */
  public RunPipe(int threads) {
    this.threads = Math.max(1, threads);
  }

  /** Sends all lines through and returns what went wrong, by line number. */
  public List<String> run(Pipe pipe, BufferedReader in, Consumer<String> out)
      throws InterruptedException {
    Map<Integer, String> problems = Collections.synchronizedMap(new TreeMap<>());
    AtomicInteger number = new AtomicInteger();
    switch (pipe) {
      case Pipe.EachLine each -> {
        record Numbered(int number, String line) {}
        var lines =
            in.lines()
                .filter(line -> !line.isBlank())
                .map(line -> new Numbered(number.incrementAndGet(), line))
                .iterator();
        new InOrder(threads)
            .<Numbered>run(lines, line -> answer(each, line.line(), line.number(), problems), out);
      }
      case Pipe.AllLines all -> {
        List<JsonNode> read = new ArrayList<>();
        in.lines()
            .filter(line -> !line.isBlank())
            .map(line -> read(all, line, number.incrementAndGet(), problems, out))
            .flatMap(Optional::stream)
            .forEach(read::add);
        all.answer(read, answer -> out.accept(answer.toString()));
      }
    }
    return told(problems);
  }

  private static String answer(
      Pipe.EachLine pipe, String line, int number, Map<Integer, String> problems) {
    JsonNode read = JsonNodeFactory.instance.objectNode();
    try {
      read = Json.tree(line);
      return pipe.answer(read).toString();
    } catch (IllegalArgumentException e) {
      return failed(read, number, e, problems);
    }
  }

  private static Optional<JsonNode> read(
      Pipe.AllLines pipe,
      String line,
      int number,
      Map<Integer, String> problems,
      Consumer<String> out) {
    JsonNode read = JsonNodeFactory.instance.objectNode();
    try {
      read = Json.tree(line);
      pipe.check(read);
      return Optional.of(read);
    } catch (IllegalArgumentException e) {
      out.accept(failed(read, number, e, problems));
      return Optional.empty();
    }
  }

  private static String failed(
      JsonNode read, int number, IllegalArgumentException e, Map<Integer, String> problems) {
    problems.put(number, "line " + number + ": " + e.getMessage());
    return Lines.answerTo(read).put("error", e.getMessage()).toString();
  }

  private static List<String> told(Map<Integer, String> problems) {
    List<String> told = new ArrayList<>(problems.values().stream().limit(TOLD).toList());
    if (problems.size() > TOLD) {
      told.add("and " + (problems.size() - TOLD) + " more lines");
    }
    return told;
  }
}
