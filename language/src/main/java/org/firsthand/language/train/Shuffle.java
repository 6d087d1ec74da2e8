package org.firsthand.language.train;

import java.util.Random;

/** Fisher and Yates' shuffle of an array, by a given source of randomness. */
final class Shuffle {
  private Shuffle() {}

  static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }
}
