package org.firsthand.quality.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.firsthand.quality.wire.Print.When;

/**
 * What forty outlets make of one event that has three origins, and beside it of other events of the
 * same kind between the same states. Seeded, as the room is.
 *
 * @param stories each with the number of the event that it tells; 0 is the one
 */
public record OneEvent(Map<Story, Integer> stories) {
  /** How many origins the one event has. */
  public static final int ORIGINS = Reporter.Voice.values().length;

  private static final int OUTLETS = 40;

  /** Stories of its own words that each voice gets; all others are copies of these. */
  private static final int OWN = 8;

  private static final int OWN_OF_OTHERS = 2;

  /** Days after the event in which own stories come out. */
  private static final int DAYS = 3;

  private static final List<Integer> WEEKS = List.of(-9, -4, 2, 5, 13);

  private static final List<Change> COPYING =
      List.of(
          (story, random) -> story,
          new NewHeadline(),
          new AddCredit(),
          new AgencyDateline("Reuters"),
          new TrimEnd(0.5),
          new OtherQuotationMarks(),
          new Localise("Marwick"),
          new DropWords(0.03));

  public OneEvent {
    stories = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(stories));
  }

  /**
   * Prints.
   *
   * @param seed all follows from it
   * @param reports how many stories tell the one event
   * @param others how many other events there are, at most 5
   * @param each how many stories tell each of these
   */
  public static OneEvent print(long seed, int reports, int others, int each) {
    RandomGenerator random = new SplittableRandom(seed);
    Incident incident = Incident.of(seed, random);
    Map<Story, Integer> stories = new LinkedHashMap<>();
    tell(incident, 0, reports, OWN, random, stories);
    for (int i = 0; i < others; i++) {
      tell(incident.again(WEEKS.get(i), random), i + 1, each, OWN_OF_OTHERS, random, stories);
    }
    return new OneEvent(stories);
  }

  private static void tell(
      Incident incident,
      int number,
      int reports,
      int own,
      RandomGenerator random,
      Map<Story, Integer> stories) {
    Reporter reporter = new Reporter(incident);
    List<Story> written = new ArrayList<>();
    int before = stories.size();
    for (int i = 0; i < own && stories.size() < before + reports; i++) {
      for (Reporter.Voice voice : Reporter.Voice.values()) {
        Story story = reporter.tell(voice, outlet(random), 1 + random.nextInt(DAYS), random);
        written.add(story);
        stories.put(story, number);
      }
    }
    while (stories.size() < before + reports) {
      Story source = written.get(random.nextInt(written.size()));
      Change change = COPYING.get(random.nextInt(COPYING.size()));
      Story copy =
          new Print(outlet(random), When.LATER).apply(change.apply(source, random), random);
      stories.putIfAbsent(copy, number);
    }
  }

  private static String outlet(RandomGenerator random) {
    return "Marwick Paper " + (1 + random.nextInt(OUTLETS));
  }
}
