package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Takes so many words in a row from anywhere in the text; the last sentence may be cut.
 *
 * @param words how many
 */
public record Excerpt(int words) implements Change {
  @Override
  public Story apply(Story story, RandomGenerator random) {
    int room = Math.max(1, story.words() - words + 1);
    int skip = random.nextInt(room);
    int left = words;
    List<String> taken = new ArrayList<>();
    for (String paragraph : story.paragraphs()) {
      String[] all = paragraph.split("\\s+");
      int from = Math.min(skip, all.length);
      int to = Math.min(all.length, from + left);
      skip -= from;
      left -= to - from;
      if (to > from) {
        taken.add(String.join(" ", Arrays.copyOfRange(all, from, to)));
      }
    }
    return story.saying(taken);
  }
}
