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
  private static final int PRINTS = 60;

  /** So that some outlets print it twice. */
  private static final int OUTLETS_OF_PRINTS = 50;

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
    assertThat(steps.copiesAmong(articles)).hasSizeGreaterThan(ARTICLES / 2);
    findsTheSameOneByOne(steps, articles, seed);
  }

  @ParameterizedTest(name = "order {0}")
  @ValueSource(longs = {3, 4})
  void areAFunctionOfTheSetWhereVeryManyPrintOneStory(long seed) {
    Steps steps = Steps.load();
    Story story = InventedStories.of(1, 120, 4).getFirst();
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < PRINTS; i++) {
      String published = "2024-02-" + (10 + i % 7);
      articles.add(
          article(
              new Story(
                  "Outlet " + i % OUTLETS_OF_PRINTS,
                  published,
                  story.title(),
                  story.paragraphs())));
    }
    assertThat(steps.copiesAmong(articles))
        .hasSizeGreaterThan(PRINTS)
        .hasSizeLessThan(PRINTS * (PRINTS - 1) / 2 - PRINTS);
    findsTheSameOneByOne(steps, articles, seed);
  }

  private void findsTheSameOneByOne(Steps steps, List<Article> articles, long seed) {
    List<Copy> atOnce = steps.copiesAmong(articles);
    Random random = new Random(seed);
    Collections.shuffle(articles, random);
    // "a" is before "crowd", so that what was made of the article is taken out and made anew
    for (int i = 0; i < articles.size(); i += 4) {
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
