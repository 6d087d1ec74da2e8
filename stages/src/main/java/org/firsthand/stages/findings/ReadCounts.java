package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firsthand.stages.text.CalendarNames;

/** Reads what a passage counts: numbers in digits or words, with the noun that follows. */
final class ReadCounts {
  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");

  private static final Map<String, Double> BIG =
      Map.of("dozen", 12.0, "hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);

  /** "one" is more often no number; of what is money or a share the noun says too little. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?i)(?:\\b(at least|more than|no fewer than|no less than|over|about|around|some|nearly"
              + "|almost|up to|as many as|at most|fewer than|less than|roughly|approximately"
              + "|an estimated)\\s+)?"
              + "(?<![\\p{L}\\p{N}$€£.,-])(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|"
              + String.join("|", SMALL.subList(2, SMALL.size()).reversed())
              + ")(?:[ -](dozen|hundred|thousand|million|billion))?(?![\\p{N}%])\\s+"
              + "((?:[\\p{L}'’-]+\\s*){1,4})");

  private static final Pattern DEAD =
      Pattern.compile(
          "(?i)\\b(?:kill(?:s|ed|ing)?|dead|die[ds]?|deaths?|slain|lost their lives)\\b");

  private static final Pattern HURT =
      Pattern.compile("(?i)\\b(?:wound(?:s|ed|ing)?|injur(?:es?|ed|ing|ies)|hurt|casualties)\\b");

  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)people|persons?|soldiers?|troops|civilians?|men|women|children|officers?|others|dead"
              + "|deaths|killed|wounded|injured|workers?|police(?:men)?|sailors?|fighters?|more");

  /** A clause's end: what is counted there has nothing to do with a death beyond. */
  private static final Pattern CLAUSE = Pattern.compile("[.;:\\n]|,? (?:and|but|while) ");

  /** Words at which a noun phrase ends. */
  private static final Set<String> ENDS =
      Set.of(
          "without", "against", "under", "across", "of", "in", "on", "at", "to", "from", "by",
          "for", "with", "near", "as", "who", "that", "which", "when", "after", "before", "and",
          "or", "but", "was", "were", "is", "are", "had", "have", "has", "been", "over", "during",
          "since", "into", "until", "while", "will", "would", "could", "left", "said", "a", "the",
          "his", "her", "its", "their");

  /** Spans of time, shares and months are compared elsewhere or not at all. */
  private static final Pattern NOT_COUNTED =
      Pattern.compile(
          "(?i)(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|percent|per|cent|dollars?"
              + "|euros?|pounds?|am|pm|and|or|local|"
              + CalendarNames.alternatives(CalendarNames.MONTHS)
              + ")");

  /** "Number 5", "Unit 61398", "report 7": a number that is a name. */
  private static final Pattern LABEL =
      Pattern.compile("(?:\\p{Lu}[\\p{L}.]*|(?i:number|no\\.|report|phase|page|level|group))\\s+$");

  private static final Pattern SEVERAL =
      Pattern.compile("(?i).*[^s]s|aircraft|personnel|staff|" + PEOPLE.pattern().substring(4));

  private ReadCounts() {}

  /** The counts of a passage, in order. */
  static List<Count> of(String passage) {
    List<Count> counts = new ArrayList<>();
    Matcher match = COUNTED.matcher(passage);
    int from = 0;
    while (match.find(from)) {
      from = match.end(2);
      List<String> noun = noun(match.group(4));
      if (noun.isEmpty()
          || !SEVERAL.matcher(noun.getLast()).matches()
          || match.group(1) == null && LABEL.matcher(passage.substring(0, match.start())).find()
          || noun.stream().anyMatch(word -> NOT_COUNTED.matcher(word).matches())) {
        continue;
      }
      Count.Bound bound = Count.Bound.of(match.group(1) == null ? "" : match.group(1));
      int end = match.end(3) < 0 ? match.end(2) : match.end(3);
      String text = passage.substring(match.start(), end).strip().replaceAll("\\s+", " ");
      String what = what(noun.getLast(), clause(passage, match.start(2)));
      if (what.isEmpty()) {
        continue;
      }
      counts.add(new Count(what, value(match.group(2), match.group(3)), bound, text));
    }
    return counts;
  }

  private static double value(String number, String unit) {
    int small = SMALL.indexOf(number.toLowerCase(Locale.ROOT));
    double value = small >= 0 ? small : Double.parseDouble(number.replace(",", ""));
    return value * (unit == null ? 1 : BIG.getOrDefault(unit.toLowerCase(Locale.ROOT), 1.0));
  }

  /** The words up to the end of the noun phrase; its last is the noun. */
  private static List<String> noun(String after) {
    List<String> words = new ArrayList<>();
    for (String word : after.strip().split("\\s+")) {
      if (ENDS.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      words.add(word.toLowerCase(Locale.ROOT));
      if (PEOPLE.matcher(word).matches()) {
        break;
      }
    }
    return words;
  }

  private static String clause(String passage, int at) {
    int start = 0;
    int end = passage.length();
    Matcher ends = CLAUSE.matcher(passage);
    while (ends.find()) {
      if (ends.end() <= at) {
        start = ends.end();
      } else if (ends.start() > at) {
        end = ends.start();
        break;
      }
    }
    return passage.substring(start, end);
  }

  private static String what(String noun, String clause) {
    if (PEOPLE.matcher(noun).matches()) {
      if (noun.matches("killed|dead|deaths")) {
        return "killed";
      }
      if (noun.matches("wounded|injured")) {
        return "wounded";
      }
      if (DEAD.matcher(clause).find()) {
        return "killed";
      }
      if (HURT.matcher(clause).find()) {
        return "wounded";
      }
    }
    return String.join(" ", new TreeSet<>(Words.stems(noun)));
  }
}
