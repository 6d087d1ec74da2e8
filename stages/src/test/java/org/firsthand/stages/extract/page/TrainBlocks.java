package org.firsthand.stages.extract.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.firsthand.model.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * Trains the two models of {@link MainText} on pages with their texts.
 *
 * <p>{@code TrainBlocks IN.jsonl TRUTH.jsonl FOLDER}: IN as {@code score.py input pages} makes it,
 * TRUTH with {@code file} and {@code text}; writes {@code blocks.tsv} and {@code context.tsv} into
 * the folder and prints what a fivefold cross-validation gives. The same input gives the same
 * bytes.
 */
final class TrainBlocks {
  private static final int FOLDS = 5;
  private static final long SEED = 7;

  /** Chosen by cross-validation; SOURCE.md beside the models has the numbers. */
  private static final Boosting BOOSTING = new Boosting(5, 0.08, 5, 0.7, 0.8, 0.4);

  private static final Boosting.Size SIZE = new Boosting.Size(3, 80);

  private TrainBlocks() {}

  public static void main(String[] args) throws IOException {
    List<PageExample> pages = pages(Path.of(args[0]), Path.of(args[1]));
    System.out.println(pages.size() + " pages");
    for (int fold = 0; fold < FOLDS; fold++) {
      Trees trees = train(pages, fold, false);
      for (int i = fold; i < pages.size(); i += FOLDS) {
        pages.get(i).first = MainText.answers(trees, pages.get(i).rows);
      }
    }
    Path folder = Path.of(args[2]);
    Files.write(folder.resolve("blocks.tsv"), train(pages, -1, false).lines());
    Files.write(folder.resolve("context.tsv"), train(pages, -1, true).lines());
    for (int fold = 0; fold < FOLDS; fold++) {
      Trees trees = train(pages, fold, true);
      for (int i = fold; i < pages.size(); i += FOLDS) {
        pages.get(i).second = MainText.answers(trees, pages.get(i).context());
      }
    }
    System.out.println("cross-validated: " + TextScore.of(pages));
  }

  /** Trains on the pages of all folds but one. */
  private static Trees train(List<PageExample> pages, int without, boolean context) {
    List<float[]> rows = new ArrayList<>();
    List<float[]> each = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      if (i % FOLDS != without) {
        PageExample page = pages.get(i);
        float[][] own = context ? page.context() : page.rows;
        for (int b = 0; b < own.length; b++) {
          rows.add(own[b]);
          each.add(new float[] {page.labels[b], page.weights[b], i});
        }
      }
    }
    float[] labels = new float[each.size()];
    float[] weights = new float[each.size()];
    int[] page = new int[each.size()];
    for (int i = 0; i < page.length; i++) {
      labels[i] = each.get(i)[0];
      weights[i] = each.get(i)[1];
      page[i] = (int) each.get(i)[2];
    }
    Bins bins = new Bins(rows.toArray(float[][]::new));
    return BOOSTING.train(bins, labels, weights, page, SIZE, SEED);
  }

  private static List<PageExample> pages(Path in, Path truth) throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(truth)) {
      JsonNode node = Json.tree(line);
      texts.put(node.path("file").asString(), node.path("text").asString(""));
    }
    List<PageExample> pages = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(in)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode node = Json.tree(line);
        String text = texts.getOrDefault(node.path("id").asString(), "");
        PageExample page = PageExample.of(node, text);
        if (!page.blocks.isEmpty() && !text.isEmpty()) {
          pages.add(page);
        }
      }
    }
    return pages;
  }
}
