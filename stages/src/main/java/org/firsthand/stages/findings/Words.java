package org.firsthand.stages.findings;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firsthand.model.Actor;
import org.firsthand.model.Event;
import org.firsthand.model.Participant;
import org.firsthand.stages.text.CalendarNames;

/** The words by which two passages are told to speak of the same thing. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * Stems are the first letters: "supplied", "supplying"; long enough to part "mission", "missile".
   */
  private static final int STEM = 5;

  /** Words that say when, by whom it is said, or nothing. */
  private static final Set<String> EMPTY =
      empty(
          "that",
          "this",
          "with",
          "from",
          "have",
          "been",
          "were",
          "will",
          "would",
          "also",
          "which",
          "their",
          "they",
          "them",
          "than",
          "then",
          "into",
          "over",
          "after",
          "before",
          "during",
          "about",
          "when",
          "while",
          "said",
          "says",
          "told",
          "report",
          "reported",
          "reports",
          "according",
          "announced",
          "confirmed",
          "week",
          "month",
          "year",
          "last",
          "other",
          "some",
          "more",
          "most",
          "such",
          "between",
          "through",
          "against",
          "the",
          "and",
          "its",
          "his",
          "her",
          "has",
          "had",
          "was",
          "for",
          "are",
          "not",
          "who",
          "whom",
          "our",
          "out",
          "but",
          "off",
          "two",
          "one",
          "day",
          "days",
          "earlier",
          "later",
          "years",
          "country",
          "countries");

  /** Names of one thing that share no letters. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("uav", "drone"),
          Map.entry("uavs", "drone"),
          Map.entry("unmanned", "drone"),
          Map.entry("hacked", "attack"),
          Map.entry("hacking", "attack"),
          Map.entry("hack", "attack"),
          Map.entry("cyberattack", "attack"),
          Map.entry("cyberattacks", "attack"),
          Map.entry("pact", "agreement"),
          Map.entry("deal", "agreement"),
          Map.entry("treaty", "agreement"),
          Map.entry("accord", "agreement"),
          Map.entry("memorandum", "agreement"),
          Map.entry("sent", "supply"),
          Map.entry("sends", "supply"),
          Map.entry("shipped", "supply"),
          Map.entry("ships", "supply"),
          Map.entry("delivered", "supply"),
          Map.entry("provided", "supply"),
          Map.entry("providing", "supply"),
          Map.entry("equipment", "equip"),
          Map.entry("gear", "equip"),
          Map.entry("tools", "equip"),
          Map.entry("chips", "microchips"),
          Map.entry("banned", "block"),
          Map.entry("barred", "block"),
          Map.entry("outlawed", "block"));

  /** Stems that the type of the event says already. */
  private static final Set<String> GENERIC =
      Set.of(
          "suppl", "give", "given", "gave", "sell", "sold", "buy", "bough", "attac", "cyber",
          "agree", "sign", "signe", "block", "impos", "sanct", "accus", "assis", "help", "helpe",
          "suppo", "coope", "launc", "carri", "condu", "hit", "targe", "use", "used", "using",
          "began", "new", "gover", "offic", "natio", "state");

  private static final Set<Integer> GENERIC_HASHES =
      GENERIC.stream().map(String::hashCode).collect(Collectors.toUnmodifiableSet());

  private static final double GENERIC_WEIGHT = 0.4;

  private Words() {}

  /** Words, and the names of days and months, which say when. */
  private static Set<String> empty(String... words) {
    Set<String> empty = new TreeSet<>(CalendarNames.withWeekdays(words));
    empty.addAll(CalendarNames.MONTHS);
    return Set.copyOf(empty);
  }

  /** Stems of the words that carry meaning. */
  static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      String word = words.group();
      boolean number = Character.isDigit(word.charAt(0));
      if ((word.length() < 3 && !number) || EMPTY.contains(word)) {
        continue;
      }
      String kept = SAME.getOrDefault(word, word);
      stems.add(kept.length() > STEM ? kept.substring(0, STEM) : kept);
    }
    return stems;
  }

  /** Stems of an event's evidence, without those of the names of its parties. */
  static Set<String> ofEvidence(Event event) {
    Set<String> names = new TreeSet<>();
    event.actors().forEach(participant -> names.addAll(ofName(participant)));
    event.recipients().forEach(participant -> names.addAll(ofName(participant)));
    Set<String> stems = stems(event.evidence().text());
    // "Iran" also takes out "Iranian"
    stems.removeIf(
        stem ->
            names.contains(stem)
                || names.stream().anyMatch(name -> name.length() >= 4 && stem.startsWith(name)));
    return stems;
  }

  /**
   * Stems of a party's name. A description ("the messaging app Signal") says what was hit: only
   * names go.
   */
  static Set<String> ofName(Participant participant) {
    Set<String> stems = new TreeSet<>(stems(participant.actor().map(Actor::name).orElse("")));
    for (String word : participant.text().split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        stems.addAll(stems(word));
      }
    }
    return stems;
  }

  /** Share of the weight of the lighter set that stands in both, 0 to 1; 0 if one is empty. */
  static double overlap(Set<String> a, Set<String> b) {
    double lighter = Math.min(weight(a), weight(b));
    double common = 0;
    for (String stem : a) {
      common += b.contains(stem) ? weight(stem) : 0;
    }
    return lighter == 0 ? 0 : common / lighter;
  }

  private static double weight(Set<String> stems) {
    double weight = 0;
    for (String stem : stems) {
      weight += weight(stem);
    }
    return weight;
  }

  private static double weight(String stem) {
    return GENERIC.contains(stem) ? GENERIC_WEIGHT : 1;
  }

  /** The same of hashes of stems, sorted. */
  static double overlap(int[] a, int[] b) {
    double common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      common += order == 0 ? weight(a[i]) : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common == 0 ? 0 : common / Math.min(weight(a), weight(b));
  }

  private static double weight(int[] stems) {
    double weight = 0;
    for (int stem : stems) {
      weight += weight(stem);
    }
    return weight;
  }

  private static double weight(int stem) {
    return GENERIC_HASHES.contains(stem) ? GENERIC_WEIGHT : 1;
  }
}
