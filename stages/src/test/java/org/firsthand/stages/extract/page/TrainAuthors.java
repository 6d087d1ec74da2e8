package org.firsthand.stages.extract.page;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.firsthand.model.json.Json;
import org.firsthand.stages.extract.page.AuthorCandidate.Trait;
import org.firsthand.stages.extract.page.AuthorClaim.Ground;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;

/**
 * Weighs what speaks for an author: a conditional logit over a page's candidates and nobody.
 *
 * <p>{@code TrainAuthors IN.jsonl TRUTH.jsonl}, both as for {@link TrainBlocks}, TRUTH with {@code
 * author}. Prints what a tenfold cross-validation gives, and the weights, which stand in {@link
 * Ground}, {@link Trait} and {@link AuthorCandidate}. The same input gives the same weights.
 */
@SuppressWarnings("EnumOrdinal") // columns of one run, which nothing outlives
final class TrainAuthors {
  private static final int GROUNDS = Ground.values().length;
  private static final int TRAITS = Trait.values().length;
  private static final int NOBODY = 2 * GROUNDS + TRAITS;
  private static final int FOLDS = 10;
  private static final int STEPS = 300;
  private static final double RATE = 0.05;

  /** Of .3, 1 and 3 the best by cross-validation. */
  private static final double PENALTY = 1;

  /**
   * A page whose author is not known counts as much beside one whose is: many of them have one.
   * More finds fewer authors, less names more that are none.
   */
  private static final double UNKNOWN = 0.12;

  /** A page: for each candidate, nobody last, what it is like and whether it is right. */
  @SuppressWarnings("ArrayRecordComponent") // lives in one run, is compared with nothing
  private record Example(boolean[][] features, boolean[] right, boolean isAsked) {}

  private TrainAuthors() {}

  public static void main(String[] args) throws IOException {
    List<Example> examples = examples(Path.of(args[0]), Path.of(args[1]));
    int[] counts = new int[3];
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] weights = train(examples, fold);
      for (int i = fold; i < examples.size(); i += FOLDS) {
        count(examples.get(i), weights, counts);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "cross-validated: %.4f right of %d; named on %d pages without%n",
        (double) counts[0] / counts[1],
        counts[1],
        counts[2]);
    double[] weights = train(examples, -1);
    for (Ground ground : Ground.values()) {
      System.out.printf(
          Locale.ROOT,
          "%s(%.2f, %.2f)%n",
          ground,
          weights[ground.ordinal()],
          weights[GROUNDS + ground.ordinal()]);
    }
    for (Trait trait : Trait.values()) {
      System.out.printf(Locale.ROOT, "%s(%.2f)%n", trait, weights[2 * GROUNDS + trait.ordinal()]);
    }
    System.out.printf(Locale.ROOT, "nobody %.2f%n", weights[NOBODY]);
  }

  private static void count(Example example, double[] weights, int[] counts) {
    int best = 0;
    for (int c = 1; c < example.features().length; c++) {
      best =
          sum(example.features()[c], weights) > sum(example.features()[best], weights) ? c : best;
    }
    boolean named = best < example.features().length - 1;
    counts[0] += example.isAsked() && named && example.right()[best] ? 1 : 0;
    counts[1] += example.isAsked() ? 1 : 0;
    counts[2] += !example.isAsked() && named ? 1 : 0;
  }

  /** Adam on the likelihood of the pages of all folds but one. */
  private static double[] train(List<Example> examples, int without) {
    double[] weights = new double[NOBODY + 1];
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = new double[weights.length];
      for (int i = 0; i < examples.size(); i++) {
        if (i % FOLDS != without) {
          add(examples.get(i), weights, slope);
        }
      }
      for (int k = 0; k < weights.length; k++) {
        slope[k] -= PENALTY * weights[k];
        mean[k] = 0.9 * mean[k] + 0.1 * slope[k];
        square[k] = 0.99 * square[k] + 0.01 * slope[k] * slope[k];
        double size = Math.sqrt(square[k] / (1 - Math.pow(0.99, step))) + 1e-8;
        weights[k] += RATE * (mean[k] / (1 - Math.pow(0.9, step))) / size;
      }
    }
    return weights;
  }

  private static void add(Example example, double[] weights, double[] slope) {
    boolean[][] features = example.features();
    double[] odds = new double[features.length];
    double all = 0;
    double right = 0;
    for (int c = 0; c < features.length; c++) {
      odds[c] = Math.exp(sum(features[c], weights));
      all += odds[c];
      right += example.right()[c] ? odds[c] : 0;
    }
    boolean isKnown = !example.right()[features.length - 1];
    for (int c = 0; c < features.length; c++) {
      double pull = (example.right()[c] ? odds[c] / right : 0) - odds[c] / all;
      for (int k = 0; k < slope.length; k++) {
        slope[k] += features[c][k] ? pull * (isKnown ? 1 : UNKNOWN) : 0;
      }
    }
  }

  private static double sum(boolean[] features, double[] weights) {
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      sum += features[k] ? weights[k] : 0;
    }
    return sum;
  }

  private static List<Example> examples(Path in, Path truth) throws IOException {
    Map<String, String> authors = new HashMap<>();
    for (String line : Files.readAllLines(truth)) {
      JsonNode node = Json.tree(line);
      authors.put(node.path("file").asString(), node.path("author").asString(""));
    }
    MainText mainText = MainText.load();
    List<Example> examples = new ArrayList<>();
    for (String line : Files.readAllLines(in)) {
      JsonNode node = Json.tree(line);
      examples.add(
          example(
              candidates(node, mainText), authors.getOrDefault(node.path("id").asString(), "")));
    }
    return examples;
  }

  private static List<AuthorCandidate> candidates(JsonNode line, MainText mainText) {
    Optional<URI> address = Optional.of(URI.create(line.path("url").asString("")));
    String html =
        new String(
            Base64.getDecoder().decode(line.path("html").asString()), StandardCharsets.UTF_8);
    Markup page = Markup.of(Jsoup.parse(html, address.get().toString()));
    Optional<String> outlet = Outlets.find(page, address);
    Optional<String> title = Titles.find(page, outlet);
    List<Block> blocks = Blocks.of(page.document());
    List<Block> chosen = mainText.choose(blocks, Evidence.of(page, title.orElse("")));
    Surroundings lines = Surroundings.of(blocks, chosen, title.orElse(""));
    return Authors.candidates(page, lines, address, outlet, title);
  }

  private static Example example(List<AuthorCandidate> candidates, String author) {
    int nobody = candidates.size();
    boolean[][] features = new boolean[nobody + 1][NOBODY + 1];
    boolean[] right = new boolean[nobody + 1];
    boolean any = false;
    for (int c = 0; c < nobody; c++) {
      AuthorCandidate one = candidates.get(c);
      for (Ground ground : one.grounds()) {
        features[c][ground.ordinal()] = true;
      }
      for (Ground ground : one.kin()) {
        features[c][GROUNDS + ground.ordinal()] = true;
      }
      for (Trait trait : one.traits()) {
        features[c][2 * GROUNDS + trait.ordinal()] = true;
      }
      right[c] = !author.isEmpty() && words(one.name()).equals(words(author));
      any |= right[c];
    }
    features[nobody][NOBODY] = true;
    right[nobody] = !any;
    return new Example(features, right, !author.isEmpty());
  }

  private static final Pattern BETWEEN = Pattern.compile("\\W+", Pattern.UNICODE_CHARACTER_CLASS);

  private static List<String> words(String text) {
    return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
