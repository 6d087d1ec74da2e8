package org.firsthand.stages.extract.page;

import java.io.BufferedReader;
import java.io.IOException;
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
import org.firsthand.model.json.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import tools.jackson.databind.JsonNode;

/**
 * Trains the two models of {@link MainText} on pages with their texts.
 *
 * <p>{@code TrainBlocks IN.jsonl TRUTH.jsonl FOLDER [ROUNDS]}: IN as {@code score.py input pages}
 * makes it, TRUTH with {@code file} and {@code text}; writes {@code blocks.tsv} and {@code
 * context.tsv} into the folder and prints what a fivefold cross-validation gives.
 */
final class TrainBlocks {
  private static final int FOLDS = 5;

  /** One page with its blocks, what describes them, and which of them are the article's. */
  private static final class Example {
    final List<Block> blocks;
    final float[][] rows;
    final float[] labels;
    final float[] weights;
    final int[] tokens;
    final String id;
    final Evidence evidence;
    final Wording[] words;
    double[] first = {};

    Example(String id, List<Block> blocks, Evidence evidence, String truth) {
      this.id = id;
      this.blocks = blocks;
      this.words = BlockFeatures.wording(blocks);
      this.evidence = evidence;
      this.rows = BlockFeatures.of(blocks, words, evidence);
      this.labels = new BlockLabels(truth).of(blocks);
      this.weights = new float[blocks.size()];
      this.tokens = new int[blocks.size()];
      for (int b = 0; b < tokens.length; b++) {
        tokens[b] = BlockLabels.tokens(blocks.get(b).text()).size();
      }
      int total = Math.max(100, Arrays.stream(tokens).sum());
      for (int b = 0; b < blocks.size(); b++) {
        // By tokens, since the measure counts tokens, and a little the same for every page.
        weights[b] = (float) (0.05 + Math.sqrt(tokens[b]) * Math.pow(2000.0 / total, 0.5) / 3);
      }
    }
  }

  private TrainBlocks() {}

  public static void main(String[] args) throws IOException {
    int rounds = args.length > 3 ? Integer.parseInt(args[3]) : 60;
    List<Example> examples = examples(Path.of(args[0]), Path.of(args[1]));
    System.out.printf(
        Locale.ROOT,
        "%d pages, %d blocks%n",
        examples.size(),
        examples.stream().mapToInt(e -> e.blocks.size()).sum());
    List<double[]> second = new ArrayList<>();
    java.util.stream.IntStream.range(0, FOLDS).parallel().forEach(fold -> {
      Trees first = train(examples, fold, rounds, false);
      for (int i = fold; i < examples.size(); i += FOLDS) {
        examples.get(i).first = MainText.answers(first, examples.get(i).rows);
      }
    });
    report("first", examples, examples.stream().map(e -> e.first).toList());
    for (int i = 0; i < examples.size(); i++) {
      second.add(new double[0]);
    }
    java.util.stream.IntStream.range(0, FOLDS).parallel().forEach(fold -> {
      Trees trees = train(examples, fold, rounds, true);
      for (int i = fold; i < examples.size(); i += FOLDS) {
        Example e = examples.get(i);
        second.set(i, MainText.answers(trees, MainText.context(e.blocks, e.rows, e.first)));
      }
    });
    report("second", examples, second);
    if (System.getProperty("dump") != null) {
      dump(Path.of(System.getProperty("dump")), examples, second);
    }
    if (Boolean.getBoolean("cv")) {
      return;
    }
    Path folder = Path.of(args[2]);
    Files.write(folder.resolve("blocks.tsv"), train(examples, -1, rounds, false).lines());
    Files.write(folder.resolve("context.tsv"), train(examples, -1, rounds, true).lines());
  }

