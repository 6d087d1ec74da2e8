package org.firsthand.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.quality.wire.Crowd;
import org.firsthand.quality.wire.Story;
import org.firsthand.run.FlowComparison;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Dossier;
import org.firsthand.store.Entry;

/**
 * Prints what it costs to enter an article into a dossier as the dossier grows: capture, article,
 * its words in the full-text index, its fingerprints, the comparison with its candidates, its
 * copies. The analysis (sentences, statements, events) is not here: it does not depend on the
 * dossier.
 *
 * <p>{@code java -cp ... org.firsthand.quality.MeasureGrowth DATA FOLDER crowd|corpus SIZE...}. A
 * crowd's articles have nothing in common but that they stand in groups of copies; those of the
 * corpus tell of the same people and events, so that it shows how many meet by chance. Before each
 * size some articles enter one by one and are measured. Those before them enter in large
 * transactions and are not compared; for a crowd they are words of the corpus drawn by lot, as
 * often as they are there. Time is the processor's, of the one thread that enters.
 */
public final class MeasureGrowth {
  /** As many are measured: the second level of the index is poured a few times among them. */
  private static final int WINDOW = 2048;

  private static final int TOGETHER = 4096;

  /** As in the corpus, which is of some 490. */
  private static final int OUTLETS = 500;

  /** Words of the stories that a crowd is made of. */
  private static final int MOST_WORDS = 350;

  private final IntFunction<Story> stories;
  private final IntFunction<Story> base;
  private final FlowComparison comparison = new FlowComparison(Steps.load().copies());
  private final OnlyEntered onlyEntered = new OnlyEntered(comparison);

  private MeasureGrowth(IntFunction<Story> stories, IntFunction<Story> base) {
    this.stories = stories;
    this.base = base;
  }

  private static MeasureGrowth of(String kind, List<Story> corpus) {
    if (kind.equals("corpus")) {
      return new MeasureGrowth(corpus::get, corpus::get);
    }
    List<Story> seeds =
        corpus.stream().filter(story -> story.words() <= MOST_WORDS).limit(1000).toList();
    List<String> words = MeasureCopies.vocabulary(seeds);
    Crowd crowd = new Crowd(seeds, words, OUTLETS);
    return new MeasureGrowth(crowd::story, number -> drawn(words, number));
  }

  /** Words by lot; the story of each number is its own. */
  private static Story drawn(List<String> words, int number) {
    RandomGenerator random = new SplittableRandom(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MOST_WORDS; i++) {
      text.append(words.get(random.nextInt(words.size()))).append(i % 20 == 19 ? ". " : " ");
    }
    return Story.of("Outlet " + random.nextInt(OUTLETS), "2020-01-01", "", text.toString());
  }

  /** Enters articles up to each size and prints a line there. */
  public static void main(String[] arguments) throws IOException {
    List<Story> corpus = new ArrayList<>(MeasureCopies.stories(Path.of(arguments[0])));
    Path folder = Path.of(arguments[1]);
    List<Integer> sizes = List.of(arguments).stream().skip(3).map(Integer::valueOf).toList();
    Collections.shuffle(corpus, new Random(1));
    MeasureGrowth growth = of(arguments[2], corpus);
    growth.enter(folder.resolve("warm-up.db"), List.of(WINDOW));
    growth.enter(folder.resolve("growth.db"), sizes);
  }

  private void enter(Path file, List<Integer> sizes) {
    try (Dossier dossier = Dossier.open(file)) {
      int entered = 0;
      double longest = 0;
      for (int size : sizes) {
        for (; entered < size - WINDOW; entered += TOGETHER) {
          int from = entered;
          int to = Math.min(size - WINDOW, from + TOGETHER);
          List<Entry.Read> entries =
              IntStream.range(from, to)
                  .parallel()
                  .mapToObj(i -> entry(base.apply(i), false))
                  .toList();
          double start = cpu();
          dossier
              .register()
              .together(
                  () -> entries.forEach(entry -> dossier.register().record(entry, onlyEntered)));
          longest = Math.max(longest, cpu() - start);
        }
        entered = Math.max(0, size - WINDOW);
        measure(file, dossier, entered, size);
        System.out.printf(
            Locale.ROOT, "  longest so far of %d together: %.1f s%n", TOGETHER, longest);
        entered = size;
      }
    }
  }

  private void measure(Path file, Dossier dossier, int from, int to) {
    List<Entry.Read> entries =
        IntStream.range(from, to).parallel().mapToObj(i -> entry(stories.apply(i), true)).toList();
    long copies = 0;
    double longest = 0;
    double start = cpu();
    double before = start;
    for (Entry.Read entry : entries) {
      copies += dossier.register().record(entry, comparison).copies();
      double now = cpu();
      longest = Math.max(longest, now - before);
      before = now;
    }
    System.out.printf(
        Locale.ROOT,
        "%d articles: %.3f ms an article, longest %.0f ms; %.2f copies an article; file %d MB, heap"
            + " %d MB%n",
        to,
        (before - start) * 1000 / entries.size(),
        longest * 1000,
        (double) copies / entries.size(),
        megabytes(file),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
  }

  private static long megabytes(Path file) {
    try {
      return Files.size(file) >> 20;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  /** A story as an input; without its text as a capture, if nobody measures it. */
  private Entry.Read entry(Story story, boolean withCapture) {
    Article article = article(story);
    return new Entry.Read(
        capture(article, withCapture ? article.text() : article.id()),
        article,
        List.of(),
        List.of(),
        comparison.fingerprints(article));
  }

  /** An article's text as an input. */
  static Capture capture(Article article) {
    return capture(article, article.text());
  }

  private static Capture capture(Article article, String text) {
    return new Capture(
        article.locator(),
        "text/plain",
        Optional.empty(),
        Map.of(),
        text.getBytes(StandardCharsets.UTF_8));
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
