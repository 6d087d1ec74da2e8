package org.firsthand.benchmarks.lsh;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.firsthand.benchmarks.Cost;
import org.firsthand.benchmarks.Texts;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.stages.flow.Steps;

/**
 * Prints how many articles a second this program and MinHash LSH go through, and which share of the
 * planted copies each finds. Ours compares what it finds word for word and tells direction and
 * kind; the rival stops at an estimate of likeness. It is set in steps from what is usual to what
 * finds the most.
 *
 * <p>{@code java -cp ... org.firsthand.benchmarks.lsh.BesideMinHash NEWS ARTICLES}
 */
public final class BesideMinHash {
  private BesideMinHash() {}

  /** Measures all twice, so that the second time is warm. */
  public static void main(String[] arguments) throws IOException {
    List<String> corpus = Texts.first(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Planted planted = Planted.in(corpus, 7);
    Steps steps = Steps.load();
    for (int round = 1; round <= 2; round++) {
      race("firsthand", planted, texts -> ours(texts, steps));
      for (MinHashPairs minHash : MinHashPairs.SETTINGS) {
        race(minHash.toString(), planted, minHash::of);
      }
    }
  }

  private static void race(String name, Planted planted, Function<List<String>, Set<Long>> finder) {
    Set<Long> found = new HashSet<>();
    Cost cost =
        Cost.of(
            () -> {
              found.addAll(finder.apply(planted.texts()));
              return planted.texts().size();
            });
    StringBuilder recall = new StringBuilder();
    planted
        .pairs()
        .forEach(
            (kind, pairs) ->
                recall.append(
                    String.format(
                        Locale.ROOT,
                        ", %s %.3f",
                        kind,
                        (double) pairs.stream().filter(pair -> holds(found, pair)).count()
                            / pairs.size())));
    System.out.printf(
        Locale.ROOT,
        "%-55s %.0f articles/s; recall%s; %d pairs in all%n",
        name,
        cost.tokensPerSecond(),
        recall.substring(1),
        found.size());
  }

  private static boolean holds(Set<Long> found, int[] pair) {
    return found.contains((long) pair[0] << 32 | pair[1]);
  }

  private static Set<Long> ours(List<String> texts, Steps steps) {
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
      long one = Long.parseLong(copy.copy());
      long other = Long.parseLong(copy.original());
      pairs.add(Math.min(one, other) << 32 | Math.max(one, other));
    }
    return pairs;
  }
}
