package org.firsthand.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.firsthand.cli.pipe.Pipe;
import org.firsthand.cli.pipe.Pipes;
import org.firsthand.model.Copy;
import org.firsthand.model.json.Json;
import org.firsthand.quality.wire.Edition;
import org.firsthand.quality.wire.Story;
import org.firsthand.quality.wire.Treatment;
import org.firsthand.quality.wire.Treatments;
import org.firsthand.quality.wire.WireRoom;

/**
 * Prints how well copies are found that the wire room makes of real articles.
 *
 * <p>{@code java -cp ... org.firsthand.quality.MeasureCopies DATA [SEED ...]}. Rules were tuned
 * with seeds below 100; those from 100 on are held.
 */
public final class MeasureCopies {
  /** The first seed of those that nothing was tuned on. */
  static final int HELD = 100;

  /** Stories that are copied, and as many that are not. */
  private static final int STORIES = 60;

  /** Shorter ones are oftener listings than reports, longer ones collections. */
  private static final int FEWEST_WORDS = 200;

  private static final int MOST_WORDS = 3000;

  private MeasureCopies() {}

  /** Measures on the articles of {@code corpus/news.jsonl.gz}, with one seed. */
  static SequencedMap<String, Double> measure(List<Story> corpus, int seed) {
    List<Story> stories = new ArrayList<>(corpus);
    Collections.shuffle(stories, new Random(seed));
    List<Story> originals = stories.subList(0, STORIES);
    List<Story> others = stories.subList(STORIES, 2 * STORIES);
    List<String> vocabulary = vocabulary(others);
    WireRoom room = new WireRoom(seed);
    SequencedMap<String, Double> scores = new LinkedHashMap<>();
    for (Treatment treatment : Treatments.all(vocabulary)) {
      scores.putAll(score(room.copies(originals, treatment), others));
    }
    scores.putAll(score(room.merged(originals), others));
    scores.putAll(score(room.clients(originals, "AP"), others));
    scores.putAll(score(room.chains(originals), others));
    return scores;
  }

  private static SequencedMap<String, Double> score(Edition edition, List<Story> others) {
    Edition all = edition.and(new Edition(others, List.of()));
    return CopyScorer.score(all, found(all));
  }

  /** What the pipe's stage finds, credits and all. */
  private static List<Copy> found(Edition edition) {
    List<Copy> found = new ArrayList<>();
    ((Pipe.AllLines) Pipes.named("copies"))
        .answer(
            edition.stories().stream().map(story -> Json.tree(story.line())).toList(),
            line -> found.add(Json.read(line.toString(), Copy.class)));
    return found;
  }

  /** The articles that may be copied, each at eight in the morning of its day. */
  static List<Story> stories(Path data) throws IOException {
    return Truth.lines(data.resolve("corpus/news.jsonl.gz")).stream()
        .filter(line -> line.path("published").asString("").matches("\\d{4}-\\d\\d-\\d\\d"))
        .map(
            line ->
                Story.of(
                    outlet(line.get("outlet").asString()),
                    line.get("published").asString() + "T08:00:00Z",
                    line.path("title").asString(""),
                    line.get("text").asString()))
        .filter(story -> story.words() >= FEWEST_WORDS && story.words() <= MOST_WORDS)
        .toList();
  }

  /** "CNN (Web News)" and "New York Times - News" are labels of the corpus, no outlet's names. */
  private static String outlet(String label) {
    return label.replaceFirst("\\s*(?:\\(.*|- .*|Online.*)$", "");
  }

  static List<String> vocabulary(List<Story> stories) {
    return stories.stream()
        .flatMap(story -> Arrays.stream(story.text().split("[^\\p{L}\\p{N}]+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Measures and prints means over the seeds. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.err.println("measure: expected DATA [SEED ...], found nothing");
      System.exit(2);
    }
    List<Story> corpus = stories(Path.of(arguments[0]));
    List<String> seeds =
        arguments.length > 1
            ? List.of(arguments).subList(1, arguments.length)
            : List.of(HELD + "", HELD + 1 + "");
    TreeMap<String, Double> sums = new TreeMap<>();
    for (String seed : seeds) {
      measure(corpus, Integer.parseInt(seed))
          .forEach((score, value) -> sums.merge(score, value / seeds.size(), Double::sum));
    }
    sums.forEach(
        (score, value) -> System.out.printf(Locale.ROOT, "copies %-42s %.4f%n", score, value));
  }
}
