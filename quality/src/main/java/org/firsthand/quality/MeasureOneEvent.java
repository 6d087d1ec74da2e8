package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.firsthand.model.Article;
import org.firsthand.model.DateBasis;
import org.firsthand.model.Dated;
import org.firsthand.model.Edtf;
import org.firsthand.model.EventType;
import org.firsthand.model.Finding;
import org.firsthand.quality.wire.OneEvent;
import org.firsthand.quality.wire.Story;
import org.firsthand.stages.flow.Analysis;
import org.firsthand.stages.flow.Steps;

/**
 * Prints whether 366 reports of one event become one finding with its three origins, among 5,000
 * real articles and five other events of the same kind between the same states.
 *
 * <p>{@code java -cp ... org.firsthand.quality.MeasureOneEvent DATA [OTHERS [SEED ...]]}: OTHERS is
 * how many real articles of {@code corpus/news.jsonl.gz} stand around, 5,000 unless said.
 */
public final class MeasureOneEvent {
  private static final int REPORTS = 366;
  private static final int OTHER_EVENTS = 5;
  private static final int REPORTS_OF_EACH = 12;
  private static final int OTHERS = 5000;

  /** Of a real article so many words are read: what it tells stands at its head. */
  private static final int WORDS = 120;

  private static final Set<EventType> ATTACKS = Set.of(EventType.COERCE, EventType.ASSAULT);

  private MeasureOneEvent() {}

  /**
   * What came of one edition.
   *
   * @param found share of the reports that stand in the event's finding, 0 to 1
   * @param findings how many findings of attacks hold reports of the event; 1 is right
   * @param origins how many origins the event's finding has
   * @param falseMerges how many other articles stand in a finding with reports of the event, and
   *     how many findings hold reports of two other events
   */
  record Result(double found, int findings, int origins, int falseMerges) {}

  /** Judges the findings of the edition's stories and of others. */
  static Result judge(Steps steps, OneEvent edition, List<Analysis> others) {
    Map<String, Integer> eventOf = new HashMap<>();
    List<Analysis> all = new ArrayList<>(others);
    List<Analysis> read =
        edition.stories().entrySet().parallelStream()
            .map(story -> Map.entry(analysis(steps, story.getKey()), story.getValue()))
            .map(
                entry -> {
                  synchronized (eventOf) {
                    eventOf.put(entry.getKey().article().id(), entry.getValue());
                  }
                  return entry.getKey();
                })
            .toList();
    all.addAll(read);
    List<Finding> findings =
        new FindingsInMemory(steps, all)
            .all().stream().filter(finding -> ATTACKS.contains(finding.type())).toList();
    Map<String, String> articleOf = new HashMap<>();
    all.forEach(
        analysis -> analysis.events().forEach(event -> articleOf.put(event.id(), event.article())));
    List<Set<String>> holders =
        findings.stream()
            .map(
                finding -> {
                  Set<String> articles = new HashSet<>();
                  finding.events().forEach(event -> articles.add(articleOf.get(event)));
                  return articles;
                })
            .toList();
    return result(findings, holders, eventOf);
  }

  private static Result result(
      List<Finding> findings, List<Set<String>> holders, Map<String, Integer> eventOf) {
    long reports = eventOf.values().stream().filter(event -> event == 0).count();
    int best = -1;
    int mostReports = 0;
    int holding = 0;
    int falseMerges = 0;
    for (int i = 0; i < findings.size(); i++) {
      Set<String> articles = holders.get(i);
      int own = (int) articles.stream().filter(id -> eventOf.getOrDefault(id, -1) == 0).count();
      Set<Integer> events = new HashSet<>();
      articles.forEach(id -> events.add(eventOf.getOrDefault(id, -1)));
      if (own > 0) {
        holding++;
        falseMerges += articles.size() - own;
      } else if (events.size() > 1 && events.stream().anyMatch(event -> event > 0)) {
        falseMerges++;
      }
      if (own > mostReports) {
        mostReports = own;
        best = i;
      }
    }
    int origins = best < 0 ? 0 : findings.get(best).origins();
    return new Result((double) mostReports / reports, holding, origins, falseMerges);
  }

  private static Analysis analysis(Steps steps, Story story) {
    Optional<Dated> published =
        Optional.of(new Dated(new Edtf(story.published().substring(0, 10)), DateBasis.STATED));
    Optional<String> title = Optional.of(story.title());
    Optional<String> outlet = Optional.of(story.outlet());
    Article article =
        new Article(
            Article.idOf(title, outlet, published, Optional.empty(), story.text()),
            "wire:" + story.id(),
            title,
            outlet,
            published,
            Optional.empty(),
            Optional.of("en"),
            List.of(),
            story.text());
    return steps.read().analyse(steps.credits(article));
  }

  /** The heads of so many real articles, read. */
  private static List<Analysis> others(Steps steps, Path data, int most) throws IOException {
    List<Story> corpus = new ArrayList<>(MeasureCopies.stories(data));
    corpus.sort(Comparator.comparing(Story::id));
    Collections.shuffle(corpus, new Random(1));
    return corpus.stream().limit(most).toList().parallelStream()
        .map(story -> analysis(steps, head(story)))
        .toList();
  }

  private static Story head(Story story) {
    List<String> paragraphs = new ArrayList<>();
    int words = 0;
    for (String paragraph : story.paragraphs()) {
      paragraphs.add(paragraph);
      words += paragraph.split("\\s+").length;
      if (words >= WORDS) {
        break;
      }
    }
    return story.saying(paragraphs);
  }

  /** Measures and prints a line for each seed and the means. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("measure: expected DATA [OTHERS [SEED ...]], found nothing");
      System.exit(2);
    }
    Steps steps = Steps.load();
    int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : OTHERS;
    List<Analysis> others = others(steps, Path.of(arguments[0]), most);
    List<Long> seeds =
        arguments.length > 2
            ? List.of(arguments).subList(2, arguments.length).stream().map(Long::valueOf).toList()
            : LongStream.range(0, 10).boxed().toList();
    List<Result> results = new ArrayList<>();
    for (long seed : seeds) {
      Result result =
          judge(steps, OneEvent.print(seed, REPORTS, OTHER_EVENTS, REPORTS_OF_EACH), others);
      results.add(result);
      System.out.printf(
          Locale.ROOT,
          "seed %d: %d origins, found %.3f in %d finding(s), %d false merges%n",
          seed,
          result.origins,
          result.found,
          result.findings,
          result.falseMerges);
    }
    System.out.printf(
        Locale.ROOT,
        "one event: origins' error %.2f, found %.3f, findings %.2f, false merges %.2f%n",
        results.stream()
            .mapToInt(result -> Math.abs(result.origins - OneEvent.ORIGINS))
            .average()
            .orElse(0),
        results.stream().mapToDouble(Result::found).average().orElse(0),
        results.stream().mapToInt(Result::findings).average().orElse(0),
        results.stream().mapToInt(Result::falseMerges).average().orElse(0));
  }
}
