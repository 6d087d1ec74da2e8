package org.firsthand.stages.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.firsthand.language.Resource;

/**
 * Chooses the blocks of a page that are its article.
 *
 * <p>Each block is judged twice by boosted trees: by itself and its place on the page, then again
 * with what the first judgement made of the blocks around it. Trained on one half of the article
 * pages of WCXB (CC BY 4.0); {@code TrainBlocks} among the tests does it again. Immutable and safe
 * to share between threads.
 */
final class MainText {
  /** A block of this probability is the article's, wherever it stands. */
  private static final double ENOUGH = 0.5;

  /** It is enough for one that stands between blocks that are surely the article's. */
  private static final double ENOUGH_WITHIN = 0.3;

  /** A block of this probability is surely the article's, if it has some length. */
  private static final double SURE = 0.85;

  private static final int SURE_WORDS = 12;

  /** "Something went wrong. Please try again." is shorter. */
  private static final int FEWEST_WORDS = 10;

  private static final Pattern SENTENCE = Pattern.compile("[.!?][\"'”’)]*$");

  private final Trees first;
  private final Trees second;

  MainText(Trees first, Trees second) {
    this.first = first;
    this.second = second;
  }

  /** With the models that ship with the program. */
  static MainText load() {
    return new MainText(
        Trees.parse(Resource.rows(MainText.class, "blocks.tsv")),
        Trees.parse(Resource.rows(MainText.class, "context.tsv")));
  }

  /** The article's blocks, in order. */
  List<Block> choose(List<Block> blocks, Evidence evidence) {
    Wording[] words = BlockFeatures.wording(blocks);
    float[][] rows = BlockFeatures.of(blocks, words, evidence);
    double[] answers = answers(second, context(blocks, rows, answers(first, rows)));
    List<Block> chosen = chosen(blocks, words, evidence, answers);
    return chosen.isEmpty()
        ? sentences(blocks, Beside.of(blocks, words, evidence.title()))
        : chosen;
  }

  /** Those of the blocks that their probabilities and their wording make the article's. */
  static List<Block> chosen(
      List<Block> blocks, Wording[] words, Evidence evidence, double[] answers) {
    int first = answers.length;
    int last = -1;
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] >= SURE && blocks.get(i).words() >= SURE_WORDS) {
        first = Math.min(first, i);
        last = i;
      }
    }
    boolean[] beside = Beside.of(blocks, words, evidence.title());
    List<Block> chosen = new ArrayList<>();
    for (int i = 0; i < answers.length; i++) {
      double enough = i >= first && i <= last ? ENOUGH_WITHIN : ENOUGH;
      if (answers[i] >= enough && !beside[i]) {
        chosen.add(blocks.get(i));
      }
    }
    return chosen;
  }

  /**
   * The blocks of a bare page that read like sentences. The models learnt from pages of today's
   * sites, and find no article in a few paragraphs that somebody saved without the site.
   */
  private static List<Block> sentences(List<Block> blocks, boolean[] beside) {
    List<Block> sentences = new ArrayList<>();
    for (int i = 0; i < beside.length; i++) {
      Block block = blocks.get(i);
      boolean plain = block.words() >= FEWEST_WORDS && block.linkWords() == 0 && !beside[i];
      if (plain && SENTENCE.matcher(block.text()).find()) {
        sentences.add(block);
      }
    }
    return sentences;
  }

  static double[] answers(Trees trees, float[][] rows) {
    return trees.probabilities(rows);
  }

  /** The rows with what the first judgement says of each block, those around it, and its kind. */
  static float[][] context(List<Block> blocks, float[][] rows, double[] first) {
    Map<Place, double[]> places = new HashMap<>();
    Map<Integer, double[]> makes = new HashMap<>();
    for (int i = 0; i < first.length; i++) {
      Block block = blocks.get(i);
      add(makes.computeIfAbsent(block.place().make, key -> new double[2]), first[i], block);
      int level = 0;
      for (Place p = block.place().parent; p != null && level < 4; p = p.parent, level++) {
        add(places.computeIfAbsent(p, key -> new double[2]), first[i], block);
      }
    }
    float[][] wide = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      float[] row = java.util.Arrays.copyOf(rows[i], rows[i].length + 17);
      int at = rows[i].length;
      for (int d = -4; d <= 4; d++) {
        row[at++] = i + d < 0 || i + d >= first.length ? -1 : (float) first[i + d];
      }
      row[at++] = mean(makes.get(blocks.get(i).place().make));
      Place p = blocks.get(i).place().parent;
      for (int level = 0; level < 3; level++) {
        row[at++] = p == null ? -1 : mean(places.get(p));
        p = p == null ? null : p.parent;
      }
      row[at++] = far(first, blocks, i, -1);
      row[at++] = far(first, blocks, i, 1);
      row[at++] = nearest(first, i, -1);
      row[at] = nearest(first, i, 1);
      wide[i] = row;
    }
    return wide;
  }

  private static void add(double[] sums, double answer, Block block) {
    sums[0] += answer * block.words();
    sums[1] += block.words();
  }

  private static float mean(double @org.jspecify.annotations.Nullable [] sums) {
    return sums == null || sums[1] == 0 ? -1 : (float) (sums[0] / sums[1]);
  }

  /** The mean of up to 15 blocks on one side, by words. */
  private static float far(double[] first, List<Block> blocks, int i, int step) {
    double[] sums = new double[2];
    for (int k = i + step, n = 0; k >= 0 && k < first.length && n < 15; k += step, n++) {
      add(sums, first[k], blocks.get(k));
    }
    return mean(sums);
  }

  /** How many blocks away the next sure one stands on one side, at most 40. */
  private static float nearest(double[] first, int i, int step) {
    int n = 1;
    for (int k = i + step; k >= 0 && k < first.length && n < 40; k += step, n++) {
      if (first[k] > 0.8) {
        return n;
      }
    }
    return 40;
  }
}
