package org.firsthand.quality;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.quality.wire.Crowd;
import org.firsthand.quality.wire.Story;
import org.firsthand.run.FlowComparison;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Comparison;
import org.firsthand.store.Dossier;
import org.firsthand.store.Entry;

/**
 * Prints what it costs to enter an article into a dossier as the dossier grows: capture, article,
 * its words in the full-text index, its fingerprints, the comparison with its candidates, its
 * copies. The analysis (sentences, statements, events) is not here: it does not depend on the
 * dossier.
 *
 * <p>{@code java -cp ... org.firsthand.quality.MeasureGrowth DATA FOLDER crowd|corpus SIZE...}. A
 * crowd's articles have nothing in common but that they stand in groups of copies and have their
 * outlets' furniture; those of the corpus tell of the same people and events, so that it shows how
 * many meet by chance. Before each size some articles enter one by one and are measured. Those
 * before them enter many in one transaction and are compared with none, without their captures'
 * text; in a crowd they are words by lot with furniture. Time is the processor's, of the one thread
 * that enters; an entry's pause is the longest of all, those that are not measured too.
 */
public final class MeasureGrowth {
  /** As many are measured: a tenth of the time is by chance if there are a few hundred only. */
  private static final int WINDOW = 2048;

  private static final int TOGETHER = 1024;

  /** As in the corpus, which is of some 490. */
  private static final int OUTLETS = 500;

  /** Words of the stories that a crowd is made of. */
  private static final int MOST_WORDS = 350;

  private final IntFunction<Story> stories;
  private final IntFunction<Story> before;
  private final FlowComparison comparison = new FlowComparison(Steps.load().copies());
  private final OnlyEntered onlyEntered = new OnlyEntered(comparison);
  private double longest;

  private MeasureGrowth(IntFunction<Story> stories, IntFunction<Story> before) {
    this.stories = stories;
    this.before = before;
  }

  private static MeasureGrowth of(String kind, List<Story> corpus) {
    if (kind.equals("corpus")) {
      return new MeasureGrowth(corpus::get, corpus::get);
    }
    List<Story> seeds =
        corpus.stream().filter(story -> story.words() <= MOST_WORDS).limit(1000).toList();
    Crowd crowd = new Crowd(seeds, MeasureCopies.vocabulary(seeds), OUTLETS);
    return new MeasureGrowth(crowd::story, crowd::alone);
  }

  /** Enters articles up to each size and prints a line there. */
  public static void main(String[] arguments) throws IOException, SQLException {
    List<Story> corpus = new ArrayList<>(MeasureCopies.stories(Path.of(arguments[0])));
    Path folder = Path.of(arguments[1]);
    List<Integer> sizes = List.of(arguments).stream().skip(3).map(Integer::valueOf).toList();
    Collections.shuffle(corpus, new Random(1));
    MeasureGrowth growth = of(arguments[2], corpus);
    growth.enter(folder.resolve("warm-up.db"), List.of(WINDOW));
    growth.enter(folder.resolve("growth.db"), sizes);
  }

  private void enter(Path file, List<Integer> sizes) throws SQLException {
    longest = 0;
    try (Dossier dossier = Dossier.open(file)) {
      int entered = 0;
      for (int size : sizes) {
        int from = Math.max(0, size - WINDOW);
        for (; entered < from; entered = Math.min(from, entered + TOGETHER)) {
          List<Entry.Read> entries = entries(before, entered, Math.min(from, entered + TOGETHER));
          dossier.register().together(() -> enter(entries, dossier, onlyEntered));
        }
        List<Entry.Read> entries = entries(stories, from, size);
        double start = cpu();
        long copies = enter(entries, dossier, comparison);
        report(file, size, (cpu() - start) / entries.size(), (double) copies / entries.size());
        entered = size;
      }
    }
  }

  private List<Entry.Read> entries(IntFunction<Story> which, int from, int to) {
    return IntStream.range(from, to)
        .parallel()
        .mapToObj(number -> entry(which.apply(number), which == stories))
        .toList();
  }

  private long enter(List<Entry.Read> entries, Dossier dossier, Comparison how) {
    long copies = 0;
    double before = cpu();
    for (Entry.Read entry : entries) {
      copies += dossier.register().record(entry, how).copies();
      double now = cpu();
      longest = Math.max(longest, now - before);
      before = now;
    }
    return copies;
  }

  private void report(Path file, int size, double seconds, double copies) throws SQLException {
    System.out.printf(
        Locale.ROOT,
        "%d articles: %.3f ms an article, longest so far %.0f ms; %.2f copies an article; file %d"
            + " MB, index %d MB; memory of the process %s%n",
        size,
        seconds * 1000,
        longest * 1000,
        copies,
        pages(file, "%") >> 20,
        pages(file, "fingerprint%") >> 20,
        memory());
  }

  /** Bytes of the tables of this name. */
  private static long pages(Path file, String tables) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        PreparedStatement sum =
            connection.prepareStatement(
                "SELECT sum(pgsize) FROM dbstat WHERE aggregate = 1 AND name LIKE ?")) {
      sum.setString(1, tables);
      try (ResultSet answer = sum.executeQuery()) {
        return answer.getLong(1);
      }
    }
  }

  /** The most that the process ever had in memory, where the system tells it. */
  private static String memory() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .map(line -> line.substring("VmHWM:".length()).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException notTold) {
      return "unknown";
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
