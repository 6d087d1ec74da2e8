package org.firsthand.stages.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.firsthand.model.Article;
import org.firsthand.model.Manner;
import org.firsthand.model.Quote;
import org.firsthand.model.Span;
import org.firsthand.model.Statement;

/**
 * Finds statements that say of what kind an act is, in words of which each has an opposite:
 * "largely defensive", "offensive". Only what is said of the act itself counts: in the statement
 * that tells it, or soon after in one that takes it up ("the pact", "it").
 */
final class Characterisations {
  /** How many paragraphs after the act it may be characterised. */
  private static final int REACH = 3;

  /** Words and their opposites. */
  private static final List<List<String>> OPPOSITES =
      List.of(
          List.of("defensive", "offensive|aggressive"),
          List.of("peaceful", "hostile|aggressive|warlike"),
          List.of("lawful|legal|legitimate", "unlawful|illegal|illegitimate"),
          List.of("justified|proportionate", "unjustified|unprovoked|disproportionate"),
          List.of("accidental|an accident|unintended", "deliberate|intentional|planned"),
          List.of("harmless", "dangerous"),
          List.of("routine", "provocative|a provocation|threatening"),
          List.of("successful|a success", "unsuccessful|failed|a failure"),
          List.of("voluntary", "forced|involuntary"));

  /** "is largely defensive", "as offensive", "a purely defensive pact". */
  private static final String BEFORE =
      "(?i)(?:(?:\\b(?:is|was|are|were|be|being|as|it|them)|['’]s) (?:an? )?(?:\\p{L}+ly )?"
          + "|\\b(?:largely|purely|strictly|merely|mainly|mostly|entirely|solely|essentially|clearly)"
          + " )(?:";

  /** The words as they stand where something is called so. */
  private static final List<List<Pattern>> CALLED = patterns(BEFORE);

  /** The same where the cue says it: "denounced as ...". */
  private static final List<List<Pattern>> ALONE = patterns("(?i)\\b(?:");

  /** Any of the words, to leave most statements at once. */
  private static final Pattern ANY =
      Pattern.compile(
          OPPOSITES.stream()
              .flatMap(List::stream)
              .collect(Collectors.joining("|", "(?i)\\b(?:", ")\\b")));

  private static final Pattern CALLS =
      Pattern.compile(
          "(?i)(?:call|describ|denounc|condemn|dismiss|brand|label|term|characteri[sz]|criticis"
              + "|criticiz|prais)\\p{L}*.*");

  private static final Pattern TAKES_UP =
      Pattern.compile(
          "(?i)\\b(?:it|(?:the|this|that|these|those|its|their) (?:[\\p{L}-]+ ){0,2}?(?:agreement"
              + "|deal|pact|accord|treaty|cooperation|attacks?|strikes?|raid|operation|exercises?"
              + "|sanctions|move|step|decision|expulsions?|transfer|shipments?|programme|program"
              + "|ban|arrangement|partnership|plans?))\\b");

  /**
   * One characterisation.
   *
   * @param pair number of the pair of opposites
   * @param second true if it is the second of them
   * @param words the words that say it
   */
  record Found(Statement statement, Article article, int pair, boolean second, String words) {
    boolean contradicts(Found other) {
      return pair == other.pair && second != other.second;
    }
  }

  private Characterisations() {}

  private static List<List<Pattern>> patterns(String before) {
    return OPPOSITES.stream()
        .map(pair -> pair.stream().map(pole -> Pattern.compile(before + pole + ")\\b")).toList())
        .toList();
  }

  /** Those of one statement, whatever it speaks of. */
  static List<Found> of(Statement statement, Article article) {
    List<Found> found = new ArrayList<>();
    if (statement.manner() != Manner.SPEECH
        || Sighting.contradicts(statement.stance())
        || !ANY.matcher(statement.content().text()).find()) {
      return found;
    }
    String words = statement.content().text();
    boolean calls =
        statement.cue().map(Quote::text).filter(cue -> CALLS.matcher(cue).matches()).isPresent();
    for (int pair = 0; pair < OPPOSITES.size(); pair++) {
      for (int pole = 0; pole < 2; pole++) {
        Optional<String> said = said(words, (calls ? ALONE : CALLED).get(pair).get(pole));
        if (said.isPresent()) {
          found.add(new Found(statement, article, pair, pole == 1, said.get()));
        }
      }
    }
    return found;
  }

  private static Optional<String> said(String words, Pattern pattern) {
    Matcher match = pattern.matcher(words);
    if (!match.find() || isNegated(words, match.start())) {
      return Optional.empty();
    }
    return Optional.of(match.group().strip());
  }

  private static boolean isNegated(String words, int at) {
    String before = words.substring(Math.max(0, at - 12), at).toLowerCase(java.util.Locale.ROOT);
    return before.matches(".*(?:\\bnot|n['’]t|\\bnever|\\bno)\\b.*");
  }

  /** True if the statement speaks of one of these passages of its article. */
  static boolean areAbout(Statement statement, List<Sighting> told) {
    return told.stream().anyMatch(sighting -> isAbout(statement, sighting));
  }

  private static boolean isAbout(Statement statement, Sighting sighting) {
    if (!statement.article().equals(sighting.article().id())) {
      return false;
    }
    Span evidence = sighting.event().evidence().span();
    if (statement.content().spans().stream().anyMatch(evidence::overlaps)) {
      return true;
    }
    int start = statement.content().spans().getFirst().start();
    if (start < evidence.end()) {
      return false;
    }
    return Paragraphs.between(sighting.article(), evidence.end(), start) <= REACH
        && TAKES_UP.matcher(statement.content().text()).find();
  }
}
