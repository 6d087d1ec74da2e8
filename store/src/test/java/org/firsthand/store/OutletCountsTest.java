package org.firsthand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.store.ArticleCatalogue.Copying;
import org.firsthand.store.ArticleCatalogue.Outlet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted of outlets while articles come and go is what a walk over all copies counts. */
class OutletCountsTest {
  private static final int ROUNDS = 25;

  @TempDir Path folder;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void outletsAreCountedRightAsArticlesComeAndGo(long seed) {
    Random random = new Random(seed);
    try (Dossier dossier = Dossier.open(folder.resolve("d.db"))) {
      for (int round = 0; round < ROUNDS; round++) {
        String locator = "a" + random.nextInt(12) + ".txt";
        // One text of one outlet under two titles is two articles, one a copy of the other.
        Entry.Read read =
            Invented.read(
                locator,
                "Title " + random.nextInt(3),
                "Oak " + random.nextInt(4),
                "Land " + random.nextInt(3) + " sent aid. Land " + random.nextInt(9) + " fell.");
        if (!dossier.register().renew(read, Invented.REPRINTS)) {
          dossier.register().record(read, Invented.REPRINTS);
        }
        assertThat(dossier.articles().outlets()).as("round %d", round).isEqualTo(recount(dossier));
      }
      assertThat(dossier.lists().copies()).isNotEmpty();
    }
  }

  private static List<Outlet> recount(Dossier dossier) {
    Map<String, Article> articles =
        dossier.lists().articles().stream().collect(Collectors.toMap(Article::id, one -> one));
    Map<String, List<Article>> byOutlet =
        articles.values().stream()
            .collect(Collectors.groupingBy(one -> outlet(one), TreeMap::new, Collectors.toList()));
    List<Copy> copies =
        dossier.lists().copies().stream()
            .filter(
                copy ->
                    !outlet(articles.get(copy.copy()))
                        .equals(outlet(articles.get(copy.original()))))
            .toList();
    return byOutlet.entrySet().stream()
        .map(
            entry ->
                new Outlet(
                    entry.getKey(),
                    entry.getValue().size(),
                    of(copies, articles, entry.getKey()).map(Copy::copy).distinct().count(),
                    copies.stream()
                        .filter(c -> outlet(articles.get(c.original())).equals(entry.getKey()))
                        .count(),
                    Optional.empty(),
                    0,
                    of(copies, articles, entry.getKey())
                        .collect(
                            Collectors.groupingBy(
                                c -> outlet(articles.get(c.original())),
                                TreeMap::new,
                                Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(from -> new Copying(from.getKey(), from.getValue()))
                        .sorted(Comparator.comparingLong(from -> -from.articles()))
                        .limit(3)
                        .toList()))
        .sorted(Comparator.comparingLong(one -> -one.articles()))
        .toList();
  }

  private static Stream<Copy> of(List<Copy> copies, Map<String, Article> articles, String outlet) {
    return copies.stream().filter(c -> outlet(articles.get(c.copy())).equals(outlet));
  }

  private static String outlet(@org.jspecify.annotations.Nullable Article article) {
    return Objects.requireNonNull(article).outlet().orElseThrow();
  }
}
