package org.firsthand.quality.wire;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Something that happened, for reporters to tell: one state's hackers against a body of another.
 *
 * @param actor the state that did it
 * @param adjective of that state
 * @param victim the state to which it was done
 * @param victimAdjective of that state
 * @param body whose network was attacked
 * @param day when
 * @param computers how many were lost, as first counted
 */
public record Incident(
    String actor,
    String adjective,
    String victim,
    String victimAdjective,
    String body,
    LocalDate day,
    int computers) {
  private static final List<List<String>> STATES =
      List.of(
          List.of("Russia", "Russian", "Norway", "Norwegian"),
          List.of("Iran", "Iranian", "Albania", "Albanian"),
          List.of("China", "Chinese", "Vietnam", "Vietnamese"),
          List.of("North Korea", "North Korean", "Japan", "Japanese"),
          List.of("Russia", "Russian", "Moldova", "Moldovan"),
          List.of("Belarus", "Belarusian", "Lithuania", "Lithuanian"),
          List.of("Iran", "Iranian", "Israel", "Israeli"),
          List.of("Pakistan", "Pakistani", "India", "Indian"),
          List.of("Azerbaijan", "Azerbaijani", "Armenia", "Armenian"),
          List.of("China", "Chinese", "Australia", "Australian"));

  private static final List<String> BODIES =
      List.of(
          "port authority",
          "national railway",
          "tax office",
          "grid operator",
          "central bank",
          "health ministry");

  private static final LocalDate START = LocalDate.of(2023, 1, 9);

  /** An incident that follows from the seed. */
  static Incident of(long seed, RandomGenerator random) {
    List<String> states = STATES.get((int) Math.floorMod(seed, (long) STATES.size()));
    return new Incident(
        states.get(0),
        states.get(1),
        states.get(2),
        states.get(3),
        BODIES.get(random.nextInt(BODIES.size())),
        START.plusDays(100 + random.nextInt(150)),
        100 * (3 + random.nextInt(20)));
  }

  /** The same states some weeks away; on the same body or another. */
  Incident again(int weeks, RandomGenerator random) {
    String other = random.nextBoolean() ? body : BODIES.get(random.nextInt(BODIES.size()));
    LocalDate then = day.plusDays(7L * weeks + random.nextInt(3) - 1);
    int lost = 100 * (3 + random.nextInt(20));
    return new Incident(actor, adjective, victim, victimAdjective, other, then, lost);
  }
}
