package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Stories of invented words for the tests: no two tell the same. Seeded. */
public final class InventedStories {
  private static final String[] SYLLABLES = {
    "ba", "den", "kor", "lim", "tas", "ver", "no", "shi", "pra", "gul", "mon", "er", "ist", "ow"
  };
  private static final String[] SMALL = {
    "the", "of", "in", "to", "and", "a", "on", "for", "with", "that", "was", "by", "at", "had"
  };

  private InventedStories() {}

  /** So many stories of about so many words each, of one day, from outlets of their own. */
  public static List<Story> of(int stories, int words, long seed) {
    List<Story> list = new ArrayList<>();
    for (int i = 0; i < stories; i++) {
      Random random = new Random(seed * 1000 + i);
      list.add(
          Story.of(
              "Herald of " + name(random),
              "2020-03-02T08:00:00Z",
              Sentences.capital(sentence(random)),
              text(words, random)));
    }
    return list;
  }

  private static String text(int words, Random random) {
    StringBuilder text = new StringBuilder();
    for (int count = 0, sentences = 0; count < words; sentences++) {
      String sentence = sentence(random);
      count += sentence.split(" ").length;
      text.append(sentences == 0 ? "" : sentences % 3 == 0 ? "\n\n" : " ")
          .append(Sentences.capital(sentence))
          .append('.');
    }
    return text.toString();
  }

  private static String sentence(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = 8 + random.nextInt(15); i > 0; i--) {
      words.add(random.nextInt(5) < 2 ? SMALL[random.nextInt(SMALL.length)] : word(random));
    }
    return String.join(" ", words);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return word.toString();
  }

  private static String name(Random random) {
    return Sentences.capital(word(random));
  }
}
