package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Rewrites a story until a given share of its words has changed: sentences are moved, turned and
 * split, words dropped and put into others of the same meaning, and what is then still missing is
 * swapped by lot.
 */
public final class Rewrite implements Change {
  private final double strength;
  private final List<String> vocabulary;
  private final Change byHand;

  /**
   * Changes this share, 0 to 1, of the words.
   *
   * @param vocabulary words to swap in
   */
  public Rewrite(double strength, List<String> vocabulary) {
    this.strength = strength;
    this.vocabulary = List.copyOf(vocabulary);
    this.byHand =
        Change.all(
            List.of(
                new ReorderSentences(strength / 2),
                new TurnVoice(strength),
                new SplitSentences(strength),
                new Synonyms(strength),
                new DropWords(strength / 8)));
  }

  @Override
  public Story apply(Story story, RandomGenerator random) {
    Story changed = byHand.apply(story, random);
    double missing = 1 - (1 - strength) / Math.max(0.01, 1 - changedShare(story, changed));
    return missing <= 0 ? changed : new SwapWords(missing, vocabulary).apply(changed, random);
  }

  /** Share of the first text's words, each counted as often as it stands, that the second lacks. */
  static double changedShare(Story before, Story after) {
    List<String> left = new ArrayList<>(words(after));
    List<String> words = words(before);
    long kept = words.stream().filter(left::remove).count();
    return words.isEmpty() ? 0 : 1 - (double) kept / words.size();
  }

  private static List<String> words(Story story) {
    return Arrays.asList(story.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
  }
}
