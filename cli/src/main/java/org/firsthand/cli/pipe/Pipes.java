package org.firsthand.cli.pipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.firsthand.model.Article;
import org.firsthand.model.Copy;
import org.firsthand.run.Steps;
import org.firsthand.stages.flow.Flow;
import org.firsthand.stages.flow.ReadArticle;

/** The stages by the names that they have on the pipe. */
public final class Pipes {
  /** The names, in the order of the flow. */
  public static final List<String> NAMES =
      List.of("extract", "parse", "dates", "statements", "events", "pairs", "copies", "coref");

  private Pipes() {}

  /**
   * The stage of this name, its models loaded.
   *
   * @throws IllegalArgumentException if no stage has this name
   */
  public static Pipe named(String name) {
    Steps steps = Steps.load();
    return switch (name) {
      case "extract" -> new ExtractPipe(steps.extract());
      case "parse" -> new ParsePipe(steps.language(), steps.names(), steps.references());
      case "dates" -> new DatesPipe(steps.dates());
      case "statements" -> {
        ReadArticle read = steps.read();
        yield new StatementsPipe(article -> read.analyse(article).statements());
      }
      case "events" -> {
        ReadArticle read = steps.read();
        yield new EventsPipe(article -> read.analyse(article).events());
      }
      case "pairs" -> new PairsPipe(steps::pair);
      case "copies" -> new CopiesPipe(articles -> copies(articles, steps));
      case "coref" -> new CorefPipe(steps.language());
      default ->
          throw new IllegalArgumentException(
              "stage: expected one of " + NAMES + ", found '" + name + "'");
    };
  }

  /** All copies among these articles, by the ids of copy and original. */
  private static List<Copy> copies(List<Article> articles, Steps steps) {
    Flow.Copies step = steps.copies();
    Map<Long, List<Article>> index = new HashMap<>();
    Map<String, Copy> found = new TreeMap<>();
    for (Article article : articles) {
      Map<Article, Integer> shared = new HashMap<>();
      for (long print : steps.fingerprints().of(article)) {
        List<Article> holders = index.computeIfAbsent(print, key -> new ArrayList<>());
        holders.forEach(other -> shared.merge(other, 1, Integer::sum));
        holders.add(article);
      }
      shared.forEach(
          (other, count) -> {
            if (count >= step.sharedFingerprints() && !other.id().equals(article.id())) {
              List<Article> pair = new ArrayList<>(List.of(article, other));
              pair.sort(Comparator.comparing(Article::id));
              step.compare(pair.get(0), pair.get(1))
                  .ifPresent(copy -> found.put(copy.copy() + "\t" + copy.original(), copy));
            }
          });
    }
    return List.copyOf(found.values());
  }
}
