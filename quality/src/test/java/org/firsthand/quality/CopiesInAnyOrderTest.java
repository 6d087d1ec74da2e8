package org.firsthand.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.quality.wire.Crowd;
import org.firsthand.quality.wire.InventedStories;
import org.firsthand.quality.wire.Story;
import org.firsthand.run.FlowComparison;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.Entry;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The copies in a dossier, into which articles come one by one, are those that are found when all
 * are known at once, furniture of outlets and all, in whichever order they come, and if some come
 * again from another place.
 */
class CopiesInAnyOrderTest {
  private static final int ARTICLES = 150;
  private static final int OUTLETS = 12;

  @TempDir Path folder;

  @ParameterizedTest(name = "order {0}")
  @ValueSource(longs = {1, 2})
  void areAFunctionOfTheSet(long seed) {
    Steps steps = Steps.load();
    List<Article> articles = new ArrayList<>();
    List<Story> seeds = InventedStories.of(20, 120, 4);
    Crowd crowd = new Crowd(seeds, List.of(seeds.getFirst().text().split("[^\\p{L}]+")), OUTLETS);
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(crowd.story(i)));
    }
    List<Copy> atOnce = steps.copiesAmong(articles);
    assertThat(atOnce).hasSizeGreaterThan(ARTICLES / 2);
    Random random = new Random(seed);
    Collections.shuffle(articles, random);
    // "a" is before "crowd", so that what was made of the article is taken out and made anew
    for (int i = 0; i < ARTICLES; i += 3) {
      articles.add(random.nextInt(articles.size()), moved(articles.get(i), "a" + i));
    }
    FlowComparison comparison = new FlowComparison(steps.copies());
    try (Dossier dossier = Dossier.open(folder.resolve("d.db"))) {
      for (Article article : articles) {
        dossier
            .register()
            .record(
                new Entry.Read(
                    MeasureGrowth.capture(article),
                    article,
                    List.of(),
                    List.of(),
                    comparison.fingerprints(article)),
                comparison);
      }
      assertThat(dossier.lists().copies()).containsExactlyInAnyOrderElementsOf(atOnce);
      assertThat(dossier.faults()).isEmpty();
    }
  }

  private static Article moved(Article article, String locator) {
    return new Article(
        article.id(),
        locator,
        article.title(),
        article.outlet(),
        article.published(),
        article.author(),
        article.language(),
        article.credits(),
        article.text());
  }

  private static Article article(Story story) {
    return new Article(
        story.id(),
        "crowd:" + story.id(),
        Optional.empty(),
        Optional.of(story.outlet()),
        Optional.of(new Dated(new Edtf(story.published()), DateBasis.STATED)),
        Optional.empty(),
        Optional.of("en"),
        List.of(),
        story.text());
  }
}
