package org.firsthand.quality.wire;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.firsthand.quality.wire.Print.When;

/**
 * As many stories as are wanted, for measurements of scale: groups of copies of stories that tell
 * nothing alike, printed by many outlets that put their own furniture below each story.
 *
 * <p>The story of each number follows from the number alone; how the stories are made up does not
 * change with how many are asked for.
 */
public final class Crowd {
  /** Stories that come from one original, itself counted. */
  private static final int GROUP = 5;

  /** Words of a story alone: as long as the others on average, furniture not counted. */
  private static final int ALONE = 280;

  private static final int SENTENCE = 20;

  private static final OffsetDateTime START =
      OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private final List<Story> seeds;
  private final List<List<String>> furniture;
  private final List<Change> changes;
  private final List<String> vocabulary;

  /**
   * Makes stories of these.
   *
   * @param seeds texts to make others of; only their shape and small words stay
   * @param vocabulary words that are swapped in
   * @param outlets how many outlets there are
   */
  public Crowd(List<Story> seeds, List<String> vocabulary, int outlets) {
    this.seeds = List.copyOf(seeds);
    this.vocabulary = List.copyOf(vocabulary);
    this.furniture = IntStream.range(0, outlets).mapToObj(Crowd::furniture).toList();
    this.changes =
        List.of(
            (story, random) -> story,
            new TrimEnd(0.6),
            new Excerpt(100),
            new SwapWords(0.3, vocabulary));
  }

  /** The story of this number, from 0. */
  public Story story(long number) {
    long group = number / GROUP;
    int member = (int) (number % GROUP);
    SplittableRandom random = new SplittableRandom(number);
    Story seed = seeds.get((int) (group % seeds.size()));
    Story original =
        new OtherWords(group)
            .apply(seed, random)
            .printedBy("", START.plusMinutes(group % 500_000).toString());
    Story told = member == 0 ? original : changes.get(member - 1).apply(original, random);
    int outlet = random.nextInt(furniture.size());
    return furnished(
        new Print("Outlet " + outlet, member == 0 ? When.SAME_DAY : When.LATER).apply(told, random),
        outlet);
  }

  /**
   * A story of this number that nobody copies, cheaply made: words by lot, as often as they are in
   * the vocabulary.
   */
  public Story alone(long number) {
    SplittableRandom random = new SplittableRandom(-1 - number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < ALONE; i++) {
      text.append(vocabulary.get(random.nextInt(vocabulary.size())));
      text.append(i % SENTENCE == SENTENCE - 1 ? ". " : " ");
    }
    int outlet = random.nextInt(furniture.size());
    return furnished(Story.of("Outlet " + outlet, "2020-01-01", "", text.toString()), outlet);
  }

  private Story furnished(Story story, int outlet) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    paragraphs.addAll(furniture.get(outlet));
    return story.saying(paragraphs);
  }

  /** Two paragraphs that the outlet prints below all its stories. */
  private static List<String> furniture(int outlet) {
    return new OtherWords(-1 - outlet)
        .apply(
            Story.of(
                "",
                "",
                "",
                "Subscribe to the morning letter of our harbour desk and get the day's most"
                    + " important stories before breakfast, with the weather, the tides and the"
                    + " puzzle.\n\nThe views expressed in letters are those of their writers;"
                    + " the editors reserve the right to shorten them for clarity and room."),
            new SplittableRandom(outlet))
        .paragraphs();
  }
}
