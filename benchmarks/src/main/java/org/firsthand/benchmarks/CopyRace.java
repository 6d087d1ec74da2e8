package org.firsthand.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.stages.flow.Steps;

/**
 * Searches for copies in one process over the same texts, in which known copies are planted.
 *
 * <p>A search gives pairs of places of texts, the lesser in the upper half.
 *
 * @param planted the texts
 * @param out where the numbers go
 */
public record CopyRace(PlantedCopies planted, PrintStream out) {
  /**
   * Prints how many texts a second a search goes through, and which share of each kind it finds.
   */
  public void run(String name, Function<List<String>, Set<Long>> search) {
    Set<Long> found = new HashSet<>();
    Cost cost =
        Cost.of(
            () -> {
              found.addAll(search.apply(planted.texts()));
              return planted.texts().size();
            });
    StringBuilder recall = new StringBuilder();
    planted
        .pairs()
        .forEach(
            (kind, pairs) -> {
              long hits = pairs.stream().filter(pair -> found.contains(pair(pair))).count();
              recall.append(
                  String.format(Locale.ROOT, ", %s %.3f", kind, (double) hits / pairs.size()));
            });
    out.printf(
        Locale.ROOT,
        "%-55s %.0f articles/s of its thread, %.0f of the process; recall%s; %d pairs in all%n",
        name,
        cost.tokensPerSecond(),
        cost.tokensPerProcessSecond(),
        recall.substring(1),
        found.size());
  }

  private static long pair(int[] places) {
    return pair(places[0], places[1]);
  }

  /** A pair of places of texts as one number. */
  public static long pair(long one, long other) {
    return Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** What Firsthand finds. */
  public static Set<Long> ours(List<String> texts, Steps steps) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      articles.add(
          new Article(
              String.format(Locale.ROOT, "%07d", i),
              "text:" + i,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              texts.get(i)));
    }
    Set<Long> pairs = new HashSet<>();
    for (Copy copy : steps.copiesAmong(articles)) {
      pairs.add(pair(Long.parseLong(copy.copy()), Long.parseLong(copy.original())));
    }
    return pairs;
  }
}