  private static void dump(Path file, List<Example> examples, List<double[]> answers)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example e = examples.get(i);
      tools.jackson.databind.node.ObjectNode page =
          tools.jackson.databind.node.JsonNodeFactory.instance.objectNode();
      page.put("id", e.id);
      tools.jackson.databind.node.ArrayNode list = page.putArray("blocks");
      boolean[] beside = Beside.of(e.blocks, e.words, e.evidence.title());
      for (int b = 0; b < e.blocks.size(); b++) {
        Block block = e.blocks.get(b);
        StringBuilder path = new StringBuilder();
        int n = 0;
        for (Place p = block.place(); p != null && n < 6; p = p.parent, n++) {
          path.append(p.tag).append(' ');
        }
        list.addObject()
            .put("y", e.labels[b])
            .put("p", Math.round(answers.get(i)[b] * 100) / 100.0)
            .put("beside", beside[b])
            .put("path", path.toString())
            .put("text", block.text());
      }
      lines.add(page.toString());
    }
    Files.write(file, lines);
  }

  private static Trees train(List<Example> examples, int without, int rounds, boolean context) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    List<Integer> pages = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i % FOLDS == without) {
        continue;
      }
      Example e = examples.get(i);
      float[][] own = context ? MainText.context(e.blocks, e.rows, e.first) : e.rows;
      for (int b = 0; b < own.length; b++) {
        rows.add(own[b]);
        labels.add(e.labels[b]);
        weights.add(e.weights[b]);
        pages.add(i);
      }
    }
    float[] y = new float[labels.size()];
    float[] w = new float[labels.size()];
    for (int i = 0; i < y.length; i++) {
      y[i] = labels.get(i);
      w[i] = weights.get(i);
    }
    int[] p = new int[pages.size()];
    for (int i = 0; i < p.length; i++) {
      p[i] = pages.get(i);
    }
    return new Boosting(
            rows.toArray(float[][]::new), y, w, p, Integer.getInteger("depth", 5),
            Double.parseDouble(System.getProperty("rate", "0.1")),
            Double.parseDouble(System.getProperty("least", "3")))
        .train(rounds, 7);
  }

  private static void report(String name, List<Example> examples, List<double[]> answers) {
    for (double threshold : new double[] {0.3, 0.4, 0.45, 0.5, 0.55, 0.6}) {
      double precision = 0;
      double recall = 0;
      double both = 0;
      for (int i = 0; i < examples.size(); i++) {
        Example e = examples.get(i);
        double right = 0;
        double taken = 0;
        double reachable = 0;
        for (int b = 0; b < e.labels.length; b++) {
          reachable += e.labels[b] * e.tokens[b];
          if (answers.get(i)[b] >= threshold) {
            taken += e.tokens[b];
            right += e.labels[b] * e.tokens[b];
          }
        }
        double p = taken == 0 ? 0 : right / taken;
        double r = reachable == 0 ? 0 : right / reachable;
        precision += p;
        recall += r;
        both += p + r == 0 ? 0 : 2 * p * r / (p + r);
      }
      System.out.printf(
          Locale.ROOT,
          "%s at %.2f: precision %.4f recall %.4f f1 %.4f%n",
          name,
          threshold,
          precision / examples.size(),
          recall / examples.size(),
          both / examples.size());
    }
  }

  private static List<Example> examples(Path in, Path truth) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(truth)) {
      JsonNode node = Json.tree(line);
      texts.put(node.path("file").asString(), node.path("text").asString());
    }
    List<Example> examples = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(in)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = Json.tree(line);
        String html =
            new String(
                Base64.getDecoder().decode(node.path("html").asString()), StandardCharsets.UTF_8);
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(ReadPage.DEEPEST));
        LinkedData data = LinkedData.read(page);
        String title =
            Titles.find(page, data, Outlets.find(page, data, Optional.empty())).orElse("");
        List<Block> blocks = Blocks.of(page);
        if (!blocks.isEmpty()) {
          examples.add(
              new Example(
                  node.path("id").asString(),
                  blocks,
                  Evidence.of(page, data, title),
                  texts.getOrDefault(node.path("id").asString(), "")));
        }
      }
    }
    return examples;
  }
}
