package org.firsthand.quality.wire;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Leaves words out, as a hurried editor does.
 *
 * @param share of the words, 0 to 1
 */
public record DropWords(double share) implements Change {
  @Override
  public Story apply(Story story, RandomGenerator random) {
    return story.eachSentence(
        sentence ->
            Arrays.stream(sentence.split(" "))
                .filter(word -> random.nextDouble() >= share)
                .collect(Collectors.joining(" ")));
  }
}
