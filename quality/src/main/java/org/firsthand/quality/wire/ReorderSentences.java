package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lets sentences change places with their neighbours.
 *
 * @param share of the sentences that move, 0 to 1
 */
public record ReorderSentences(double share) implements Change {
  @Override
  public Story apply(Story story, RandomGenerator random) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : story.paragraphs()) {
      List<String> sentences = new ArrayList<>(Sentences.of(paragraph));
      for (int i = 1; i < sentences.size(); i++) {
        if (random.nextDouble() < share) {
          Collections.swap(sentences, i - 1, i);
        }
      }
      paragraphs.add(String.join(" ", sentences));
    }
    for (int i = 2; i < paragraphs.size(); i++) {
      if (random.nextDouble() < share / 2) {
        Collections.swap(paragraphs, i - 1, i);
      }
    }
    return story.saying(paragraphs);
  }
}
