package org.firsthand.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongPredicate;
import org.firsthand.model.Article;
import org.firsthand.model.Capture;
import org.firsthand.model.Copy;
import org.firsthand.model.CopyKind;
import org.firsthand.model.Direction;
import org.firsthand.model.DirectionBasis;
import org.firsthand.model.Outcome;
import org.firsthand.model.Passage;
import org.firsthand.model.Span;
import org.firsthand.run.FlowComparison;
import org.firsthand.run.Progress;
import org.firsthand.run.ReadInputs;
import org.firsthand.run.RunSettings;
import org.firsthand.run.SettledDossier;
import org.firsthand.stages.flow.Flow;
import org.firsthand.stages.flow.Steps;
import org.firsthand.store.Comparison;
import org.firsthand.store.Dossier;
import org.firsthand.store.Entry;
import org.firsthand.store.FindingQuery;
import org.firsthand.store.Noun;

/**
 * What it costs to add an article to dossiers of growing size, all steps, one at a time, and to
 * list findings.
 *
 * <p>The dossier is filled with {@link InventedNews}, whose events are given; the articles that are
 * measured are of the same kind and go through the whole analysis. Times are the process's
 * processor time; the lists' are the clock's.
 */
final class DossierGrowth {
  private static final int PROBES = 40;
  private static final int WARM_UP = 60;

  private final Flow flow = Steps.load().flow();
  private final InventedNews news = new InventedNews(1);
  private final InventedNews probes = new InventedNews(2);
  private final Random random = new Random(3);
  private final List<InventedNews.Story> latest = new ArrayList<>();
  private final Path file;

  private DossierGrowth(Path file) {
    this.file = file;
  }

  /** Arguments: a file to make, then the sizes at which to measure, smallest first. */
  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    DossierGrowth growth = new DossierGrowth(file);
    Path warm = file.resolveSibling(file.getFileName() + ".warm");
    Files.deleteIfExists(warm);
    growth.measure(warm, WARM_UP);
    System.out.println("articles events findings MB add-ms add-p90-ms list-ms filtered-ms rare-ms");
    int size = 0;
    for (int next : Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray()) {
      growth.fill(next - size);
      size = next;
      growth.report();
    }
  }

  private void fill(int articles) {
    Comparison reprints = new KnownReprints(new FlowComparison(flow.copies()));
    long started = System.nanoTime();
    try (Dossier dossier = Dossier.open(file)) {
      for (int i = 0; i < articles; i++) {
        InventedNews.Story story = story();
        dossier.register().record(entry(story), reprints);
      }
    }
    double recorded = (System.nanoTime() - started) / 1e9;
    SettledDossier.open(file, () -> flow).close();
    System.err.printf(
        Locale.ROOT,
        "filled %d: %.0f s recording, %.0f s in all%n",
        articles,
        recorded,
        (System.nanoTime() - started) / 1e9);
  }

  /** Only whole texts are told for copies, so that filling takes minutes and not hours. */
  private record KnownReprints(FlowComparison real) implements Comparison {
    @Override
    public List<Long> fingerprints(Article article) {
      return real.fingerprints(article);
    }

    @Override
    public int sharedFingerprints() {
      return real.sharedFingerprints();
    }

    @Override
    public String site(Article article) {
      return real.site(article);
    }

    @Override
    public Optional<Copy> compare(Article first, Article second, LongPredicate furniture) {
      if (!first.text().equals(second.text())) {
        return Optional.empty();
      }
      Span whole = new Span(0, first.text().length());
      return Optional.of(
          new Copy(
              second.id(),
              first.id(),
              CopyKind.REPRINT,
              1,
              1,
              new Direction(DirectionBasis.UNKNOWN, "the same text"),
              List.of(new Passage(whole, whole))));
    }
  }

  /** One in four is a reprint of one of the latest. */
  private InventedNews.Story story() {
    boolean reprint = latest.size() > 50 && random.nextInt(4) == 0;
    InventedNews.Story story =
        reprint ? news.reprint(latest.get(random.nextInt(latest.size()))) : news.next();
    if (!reprint) {
      latest.add(story);
    }
    if (latest.size() > 200) {
      latest.removeFirst();
    }
    return story;
  }

  private Entry entry(InventedNews.Story story) {
    return new Entry.Read(
        story.capture(),
        story.article(),
        story.statements(),
        story.events().stream()
            .map(event -> new Entry.Placed(event, flow.findings().blocksOf(event)))
            .toList(),
        flow.copies().fingerprints(story.article()));
  }

  private List<Double> measure(Path dossier, int articles) {
    ReadInputs runner =
        new ReadInputs(flow, RunSettings.defaults().withThreads(1), "firsthand benchmark");
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      Capture capture = probes.next().capture();
      Cost before = Cost.now();
      try (Dossier open = Dossier.open(dossier)) {
        runner.read(List.of(Outcome.done(capture)).iterator(), open, Progress.SILENT);
      }
      millis.add(Cost.now().minus(before).processNanos() / 1e6);
    }
    millis.sort(null);
    return millis;
  }

  private void report() throws Exception {
    List<Double> add = measure(file, PROBES);
    long events;
    long findings;
    long articles;
    try (Dossier dossier = Dossier.openToRead(file)) {
      articles = dossier.lists().count(Noun.ARTICLE);
      events = dossier.lists().count(Noun.EVENT);
      findings = dossier.lists().count(Noun.FINDING);
    }
    System.out.printf(
        Locale.ROOT,
        "%d %d %d %d %.1f %.1f %.1f %.1f %.1f%n",
        articles,
        events,
        findings,
        Files.size(file) >> 20,
        add.get(add.size() / 2),
        add.get(add.size() * 9 / 10),
        list(FindingQuery.ALL),
        list(actor("aland", "AID")),
        list(actor("nobody", "COERCE")));
  }

  private static FindingQuery actor(String who, String type) {
    return new FindingQuery(
        Optional.of(who),
        Optional.empty(),
        Optional.of(type),
        Optional.empty(),
        Optional.empty(),
        0,
        false,
        Integer.MAX_VALUE);
  }

  /** The clock's milliseconds to open the dossier and read the first hundred, median of nine. */
  private double list(FindingQuery query) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      long before = System.nanoTime();
      try (Dossier open = SettledDossier.open(file, () -> flow)) {
        open.lists().lengthOfIds(open.lists().findings(query.limitedTo(100)));
      }
      millis.add((System.nanoTime() - before) / 1e6);
    }
    millis.sort(null);
    return millis.get(millis.size() / 2);
  }
}
