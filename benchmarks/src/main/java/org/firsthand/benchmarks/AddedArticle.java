package org.firsthand.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;
import org.firsthand.model.json.Json;
import org.firsthand.run.Progress;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.Noun;

/**
 * What a real article costs in a dossier that has many beside what the same costs in an empty one,
 * all steps, one article at a time, by turns, both dossiers open.
 *
 * <p>{@code java -cp ... org.firsthand.benchmarks.AddedArticle DOSSIER ARTICLES COUNT}. The dossier
 * is copied and not touched. The first half of the articles warms both sides up and is not counted;
 * so the empty one has as many by then. Each side has steps of its own: analysed sentences are
 * remembered, and the side that came second would not have to analyse any. Times are the process's
 * processor time.
 */
final class AddedArticle {
  private final ReadInputs intoFull = runner();
  private final ReadInputs intoEmpty = runner();

  private AddedArticle() {}

  /** Copies, measures, prints a line for each side and their ratio. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("expected DOSSIER ARTICLES COUNT, found " + List.of(arguments));
      System.exit(2);
    }
    Path dossier = Path.of(arguments[0]);
    Path folder = Files.createTempDirectory("firsthand-added");
    Path full = folder.resolve("full.db");
    Path empty = folder.resolve("empty.db");
    Files.copy(dossier, full);
    try {
      List<Capture> articles = articles(Path.of(arguments[1]), Integer.parseInt(arguments[2]));
      new AddedArticle().measure(full, empty, articles);
    } finally {
      Files.deleteIfExists(full);
      Files.deleteIfExists(empty);
      Files.delete(folder);
    }
  }

  private void measure(Path full, Path empty, List<Capture> articles) {
    List<Double> inFull = new ArrayList<>();
    List<Double> inEmpty = new ArrayList<>();
    try (Dossier many = Dossier.open(full);
        Dossier none = Dossier.open(empty)) {
      for (int i = 0; i < articles.size(); i++) {
        double here = add(articles.get(i), many, intoFull);
        double there = add(articles.get(i), none, intoEmpty);
        if (2 * i >= articles.size()) {
          inFull.add(here);
          inEmpty.add(there);
        }
      }
    }
    print(full, inFull);
    print(empty, inEmpty);
    System.out.printf(
        Locale.ROOT,
        "ratio of medians %.2f, of sums %.2f%n",
        median(inFull) / median(inEmpty),
        sum(inFull) / sum(inEmpty));
  }

  private static ReadInputs runner() {
    return new ReadInputs(
        Steps.load().flow(), RunSettings.defaults().withThreads(1), "firsthand benchmark");
  }

  private static double add(Capture article, Dossier dossier, ReadInputs runner) {
    Cost before = Cost.now();
    runner.read(List.of(Outcome.done(article)).iterator(), dossier, Progress.SILENT);
    return Cost.now().minus(before).processNanos() / 1e6;
  }

  private static void print(Path file, List<Double> millis) {
    try (Dossier dossier = Dossier.openToRead(file)) {
      System.out.printf(
          Locale.ROOT,
          "%d articles, %d findings: %.1f ms an article, half of them within %.1f%n",
          dossier.lists().count(Noun.ARTICLE),
          dossier.lists().count(Noun.FINDING),
          sum(millis) / millis.size(),
          median(millis));
    }
  }

  private static double median(List<Double> millis) {
    return millis.stream().sorted().toList().get(millis.size() / 2);
  }

  private static double sum(List<Double> millis) {
    return millis.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The texts as files that a user states nothing of. */
  private static List<Capture> articles(Path file, int count) throws IOException {
    List<String> texts = Texts.first(file, count);
    List<Capture> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String line = Json.write(Map.of("text", texts.get(i)));
      articles.add(
          new Capture(
              file.getFileName() + "#" + (i + 1),
              Capture.ARTICLE_LINE,
              Optional.empty(),
              Map.of(),
              line.getBytes(StandardCharsets.UTF_8)));
    }
    return articles;
  }
}
