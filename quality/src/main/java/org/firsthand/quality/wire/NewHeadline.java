package org.firsthand.quality.wire;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Sets another headline: some words of the text's first sentence. */
public record NewHeadline() implements Change {
  @Override
  public Story apply(Story story, RandomGenerator random) {
    List<String> words = Arrays.asList(story.paragraphs().getFirst().split("\\s+"));
    int from = random.nextInt(Math.max(1, words.size() / 2));
    int to = Math.min(words.size(), from + 4 + random.nextInt(5));
    return story.titled(Sentences.capital(String.join(" ", words.subList(from, to))));
  }
}
