package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.firsthand.collect.CollectSettings;
import org.firsthand.collect.Collector;
import org.firsthand.collect.Intake;
import org.firsthand.model.json.Json;
import org.firsthand.run.Progress;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.Lists;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The record is a function of the set of captures: with the real steps, four articles that copy and
 * contradict each other give the same lists in all 24 orders, on any number of threads, at once or
 * one by one, once or twice. The real articles of {@code ../shared/seeds} are taken where they are.
 */
class OneRecordTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");
  private static final Steps STEPS = Steps.load();

  @TempDir static Path folder;
  private static List<String> inputs = List.of();
  private static String expected = "";
  private static int dossiers;

  @BeforeAll
  static void readOnce() throws IOException {
    inputs = Files.isDirectory(SEEDS) ? realArticles() : inventedArticles();
    expected = record(List.of(inputs), 1);
    assertThat(expected).contains("\"origins\":1", "\"containmentOfCopy\"");
  }

  @ParameterizedTest(name = "all orders at once on {0} threads")
  @ValueSource(ints = {1, 2, 8})
  void isTheSameInAllOrders(int threads) {
    for (List<String> order : orders(inputs)) {
      assertThat(record(List.of(order), threads)).as(order.toString()).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "all orders one by one on {0} threads")
  @ValueSource(ints = {2})
  void isTheSameOneByOne(int threads) {
    for (List<String> order : orders(inputs)) {
      List<List<String>> batches = order.stream().map(List::of).toList();
      assertThat(record(batches, threads)).as(order.toString()).isEqualTo(expected);
    }
  }

  @ParameterizedTest(name = "twice on {0} threads")
  @ValueSource(ints = {1, 2})
  void isTheSameWhenReadTwice(int threads) {
    assertThat(record(List.of(inputs, inputs), threads)).isEqualTo(expected);
  }

  private static String record(List<List<String>> batches, int threads) {
    Path file = folder.resolve("d" + dossiers++ + ".db");
    RunSettings settings = RunSettings.defaults().withThreads(threads);
    for (List<String> batch : batches) {
      try (Dossier dossier = Dossier.open(file);
          Intake intake = new Collector(CollectSettings.defaults()).collect(batch)) {
        new ReadInputs(STEPS.flow(), settings, "test").read(intake, dossier, Progress.SILENT);
      }
    }
    try (Dossier dossier = Dossier.openToRead(file)) {
      Lists lists = dossier.lists();
      return Stream.of(
              lists.articles(),
              lists.copies(),
              lists.statements(),
              lists.events(),
              lists.findings())
          .map(Json::write)
          .reduce("", (all, list) -> all + list + "\n");
    }
  }

  private static List<List<String>> orders(List<String> items) {
    if (items.isEmpty()) {
      return List.of(List.of());
    }
    List<List<String>> orders = new ArrayList<>();
    for (String first : items) {
      List<String> rest = new ArrayList<>(items);
      rest.remove(first);
      for (List<String> order : orders(rest)) {
        List<String> whole = new ArrayList<>(List.of(first));
        whole.addAll(order);
        orders.add(Collections.unmodifiableList(whole));
      }
    }
    return orders;
  }

  private static List<String> realArticles() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.map(Path::toString).filter(name -> name.endsWith(".txt")).sorted().toList();
    }
  }

  private static List<String> inventedArticles() throws IOException {
    String first =
        "Norway's foreign minister Ingrid Moe said on Monday that Russia had attacked the network"
            + " of the port of Tromso.\n\n"
            + "The port was closed for a day and two ships had to wait outside, the harbour master"
            + " told reporters.";
    List<String> texts =
        List.of(
            "Port attacked\n\n" + first,
            "North Gazette: " + first,
            "Russia denied that it had attacked the network of the port of Tromso in Norway.",
            "Norway and Canada signed an agreement on cyber defence, Canada's foreign ministry"
                + " said.");
    List<String> files = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Path file = folder.resolve("invented-" + i + ".txt");
      Files.writeString(file, texts.get(i));
      files.add(file.toString());
    }
    return files;
  }
}
