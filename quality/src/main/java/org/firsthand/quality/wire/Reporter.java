package org.firsthand.quality.wire;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Tells an incident in words of its own, as heard from one voice: the wording varies, the count of
 * what was lost drifts, the day is named in this or that way and now and then is a day off.
 */
final class Reporter {
  /** Who says so; each is one origin. */
  enum Voice {
    VICTIM,
    COMPANY,
    ALLY
  }

  /** One in so many stories has the day wrong by one. */
  private static final int DAY_OFF = 12;

  /** A day within a week of the story may go by its name. */
  private static final int WEEK = 6;

  private static final List<String> CLAUSES =
      List.of(
          "%1$s attacked the network of %3$s's %5$s %6$s",
          "%2$s hackers attacked the network of %3$s's %5$s %6$s",
          "%1$s hacked the network of %3$s's %5$s %6$s",
          "%2$s hackers broke into the network of %3$s's %5$s %6$s",
          "%1$s carried out a cyberattack on the network of %3$s's %5$s %6$s",
          "the network of %3$s's %5$s was attacked by %2$s hackers %6$s");

  private static final List<String> LOST =
      List.of(
          "The attackers wiped %s computers.",
          "%s computers were lost, by the latest count.",
          "Technicians counted %s computers that no longer start.",
          "Some offices closed, as %s computers had to be replaced.");

  private static final List<String> COUNTS = List.of("", "about ", "at least ", "more than ");

  private static final List<String> FILLING =
      List.of(
          "Clerks went back to pen and paper, and queues reached the street.",
          "Engineers brought most services back within two days.",
          "A helpline was opened for those whose papers were late.",
          "Traders said that the week had been slow in any case.",
          "The weather added to the delays, with snow on the northern roads.",
          "Nobody was hurt, and the backups were found to be whole.",
          "A committee will hear the engineers in the spring.",
          "Schools were open as on any other day.");

  private final Incident incident;

  Reporter(Incident incident) {
    this.incident = incident;
  }

  /** A story of an outlet, printed so many days after the incident. */
  Story tell(Voice voice, String outlet, int daysLater, RandomGenerator random) {
    LocalDate printed = incident.day().plusDays(daysLater);
    String clause =
        String.format(
            Locale.ROOT,
            pick(CLAUSES, random),
            incident.actor(),
            incident.adjective(),
            incident.victim(),
            incident.victimAdjective(),
            incident.body(),
            when(printed, random));
    String speaker = pick(speakers(voice), random);
    String lead =
        random.nextBoolean()
            ? speaker + " said that " + clause
            : clause + ", " + lower(speaker) + " said";
    String lost = String.format(Locale.ROOT, pick(LOST, random), count(random));
    String first = Sentences.capital(lead) + ". " + Sentences.capital(lost);
    int filling = random.nextInt(FILLING.size());
    String second = FILLING.get(filling) + " " + FILLING.get((filling + 3) % FILLING.size());
    String title =
        incident.victimAdjective()
            + " "
            + incident.body()
            + pick(List.of(" hit", " attacked"), random);
    return Story.of(
        outlet, printed + "T0" + random.nextInt(10) + ":00:00Z", title, first + "\n\n" + second);
  }

  private List<String> speakers(Voice voice) {
    return switch (voice) {
      case VICTIM ->
          List.of(
              incident.victim() + "'s interior minister",
              "The " + incident.victimAdjective() + " government",
              "A spokesman for " + incident.victim() + "'s interior ministry",
              incident.victim() + "'s prime minister");
      case COMPANY -> List.of("Microsoft", "Researchers at Microsoft", "A report by Microsoft");
      case ALLY ->
          List.of(
              "The United States", "The US State Department", "US officials", "The White House");
    };
  }

  private String when(LocalDate printed, RandomGenerator random) {
    LocalDate told = random.nextInt(DAY_OFF) == 0 ? incident.day().minusDays(1) : incident.day();
    long ago = ChronoUnit.DAYS.between(told, printed);
    if (ago > 0 && ago <= WEEK && random.nextBoolean()) {
      return "on " + told.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
    String month = told.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return "on " + month + " " + told.getDayOfMonth();
  }

  private String count(RandomGenerator random) {
    int drifted = incident.computers() + 10 * (random.nextInt(9) - 2);
    return pick(COUNTS, random) + drifted;
  }

  private static String lower(String speaker) {
    return speaker.startsWith("The ")
            || speaker.startsWith("A ")
            || speaker.startsWith("Researchers")
        ? speaker.substring(0, 1).toLowerCase(Locale.ROOT) + speaker.substring(1)
        : speaker;
  }

  private static <T> T pick(List<T> list, RandomGenerator random) {
    return list.get(random.nextInt(list.size()));
  }
}
