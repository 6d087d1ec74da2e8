package org.firsthand.quality.wire;

import java.util.random.RandomGenerator;

/**
 * Reads the print by optical character recognition: letters are taken for others that look alike,
 * and words are run together.
 *
 * @param share of the words that are hit, 0 to 1
 */
public record Scan(double share) implements Change {
  private static final String[][] ALIKE = {
    {"rn", "m"},
    {"m", "rn"},
    {"l", "1"},
    {"O", "0"},
    {"e", "c"},
    {"h", "b"},
    {"cl", "d"},
    {"S", "5"},
    {"I", "l"},
    {"u", "n"},
    {"fi", "h"},
    {"g", "q"}
  };

  @Override
  public Story apply(Story story, RandomGenerator random) {
    return story.saying(
        story.paragraphs().stream().map(paragraph -> read(paragraph, random)).toList());
  }

  private String read(String paragraph, RandomGenerator random) {
    StringBuilder read = new StringBuilder();
    for (String word : paragraph.split(" ")) {
      boolean joined = false;
      String seen = word;
      if (random.nextDouble() < share) {
        String[] pair = ALIKE[random.nextInt(ALIKE.length)];
        int at = word.indexOf(pair[0]);
        joined = at < 0 && !read.isEmpty();
        seen =
            at < 0 ? word : word.substring(0, at) + pair[1] + word.substring(at + pair[0].length());
      }
      read.append(read.isEmpty() || joined ? "" : " ").append(seen);
    }
    return read.toString();
  }
}
