package org.firsthand.quality;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.quality.wire.Crowd;
import org.firsthand.quality.wire.Story;
import org.firsthand.run.FlowComparison;
import org.firsthand.run.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.Entry;

/**
 * Prints what it costs to enter an article into a dossier as the dossier grows: capture, article,
 * its words in the full-text index, its fingerprints, the comparison with its candidates, its
 * copies. The analysis (sentences, statements, events) is not here: it does not depend on the
 * dossier.
 *
 * <p>{@code java -cp ... org.firsthand.quality.MeasureGrowth DATA DOSSIER ARTICLES}. Time is the
 * processor's, of the one thread that enters; the mean of a thousand articles, those next to a
 * step.
 */
public final class MeasureGrowth {
  private static final int WINDOW = 1000;

  /** As in the corpus, which is of some 490. */
  private static final int OUTLETS = 500;

  private static final int[] STEPS = {
    2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 300_000, 400_000, 500_000
  };

  private MeasureGrowth() {}

  /** Enters so many articles and prints a line at each step. */
  public static void main(String[] arguments) throws IOException {
    List<Story> corpus = MeasureCopies.stories(Path.of(arguments[0]));
    Path file = Path.of(arguments[1]);
    int most = Integer.parseInt(arguments[2]);
    List<Story> seeds = corpus.stream().filter(story -> story.words() <= 400).limit(1000).toList();
    Crowd crowd = new Crowd(seeds, MeasureCopies.vocabulary(seeds.subList(0, 50)), OUTLETS);
    FlowComparison comparison = new FlowComparison(Steps.load().copies());
    try (Dossier dossier = Dossier.open(file)) {
      int step = 0;
      long copies = 0;
      double prints = 0;
      double enter = 0;
      long words = 0;
      for (int i = 0; i < most && step < STEPS.length; i++) {
        Story story = crowd.story(i);
        Article article = article(story);
        double start = cpu();
        List<Long> fingerprints = comparison.fingerprints(article);
        double printed = cpu();
        copies +=
            dossier
                .register()
                .record(
                    new Entry.Read(capture(article), article, List.of(), List.of(), fingerprints),
                    comparison)
                .copies();
        if (i >= STEPS[step] - WINDOW) {
          prints += printed - start;
          enter += cpu() - printed;
          words += story.words();
        }
        if (i == STEPS[step] - 1) {
          System.out.printf(
              Locale.ROOT,
              "%d articles: fingerprints %.3f ms, entering %.3f ms an article (%d words); %d"
                  + " copies; file %d MB, heap %d MB%n",
              i + 1,
              prints,
              enter,
              words / WINDOW,
              copies,
              Files.size(file) >> 20,
              ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
          step++;
          prints = 0;
          enter = 0;
          words = 0;
        }
      }
    }
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  /** An article's text as an input. */
  static Capture capture(Article article) {
    return new Capture(
        article.locator(),
        "text/plain",
        Optional.empty(),
        Map.of(),
        article.text().getBytes(StandardCharsets.UTF_8));
  }

  private static Article article(Story story) {
    Optional<Dated> published =
        Optional.of(new Dated(new Edtf(story.published()), DateBasis.STATED));
    Optional<String> outlet = Optional.of(story.outlet());
    Optional<String> title = Optional.of(story.title());
    return new Article(
        Article.idOf(title, outlet, published, Optional.empty(), story.text()),
        "crowd:" + story.id(),
        title,
        outlet,
        published,
        Optional.empty(),
        Optional.of("en"),
        new ArrayList<>(),
        story.text());
  }
}
