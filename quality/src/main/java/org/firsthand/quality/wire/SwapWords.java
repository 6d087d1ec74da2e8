package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Puts other words, which mean something else, in the place of words drawn by lot. No rewriter is
 * so rough: it is the hardest case of a given strength, names and figures hit like all others.
 */
public final class SwapWords implements Change {
  private final double share;
  private final List<String> vocabulary;

  /** Swaps this share, 0 to 1, of the words for words of this vocabulary. */
  public SwapWords(double share, List<String> vocabulary) {
    this.share = share;
    this.vocabulary = List.copyOf(vocabulary);
  }

  @Override
  public Story apply(Story story, RandomGenerator random) {
    return story.eachSentence(sentence -> swapped(sentence, random));
  }

  private String swapped(String sentence, RandomGenerator random) {
    String[] words = sentence.split(" ");
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      places.add(i);
    }
    Collections.shuffle(places, Random.from(random));
    int hit = (int) Math.floor(share * words.length + random.nextDouble());
    for (int place : places.subList(0, Math.min(hit, words.length))) {
      String word = words[place];
      String end = word.matches(".*[.,;:!?]") ? word.substring(word.length() - 1) : "";
      words[place] = vocabulary.get(random.nextInt(vocabulary.size())) + end;
    }
    return Sentences.capital(String.join(" ", Arrays.asList(words)));
  }
}
