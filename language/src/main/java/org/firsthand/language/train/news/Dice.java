package org.firsthand.language.train.news;

import java.util.List;
import java.util.Random;

/** All choices of the grammar, from one seed. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  boolean chance(double probability) {
    return random.nextDouble() < probability;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** One of words that are parted by commas. */
  String of(String words) {
    return one(List.of(words.split(",", -1))).strip();
  }

  /** An index, each with its weight. */
  int weighed(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int at = random.nextInt(sum);
    int index = 0;
    while (at >= weights[index]) {
      at -= weights[index++];
    }
    return index;
  }
}
