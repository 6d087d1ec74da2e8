package org.firsthand.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.firsthand.model.Capture;
import org.firsthand.model.Outcome;

/** Many small articles that copy from each other, the same for the same seed. */
final class InventedPress {
  private static final List<String> STATES =
      List.of("Arland", "Borland", "Corland", "Dorland", "Erland");
  private static final List<String> OUTLETS =
      List.of("Daily Oak", "Elm Times", "Ash Post", "Fir News");

  private InventedPress() {}

  static List<Outcome<Capture>> articles(long seed, int count) {
    Random random = new Random(seed);
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      paragraphs.add(
          String.format(
              Locale.ROOT,
              "%s %s %s. Minister%d said %s aided %s. The matter has the number %d and many words"
                  + " behind it that nobody reads.",
              pick(random, STATES),
              random.nextBoolean() ? "aided" : "hit",
              pick(random, STATES),
              random.nextInt(9),
              pick(random, STATES),
              pick(random, STATES),
              i));
    }
    List<Outcome<Capture>> articles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> own = new ArrayList<>();
      for (int j = 1 + random.nextInt(4); j > 0; j--) {
        own.add(pick(random, paragraphs));
      }
      articles.add(
          InventedSteps.capture(
              "press/" + random.nextInt(count) + "-" + i + ".txt",
              "Report "
                  + i
                  + "|"
                  + pick(random, OUTLETS)
                  + "|2023-03-"
                  + (10 + random.nextInt(20))
                  + "\n\n"
                  + String.join("\n\n", own)));
    }
    return articles;
  }

  private static String pick(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
